import type { AnyEvidence, Checked, Evidence } from './evidence.ts';
import { brokenLogPromise } from './logPromises.ts';
import { brokenMailPromises } from './mailPromises.ts';
import { brokenReminderPromises } from './reminderPromises.ts';
import { brokenReportPromises } from './reportPromises.ts';
import { type Step, stepsOf } from './standing.ts';

export const stepsOfAll = ({
  plots,
  ledger,
  organisation: { cast },
}: Pick<Evidence, 'plots' | 'ledger' | 'organisation'>): ReadonlyMap<string, readonly Step[]> => {
  const leaders = {
    head: cast.director.id,
    voters: [cast.director, ...cast.deputies].map(({ id }) => id),
  };
  return new Map(plots.map((plot) => [plot.key, stepsOf(plot, ledger.acts, leaders)]));
};

/** Every promise with what broke it, in the order in which they are printed. */
export const checkPromises = (evidence: Evidence): readonly Checked[] => [
  { name: 'Không ai bị chặn khi làm đúng việc của mình', broken: stoppedPeople(evidence) },
  { name: 'Mọi sự kiện đã được báo và cộng sổ', broken: leftUnfinished(evidence) },
  ...brokenMailPromises(evidence),
  { name: 'Hồ sơ đúng như người làm đã ghi', broken: wrongStandings(evidence) },
  { name: 'Số đếm bằng số đếm lại', broken: wrongCounts(evidence) },
  ...brokenReminderPromises(evidence),
  ...brokenReportPromises(evidence),
  { name: 'Không hàm nào báo lỗi', broken: evidence.system.errors },
  brokenLogPromise(evidence),
];

export function stoppedPeople({ lived, ledger }: AnyEvidence): string[] {
  return [
    ...lived.troubles,
    ...lived.reports.troubled,
    ...ledger.refused.map(
      ({ on, plot, by, tried, why }) => `${on} ${plot ?? ''} ${by} ${tried}: ${why}`,
    ),
  ];
}

export const leftUnfinished = ({ system: { unfinished } }: AnyEvidence): string[] =>
  Object.entries(unfinished)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what} left`);

/** The status that the system gives a proposal against the one its people brought it to. */
function wrongStandings({ steps, dossierIds, system: { dossiers } }: Evidence): string[] {
  const known = new Map(
    dossiers.map(({ dossier, history }) => [dossier.id, history.at(-1)?.after]),
  );
  return [...steps].flatMap(([key, all]) => {
    const wanted = all.at(-1)?.after;
    const id = dossierIds.get(key);
    const found = id === undefined ? undefined : known.get(id)?.status;
    return found === wanted ? [] : [`${key}: ${found} instead of ${wanted}`];
  });
}

export function wrongCounts({ steps, system: { counts } }: AnyEvidence): string[] {
  const wanted = new Map<string, number>();
  for (const all of steps.values()) {
    const status = all.at(-1)?.after;
    if (status) wanted.set(status, (wanted.get(status) ?? 0) + 1);
  }
  const found = new Map<string, number>();
  for (const { status, count } of counts.filter((one) => one.count !== 0))
    found.set(status, (found.get(status) ?? 0) + count);
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((status) => wanted.get(status) !== found.get(status))
    .map((status) => `${status}: ${found.get(status) ?? 0} instead of ${wanted.get(status) ?? 0}`);
}
