import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { take } from './options.ts';
import { inWords, isEnough, qualityPage, type Score, type Scores, target } from './qualityPage.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const domain = join(root, 'shared/domain');
const scoresFile = join(root, 'docs/mutation.json');
const pageFile = join(root, 'docs/quality.md');

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const scoresSchema = z.record(
  z.string(),
  z.object({ caught: z.number(), missed: z.number(), on: z.string() }),
);

const settingsSchema = z.looseObject({
  jest: z.looseObject({ config: z.looseObject({ roots: z.array(z.string()) }) }),
});

const folders = (): string[] =>
  readdirSync(domain, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Something to measure: a folder of the domain, or one file of it. */
interface Measured {
  readonly name: string;
  readonly folder: string;
  readonly pattern: string;
}

function measuredBy(name: string): Measured | undefined {
  const folder = name.replace(/^shared\/domain\//, '').split('/')[0] ?? '';
  if (!folders().includes(folder)) return undefined;
  const pattern = name === folder ? `shared/domain/${folder}/**/*.ts` : name;
  return { name, folder, pattern };
}

/** The settings of Stryker for one folder or file: it counts the tests that mirror the folder. */
function settingsFor({ folder, pattern }: Measured, fileName: string): object {
  const text = readFileSync(join(root, 'stryker.config.json'), 'utf8');
  const settings = settingsSchema.parse(JSON.parse(text));
  const { config } = settings.jest;
  const roots = config.roots.map((one) =>
    one === '<rootDir>/test/domain' ? `${one}/${folder}` : one,
  );
  return {
    ...settings,
    jest: { ...settings.jest, config: { ...config, roots } },
    mutate: [pattern],
    jsonReporter: { fileName },
  };
}

/** Stryker's own measure: caught by a test or a timeout, against survived or never run. */
function measure(what: Measured, options: readonly string[]): Score | undefined {
  const reports = join(root, 'reports');
  mkdirSync(reports, { recursive: true });
  const name = what.name.replaceAll(/[^\w-]/g, '_');
  const fileName = `reports/mutation-${name}.json`;
  const own = join(reports, `stryker-${name}.json`);
  writeFileSync(own, JSON.stringify(settingsFor(what, fileName)));
  const stryker = join(root, 'node_modules/.bin/stryker');
  const { status } = spawnSync(stryker, ['run', own, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return undefined;
  const { files } = report.parse(JSON.parse(readFileSync(join(root, fileName), 'utf8')));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const count = (...wanted: string[]) => all.filter((one) => wanted.includes(one)).length;
  return {
    caught: count('Killed', 'Timeout'),
    missed: count('Survived', 'NoCoverage'),
    on: new Date().toISOString().slice(0, 10),
  };
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Keeps a folder's score; the page shows those of the folders that exist. */
function keep(folder: string, found: Score): void {
  const stored = scoresSchema.parse(JSON.parse(readIfThere(scoresFile) || '{}'));
  const known: Scores = { ...stored, [folder]: found };
  const scores = Object.fromEntries(
    folders().flatMap((name) => (known[name] ? [[name, known[name]]] : [])),
  );
  writeFileSync(scoresFile, `${JSON.stringify(scores, null, 2)}\n`);
  writeFileSync(pageFile, qualityPage(scores, folders(), readIfThere(pageFile)));
}

/** Measures and says what came out. @returns whether it reaches the target. */
function isGood(name: string, options: readonly string[]): boolean {
  const what = measuredBy(name);
  const told = (words: string): void => console.log(`${name}: ${words}`);
  if (!what) {
    told('no folder or file of shared/domain');
    return false;
  }
  if (!existsSync(join(root, 'test/domain', what.folder))) {
    told('no tests of its own');
    return false;
  }
  const found = measure(what, options);
  if (!found) {
    told('could not be measured');
    return false;
  }
  if (name === what.folder) keep(name, found);
  told(`mutation score ${inWords(found)} (target ${target} %)`);
  return isEnough(found);
}

/**
 * `npm run mutate [-- FOLDER… | FILE…] [--concurrency N]`: mutates the domain and writes the scores of
 * whole folders; one that fails does not keep the others from being measured.
 */
function main(given: string[]): number {
  const concurrency = take(given, '--concurrency');
  const options = concurrency === undefined ? [] : ['--concurrency', concurrency];
  const names = given.length > 0 ? given : folders();
  const bad = names.filter((name) => !isGood(name, options));
  if (bad.length > 0) console.log(`Failed or below ${target} %: ${bad.join(', ')}`);
  return bad.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
