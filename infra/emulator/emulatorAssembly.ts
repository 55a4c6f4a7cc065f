import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../local/given.ts';
import { sangKienApp } from '../sangKienApp.ts';
import { readStage } from '../stage.ts';
import { bundleFunctions } from '../tools/bundle.ts';
import { fitToEmulator } from './leaveOut.ts';
import type { Template } from './template.ts';

export const stageName = 'emulator';
export const stacks = {
  data: `SangKien-${stageName}-Data`,
  app: `SangKien-${stageName}-App`,
} as const;

export interface EmulatorAssembly {
  readonly directory: string;
  readonly leftOut: ReadonlyMap<string, number>;
  readonly changed: readonly string[];
  readonly kept: number;
}

/**
 * The app of the emulator's stage, synthesised anew, without what the emulator does not know.
 * @param sender another name of the sender than the stage's, for an update.
 */
export async function emulatorAssembly(
  outdir: string,
  known: ReadonlySet<string>,
  sender?: string,
): Promise<EmulatorAssembly> {
  const { directory: bundle } = await bundleFunctions();
  const stage = readStage(stageName);
  const mail = { ...stage.mail, ...given('name', sender) };
  const { app, data, stack } = sangKienApp({
    stage: { ...stage, mail },
    bundle,
    outdir,
    checked: false,
  });
  const { directory } = app.synth();
  const leftOut = new Map<string, number>();
  const changed = new Set<string>();
  let kept = 0;
  for (const { templateFile } of [data, stack]) {
    const file = join(directory, templateFile);
    const fitted = fitToEmulator(JSON.parse(readFileSync(file, 'utf8')) as Template, known);
    writeFileSync(file, JSON.stringify(fitted.template, null, 1));
    for (const [type, count] of fitted.leftOut) leftOut.set(type, (leftOut.get(type) ?? 0) + count);
    for (const change of fitted.changed) changed.add(change);
    kept += Object.keys(fitted.template.Resources).length;
  }
  changed.add(
    'each package has an index.js that leads to index.cjs (the emulator looks for no .cjs)',
  );
  for (const code of globSync('asset.*/index.cjs', { cwd: directory }))
    writeFileSync(
      join(directory, code.replace(/cjs$/, 'js')),
      "module.exports = require('./index.cjs');",
    );
  return { directory, leftOut, changed: [...changed], kept };
}
