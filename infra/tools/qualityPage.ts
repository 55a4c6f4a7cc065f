/** Changes of one folder: those that a test noticed and those that none did. */
export interface Score {
  readonly caught: number;
  readonly missed: number;
  /** Day on which it was measured. */
  readonly on: string;
}
export type Scores = Readonly<Record<string, Score>>;

/** At least so many changes of a hundred are to be noticed. */
export const target = 85;

type Counts = Pick<Score, 'caught' | 'missed'>;

const percentOf = ({ caught, missed }: Counts): number =>
  Math.round((caught / (caught + missed)) * 1000) / 10;

/** A folder in which nothing can be changed, as one of figures alone, has no score. */
export const inWords = (one: Counts): string =>
  one.caught + one.missed === 0 ? 'nothing to change' : `${percentOf(one)} %`;

export const isEnough = ({ caught, missed }: Counts): boolean =>
  caught >= (target / 100) * (caught + missed);

const totalOf = (scores: Scores): Counts => ({
  caught: Object.values(scores).reduce((sum, { caught }) => sum + caught, 0),
  missed: Object.values(scores).reduce((sum, { missed }) => sum + missed, 0),
});

/** What somebody wrote by hand below the table of the page as it stands. */
function belowTable(page: string): string {
  const table = /(?:^\|.*\n)+/m.exec(page);
  return table ? page.slice(table.index + table[0].length) : '';
}

/** The page of the scores; what stands below the table of the page until now stays. */
export function qualityPage(scores: Scores, folders: readonly string[], before: string): string {
  const total = totalOf(scores);
  const open = folders.filter((name) => !scores[name]);
  const row = ([name, one]: [string, Score]): string =>
    `| \`${name}\` | ${one.caught + one.missed} | ${one.missed} | ${inWords(one)} | ${one.on} |`;
  return `# Quality of the tests

\`npm run mutate\` changes the rules in \`shared/domain\` one small place at a time and runs the tests of
\`test/domain\` that mirror the rule's folder; a change that none of them notices has survived, even where a
test of another folder would fail. Target: at least ${target} % in every folder.
\`npm run mutate -- steps calendar\` measures these folders anew, and a path of a file only prints its score;
\`--concurrency 1\` leaves a processor to others.

The random stories of a whole dossier do not count: what only they notice is noticed on some days and not on others.

**Score ${inWords(total)}**: ${total.caught} of ${total.caught + total.missed} changes were noticed.${
    open.length > 0 ? ` Not measured yet: ${open.join(', ')}.` : ''
  }

| Folder of \`shared/domain\` | Changes | Survived | Score | Measured on |
| --- | ---: | ---: | ---: | --- |
${Object.entries(scores)
  .map((one) => `${row(one)}\n`)
  .join('')}${belowTable(before)}`;
}
