import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JestResults, summaryOf } from './support/jestSummary.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-test-'));
const resultFile = join(scratch, 'results.json');

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${resultFile}`,
    // One after another: several suites build the bundles and start whole systems.
    '--runInBand',
    ...process.argv.slice(2),
  ],
  // Jest's own report goes to stderr; its JSON on stdout is for nobody.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } },
);
const { lines, passed, failed } = summaryOf(readResults(), status);
rmSync(scratch, { recursive: true, force: true });
for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

function readResults(): JestResults | undefined {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8'));
  } catch {
    return undefined;
  }
}
