import { createRequire } from 'node:module';
import { App, Tags, Validations } from 'aws-cdk-lib';
import {
  AwsSolutionsChecks,
  HIPAASecurityChecks,
  type NagPack,
  NIST80053R5Checks,
  ServerlessChecks,
} from 'cdk-nag';
import type { FunctionName } from '../functions/manifest.ts';
import { acknowledge, inBothPacks, type Reasons } from './acknowledge.ts';
import { AppStack } from './appStack.ts';
import { DataStack } from './dataStack.ts';
import type { Stage } from './stage.ts';

export interface SangKienAppProps {
  readonly stage: Stage;
  readonly bundle: (name: FunctionName) => string;
  readonly outdir?: string;
  /** Checks the template against the rule packs; a finding fails the synthesis. */
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
  Tags.of(app).add('province', stage.province);
  // Bills are told apart by it.
  Tags.of(app).add('department', stage.mode === 'own' ? (stage.tenants[0] ?? '') : 'shared');
  acknowledge(app, everywhere);
  if (checked) Validations.of(app).addPlugins(...rulePacks(app));
  return { app, data, stack };
}

/** What the templates are checked against; docs/security.md counts their findings. */
export const rulePacks = (app: App): readonly NagPack[] => [
  new AwsSolutionsChecks(app),
  new ServerlessChecks(app),
  new NIST80053R5Checks(app),
  new HIPAASecurityChecks(app),
];

/** Findings that stand wherever they turn up. */
const everywhere: Reasons = {
  ...inBothPacks(
    'LambdaInsideVPC',
    'The functions reach nothing but services of AWS, by TLS and with a role each. A network of its own would protect nothing more and cost its endpoints by the hour.',
  ),
  ...inBothPacks(
    'IAMNoInlinePolicy',
    'A policy within its role goes with it and cannot be hung on another; no two roles here may do the same.',
  ),
};

/** CDK's current defaults, taken here so that the CLI and a synthesis in process agree. */
const cdkContext: Record<string, unknown> = {
  ...createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json'),
  // Exports: CloudFormation refuses to remove from the data stack what the app stack still uses.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  // CloudFormation's own rules stop the synthesis as those of the packs do.
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};
