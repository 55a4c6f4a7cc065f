import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesPage, mistakesInPackages } from './packages.ts';
import { dangersToData } from './stateful/record.ts';
import { mistakesInTrackedFiles } from './trackedFiles.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const sources = ['events', 'shared', 'functions', 'infra', 'test', 'bench'].filter((folder) =>
  existsSync(join(root, folder)),
);

/** Each check, fastest first; a check passes when it returns true. */
const checks: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  'format and lint': () => run('biome', ['check', '--error-on-warnings', '.']),
  'import rules': () => run('depcruise', ['--config', '.dependency-cruiser.cjs', ...sources]),
  'dead code': () => run('knip', ['--no-progress']),
  types: () => run('tsc', ['--noEmit']),
  'tracked files': () => report(mistakesInTrackedFiles(root)),
  packages: () => report(packageMistakes()),
  secrets: () => run('secretlint', ['--secretlintignore', '.gitignore', '**/*', '.ci/*']),
  'what holds data': async () => report(await dangersToData()),
};

const failed: string[] = [];
for (const [name, check] of Object.entries(checks))
  if (!(await passes(name, check))) failed.push(name);

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function passes(name: string, check: () => boolean | Promise<boolean>): Promise<boolean> {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const good = await check();
  console.log(`${good ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return good;
}

function run(program: string, args: readonly string[]): boolean {
  const path = join(root, 'node_modules/.bin', program);
  return spawnSync(path, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function packageMistakes(): string[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const lock = JSON.parse(read('package-lock.json'));
  const stale = read('docs/licences.md') !== licencesPage(lock);
  return [
    ...mistakesInPackages(JSON.parse(read('package.json')), lock),
    ...(stale ? ['docs/licences.md is out of date: npm run licences'] : []),
  ];
}

function report(mistakes: readonly string[]): boolean {
  for (const mistake of mistakes) console.log(mistake);
  return mistakes.length === 0;
}
