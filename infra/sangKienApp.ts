import { createRequire } from 'node:module';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { FunctionName } from '../functions/manifest.ts';
import { AppStack } from './appStack.ts';
import { DataStack } from './dataStack.ts';
import type { Stage } from './stage.ts';

export interface SangKienAppProps {
  readonly stage: Stage;
  readonly bundle: (name: FunctionName) => string;
  readonly outdir?: string;
  /** Checks the template against both rule packs; a finding fails the synthesis. */
  readonly checked: boolean;
}

/** The whole product of one department as CloudFormation: what lasts, and what is deployed anew. */
export function sangKienApp({ stage, bundle, outdir, checked }: SangKienAppProps) {
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: cdkContext,
    builtinCloudFormationValidation: checked,
    treeMetadata: checked,
  });
  const data = new DataStack(app, `SangKien-${stage.name}-Data`, { stage });
  const stack = new AppStack(app, `SangKien-${stage.name}-App`, { stage, data, bundle });
  Tags.of(app).add('product', 'sang-kien');
  Tags.of(app).add('stage', stage.name);
  if (checked) {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  }
  return { app, data, stack };
}

/** CDK's current defaults, taken here so that the CLI and a synthesis in process agree. */
const cdkContext: Record<string, unknown> = {
  ...createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json'),
  // Exports: CloudFormation refuses to remove from the data stack what the app stack still uses.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  // CloudFormation's own rules stop the synthesis as those of the packs do.
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};
