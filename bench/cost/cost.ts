import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthAssembly } from '../../infra/tools/synth.ts';
import { startBenchTables } from '../support/tables.ts';
import { costPage } from './costPage.ts';
import { fixedParts, type Resources } from './fixedParts.ts';
import { given, recordFile } from './given.ts';
import { grown } from './grown.ts';
import { type Measured, measure } from './measure.ts';

async function measured(): Promise<Measured> {
  const tables = await startBenchTables();
  try {
    return await measure(tables);
  } finally {
    await tables.stop();
  }
}

async function fixed() {
  const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-cost-'));
  const resourcesIn = (file: string): Resources => JSON.parse(readFileSync(file, 'utf8')).Resources;
  try {
    const { dataTemplate, appTemplate } = await synthAssembly('example', scratch);
    return fixedParts([dataTemplate, appTemplate].map(resourcesIn));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const now = await measured();
const before = given().measured;
writeFileSync(recordFile, `${JSON.stringify(now, null, 2)}\n`);
writeFileSync(new URL('../../docs/cost.md', import.meta.url), costPage(given(), await fixed()));
console.log('docs/cost.md and bench/cost/measured.json are as measured now.');
for (const line of grown(now, before)) console.log(`Grown: ${line}`);
// Node does not end by itself while the emulator's pipe is open.
process.exit(0);
