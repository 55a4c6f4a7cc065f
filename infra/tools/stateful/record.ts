import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { synthAssembly } from '../synth.ts';
import { dangersBetween } from './compareStateful.ts';
import { type StatefulRecord, statefulResources } from './statefulResources.ts';

/** What holds data in the example stage, as it was last accepted. */
const file = join(dirname(fileURLToPath(import.meta.url)), 'record.json');

/** What a deployment would do to what holds data, against the record; nothing to say is good. */
export async function dangersToData(): Promise<readonly string[]> {
  const before: StatefulRecord = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return dangersBetween(before, await statefulNow());
}

export async function acceptStateful(): Promise<readonly string[]> {
  const dangers = await dangersToData();
  writeFileSync(file, `${JSON.stringify(await statefulNow(), undefined, 2)}\n`);
  return dangers;
}

/** Of both templates of the example stage; functions that do nothing stand in for the bundles. */
async function statefulNow(): Promise<StatefulRecord> {
  const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-stateful-'));
  try {
    const bundle = join(scratch, 'bundle');
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'index.cjs'), 'exports.handler = async () => {};\n');
    const made = await synthAssembly('example', join(scratch, 'out'), { bundle: () => bundle });
    return { ...heldBy('Data', made.dataTemplate), ...heldBy('App', made.appTemplate) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Both stacks may call something by the same logical id. */
const heldBy = (stack: string, template: string): StatefulRecord =>
  Object.fromEntries(
    Object.entries(statefulResources(JSON.parse(readFileSync(template, 'utf8')).Resources)).map(
      ([id, kept]) => [`${stack}.${id}`, kept],
    ),
  );
