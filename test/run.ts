import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JestResults, type Summary, summaryOf } from './support/jestSummary.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-test-'));

/** Suites that build the bundles, start whole systems or open a browser: one after another. */
const alone = 'test/(browser|rehearsal|infra/(local|doctor|bundles|leanPackages))';

/** Runs Jest on some of the suites. */
function part(name: string, choice: readonly string[]): Summary {
  const resultFile = join(scratch, `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${resultFile}`,
      ...choice,
    ],
    // Jest's own report goes to stderr; its JSON on stdout is for nobody.
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '0' },
    },
  );
  return summaryOf(readResults(resultFile), status);
}

function readResults(file: string): JestResults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const asked = process.argv.slice(2);
const summaries =
  asked.length > 0
    ? [part('asked', ['--runInBand', ...asked])]
    : [
        part('together', ['--maxWorkers=2', `--testPathIgnorePatterns=${alone}`]),
        part('alone', ['--runInBand', `--testPathPatterns=${alone}`]),
      ];
rmSync(scratch, { recursive: true, force: true });
const sum = (of: 'passed' | 'failed'): number =>
  summaries.reduce((total, one) => total + one[of], 0);
for (const line of summaries.flatMap(({ lines }) => lines)) console.log(line);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('passed') > 0 && sum('failed') === 0 ? 0 : 1;
