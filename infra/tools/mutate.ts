import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const target = 85;

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

interface Score {
  readonly name: string;
  readonly caught: number;
  readonly missed: number;
}

/** Stryker's own measure: caught by a test or a timeout, against survived or never run. */
function scoreOf(name: string, statuses: readonly string[]): Score {
  const count = (...wanted: string[]) => statuses.filter((one) => wanted.includes(one)).length;
  return { name, caught: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
}

const percentOf = ({ caught, missed }: Score): number => {
  const all = caught + missed;
  return all === 0 ? 100 : Math.round((caught / all) * 1000) / 10;
};

/** `shared/domain/dossier/decide.ts` -> `dossier`. */
const folderOf = (path: string): string => path.split('/')[2] ?? path;

/** `npm run mutate [-- PATTERN…]`: mutates the domain and writes the scores to `docs/quality.md`. */
function main(patterns: readonly string[]): number {
  const chosen = patterns.length > 0 ? ['--mutate', patterns.join(',')] : [];
  const { status } = spawnSync(join(root, 'node_modules/.bin/stryker'), ['run', ...chosen], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return status ?? 1;
  const { files } = report.parse(
    JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8')),
  );
  const statuses = Object.entries(files).map(([path, { mutants }]) => ({
    folder: folderOf(path),
    all: mutants.map((mutant) => mutant.status),
  }));
  const folders = [...new Set(statuses.map(({ folder }) => folder))].toSorted();
  const scores = folders.map((folder) =>
    scoreOf(
      folder,
      statuses.filter((one) => one.folder === folder).flatMap(({ all }) => all),
    ),
  );
  const total = scoreOf(
    'all',
    statuses.flatMap(({ all }) => all),
  );
  if (patterns.length === 0) writeFileSync(join(root, 'docs/quality.md'), page(scores, total));
  console.log(`mutation score ${percentOf(total)} % (target ${target} %)`);
  return percentOf(total) >= target ? 0 : 1;
}

const row = (score: Score): string =>
  `| \`${score.name}\` | ${score.caught + score.missed} | ${score.missed} | ${percentOf(score)} % |`;

const page = (scores: readonly Score[], total: Score): string => `# Quality of the tests

\`npm run mutate\` changes the rules in \`shared/domain\` one small place at a time and runs the tests
that reach it; a change that no test notices has survived. Target: at least ${target} %.

**Score ${percentOf(total)} %**: ${total.caught} of ${total.caught + total.missed} changes were noticed.

| Folder of \`shared/domain\` | Changes | Survived | Score |
| --- | ---: | ---: | ---: |
${scores.map(row).join('\n')}
`;

process.exitCode = main(process.argv.slice(2));
