import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const domain = join(root, 'shared/domain');
const scoresFile = join(root, 'docs/mutation.json');
const target = 85;

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const score = z.object({ caught: z.number(), missed: z.number(), on: z.string() });
type Score = z.infer<typeof score>;
type Scores = Readonly<Record<string, Score>>;

const percentOf = ({ caught, missed }: Pick<Score, 'caught' | 'missed'>): number => {
  const all = caught + missed;
  return all === 0 ? 100 : Math.round((caught / all) * 1000) / 10;
};

const folders = (): string[] =>
  readdirSync(domain, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Stryker's own measure: caught by a test or a timeout, against survived or never run. */
function measure(name: string, pattern: string): Score | undefined {
  const reports = join(root, 'reports');
  mkdirSync(reports, { recursive: true });
  const fileName = `reports/mutation-${name}.json`;
  const settings = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as object;
  const own = join(reports, `stryker-${name}.json`);
  writeFileSync(own, JSON.stringify({ ...settings, jsonReporter: { fileName } }));
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/stryker'),
    ['run', own, '--mutate', pattern],
    { cwd: root, stdio: 'inherit' },
  );
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

const readScores = (): Scores =>
  existsSync(scoresFile)
    ? z.record(z.string(), score).parse(JSON.parse(readFileSync(scoresFile, 'utf8')))
    : {};

/** Keeps a folder's score; the page shows those of the folders that exist. */
function keep(folder: string, found: Score): void {
  const known = { ...readScores(), [folder]: found };
  const scores = Object.fromEntries(
    folders().flatMap((name) => (known[name] ? [[name, known[name]]] : [])),
  );
  writeFileSync(scoresFile, `${JSON.stringify(scores, null, 2)}\n`);
  writeFileSync(join(root, 'docs/quality.md'), page(scores));
}

const totalOf = (scores: Scores): Pick<Score, 'caught' | 'missed'> => ({
  caught: Object.values(scores).reduce((sum, { caught }) => sum + caught, 0),
  missed: Object.values(scores).reduce((sum, { missed }) => sum + missed, 0),
});

const page = (scores: Scores): string => {
  const total = totalOf(scores);
  const open = folders().filter((name) => !scores[name]);
  const row = ([name, one]: [string, Score]): string =>
    `| \`${name}\` | ${one.caught + one.missed} | ${one.missed} | ${percentOf(one)} % | ${one.on} |`;
  return `# Quality of the tests

\`npm run mutate\` changes the rules in \`shared/domain\` one small place at a time and runs the tests
that reach it; a change that no test notices has survived. Target: at least ${target} %.
\`npm run mutate -- steps calendar\` measures these folders anew, and a path of a file only prints its score.

**Score ${percentOf(total)} %**: ${total.caught} of ${total.caught + total.missed} changes were noticed.${
    open.length > 0 ? ` Not measured yet: ${open.join(', ')}.` : ''
  }

| Folder of \`shared/domain\` | Changes | Survived | Score | Measured on |
| --- | ---: | ---: | ---: | --- |
${Object.entries(scores).map(row).join('\n')}
`;
};

/** `npm run mutate [-- FOLDER… | FILE…]`: mutates the domain and writes the scores of whole folders. */
function main(names: readonly string[]): number {
  const known = folders();
  let worst = 100;
  for (const name of names.length > 0 ? names : known) {
    const isFolder = known.includes(name);
    const found = measure(
      name.replaceAll(/[^\w-]/g, '_'),
      isFolder ? `shared/domain/${name}/**/*.ts` : name,
    );
    if (!found) return 1;
    if (isFolder) keep(name, found);
    worst = Math.min(worst, percentOf(found));
    console.log(`${name}: mutation score ${percentOf(found)} % (target ${target} %)`);
  }
  return worst >= target ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
