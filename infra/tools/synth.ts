import { join } from 'node:path';
import type { FunctionName } from '../../functions/manifest.ts';
import { sangKienApp } from '../sangKienApp.ts';
import { readStage, type Stage } from '../stage.ts';
import { bundleFunctions } from './bundle.ts';

export interface Assembly {
  readonly directory: string;
  /** Paths of the two templates: what lasts, and what runs. */
  readonly dataTemplate: string;
  readonly appTemplate: string;
}

export interface SynthOptions {
  /** Checks both rule packs and CloudFormation's own rules; costs some seconds. */
  readonly checked?: boolean;
  /** Folder of each function's bundle; built when left out. */
  readonly bundle?: (name: FunctionName) => string;
}

/** Writes a stage's cloud assembly in this process: no CLI, no network, no Docker. */
export async function synthAssembly(
  stage: string | Stage,
  outdir: string,
  { checked = false, bundle }: SynthOptions = {},
): Promise<Assembly> {
  const { app, data, stack } = sangKienApp({
    stage: typeof stage === 'string' ? readStage(stage) : stage,
    bundle: bundle ?? (await bundleFunctions()).directory,
    outdir,
    checked,
  });
  const { directory } = app.synth();
  return {
    directory,
    dataTemplate: join(directory, data.templateFile),
    appTemplate: join(directory, stack.templateFile),
  };
}
