import type { DossierEvent, EventType } from '../../../events/schema/dossierEvents.ts';
import { evolve } from '../../../shared/domain/dossier/evolve.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { partsOf } from '../../../shared/domain/steps/index.ts';
import type { Checked, Evidence } from '../evidence.ts';
import type { ActType } from '../ledger.ts';
import { brokenLogPromise } from '../logPromises.ts';
import { brokenForAnyMail } from '../mailPromises.ts';
import { leftUnfinished, stoppedPeople, wrongCounts } from '../promises.ts';
import { brokenReminders } from '../reminderPromises.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';
import type { Standing } from '../standing.ts';
import { type Concerned, rolesOnDay } from './rolesOnDay.ts';
import type { RouteStory } from './routeStory.ts';

export interface RouteEvidence extends Evidence<RouteStory, TenantOrganisation, Standing> {
  readonly programmeOf: (plot: RouteStory) => Programme;
  readonly warned: ReadonlySet<string>;
}

/** Every promise that holds for whatever plan, with what broke it. */
export const checkRoutePromises = (evidence: RouteEvidence): readonly Checked[] => [
  { name: 'Không ai bị chặn khi làm đúng việc của mình', broken: wronglyStopped(evidence) },
  { name: 'Ai phải bị từ chối thì bị từ chối, đúng lý do', broken: wronglyAccepted(evidence) },
  { name: 'Mọi sự kiện đã được báo và cộng sổ', broken: leftUnfinished(evidence) },
  ...brokenForAnyMail(evidence),
  { name: 'Sự kiện đúng như người làm đã ghi', broken: unlikeLedger(evidence) },
  { name: 'Phát lại sự kiện ra đúng hồ sơ', broken: unlikeReplay(evidence) },
  { name: 'Số đếm bằng số đếm lại', broken: wrongCounts(evidence) },
  ...brokenReminders(evidence, escalationHolders(evidence)),
  { name: 'Không ai quyết định hồ sơ của mình', broken: judgesOfThemselves(evidence) },
  { name: 'Không ai làm một việc hai lần', broken: doneTwice(evidence) },
  { name: 'Vai trò tìm theo ngày của sự kiện', broken: wrongAssignees(evidence) },
  { name: 'Hồ sơ giữ bản kế hoạch của ngày lập', broken: wrongVersions(evidence) },
  { name: 'Không hàm nào báo lỗi', broken: evidence.system.errors },
  brokenLogPromise(evidence),
];

interface Told {
  readonly plot: RouteStory;
  readonly dossier: Dossier;
  readonly history: readonly DossierEvent[];
}

const toldIn = ({ plots, dossierIds, system: { dossiers } }: RouteEvidence): readonly Told[] =>
  plots.flatMap((plot) => {
    const found = dossiers.find(({ dossier }) => dossier.id === dossierIds.get(plot.key));
    return found ? [{ plot, ...found }] : [];
  });

/** What a refusal must say. */
const reasons: Readonly<Record<NonNullable<RouteStory['refusedFor']>, RegExp>> = {
  time_barred: /Đã quá thời hạn nộp đơn/,
  outside_window: /nhận đăng ký từ/,
  too_late_for_track: /không ở trước ngày mà kế hoạch cho phép/,
};

const isMeant = (plots: readonly RouteStory[], key: string | undefined, why: string): boolean => {
  const wanted = plots.find((plot) => plot.key === key)?.refusedFor;
  return wanted !== undefined && reasons[wanted].test(why);
};

const wronglyStopped = (evidence: RouteEvidence): string[] => {
  const { ledger, plots } = evidence;
  const refused = ledger.refused.filter(({ plot, why }) => !isMeant(plots, plot, why));
  return stoppedPeople({ ...evidence, ledger: { ...ledger, refused } });
};

function wronglyAccepted({ plots, ledger, warned, lived, period }: RouteEvidence): string[] {
  if (lived.troubles.length > 0) return [];
  const tried = plots.filter(({ startsOn }) => startsOn < period.to);
  return [
    ...tried
      .filter(({ refusedFor }) => refusedFor)
      .filter(
        ({ key }) =>
          !ledger.refused.some(({ plot, why }) => plot === key && isMeant(plots, key, why)),
      )
      .map(({ key, refusedFor }) => `${key}: was not refused as ${refusedFor}`),
    ...tried
      .filter((plot) => plot.warned && !warned.has(plot.key))
      .map(({ key }) => `${key}: was not warned of the time bar`),
  ];
}

const eventsOf: Partial<Record<ActType, readonly EventType[]>> = {
  draft: ['DraftStarted'],
  consent: ['CoAuthorAnswered'],
  submit: ['Submitted'],
  withdraw: ['Withdrawn'],
  receive: ['Received'],
  return: ['Returned'],
  resubmit: ['Resubmitted'],
  refuse: ['Refused'],
  ask: ['QuestionAsked'],
  answer: ['QuestionAnswered'],
  appraise: ['AppraisalGiven'],
  vote: ['VoteCast'],
  allow: ['AllowedDespiteVote'],
  record: ['DocumentRecorded', 'NoticeRecorded'],
  milestones: ['MilestonesSet'],
  milestone: ['MilestoneReached'],
  progress: ['ProgressReported'],
  accept_progress: ['ProgressAccepted'],
  return_progress: ['ProgressReturned'],
  completion: ['CompletionReported'],
  return_completion: ['CompletionReturned'],
  evaluate: ['Evaluated'],
  nominate: ['Nominated'],
  decline_nomination: ['NotNominated'],
};

/** Each act of the people is one event of the same person and day, and the other way round. */
function unlikeLedger(evidence: RouteEvidence): string[] {
  const acts = evidence.ledger.acts.flatMap(({ plot, type, by, on }) =>
    plot && eventsOf[type] ? [`${plot} ${on} ${by} ${eventsOf[type].join('/')}`] : [],
  );
  const names = Object.values(eventsOf);
  const events = toldIn(evidence).flatMap(({ plot, history }) =>
    history.flatMap(({ type, by, on }) => {
      const name = names.find((one) => one.includes(type));
      return name ? [`${plot.key} ${on} ${by.personId} ${name.join('/')}`] : [];
    }),
  );
  return [
    ...leftOver(acts, events).map((one) => `${one}: done, but no event`),
    ...leftOver(events, acts).map((one) => `${one}: an event, but nobody did it`),
  ];
}

/** What is in the first list more often than in the second. */
function leftOver(all: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}

const unlikeReplay = (evidence: RouteEvidence): string[] =>
  toldIn(evidence).flatMap(({ plot, dossier, history }) => {
    const replayed = history.reduce<Dossier | undefined>(evolve, undefined);
    const same = JSON.stringify(sorted(replayed)) === JSON.stringify(sorted(dossier));
    return same ? [] : [`${plot.key}: the events tell another dossier`];
  });

/** Keys in order and nothing undefined, so that texts can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

const authorsIn = ({ after }: DossierEvent): string[] => [
  after.lead.personId,
  ...after.authors.map(({ personId }) => personId),
];

const concerned = (dossier: Dossier, event: DossierEvent): Concerned => ({
  unitId: dossier.unitId,
  authors: authorsIn(event),
});

const escalationHolders = (evidence: RouteEvidence) => {
  const told = new Map(toldIn(evidence).map((one) => [one.plot.key, one]));
  const holders = rolesOnDay(evidence.organisation, evidence.programme);
  return (role: string, { plot }: { readonly plot: string }, day: string): readonly string[] => {
    const known = told.get(plot);
    const last = known?.history.findLast(({ on }) => on <= day);
    return known && last ? holders(role, concerned(known.dossier, last), day) : [];
  };
};

const judging: readonly EventType[] = [
  'Received',
  'Returned',
  'Refused',
  'QuestionAsked',
  'AppraisalGiven',
  'VoteCast',
  'AllowedDespiteVote',
  'DocumentRecorded',
  'NoticeRecorded',
  'ProgressAccepted',
  'ProgressReturned',
  'CompletionReturned',
  'Evaluated',
  'Nominated',
  'NotNominated',
];

const judgesOfThemselves = (evidence: RouteEvidence): string[] =>
  toldIn(evidence).flatMap(({ plot, history }) =>
    history
      .filter((event) => judging.includes(event.type))
      .filter((event) => authorsIn(event).includes(event.by.personId))
      .map(({ type, on, by }) => `${plot.key} ${on} ${by.personId} ${type}`),
  );

/** After these the same person may be asked for the same thing again. */
const anew: readonly EventType[] = [
  'StepStarted',
  'Returned',
  'Resubmitted',
  'QuestionAsked',
  'QuestionAnswered',
  'ProgressReturned',
  'CompletionReturned',
];

const once: readonly EventType[] = [
  'Received',
  'AppraisalGiven',
  'VoteCast',
  'DocumentRecorded',
  'NoticeRecorded',
  'MilestoneReached',
  'ProgressReported',
  'ProgressAccepted',
  'CompletionReported',
  'Evaluated',
];

const doneTwice = (evidence: RouteEvidence): string[] =>
  toldIn(evidence).flatMap(({ plot, history }) => {
    const seen = new Set<string>();
    return history.flatMap(({ type, by, on, data }) => {
      if (anew.includes(type)) seen.clear();
      if (!once.includes(type)) return [];
      const what = ['part', 'period', 'milestoneId'].flatMap((name) =>
        name in data ? [String(data[name as keyof typeof data])] : [],
      );
      const key = [type, by.personId, ...what].join(' ');
      const again = seen.has(key);
      seen.add(key);
      return again ? [`${plot.key} ${on} ${key}`] : [];
    });
  });

/** Whoever a step is given to must hold its role on that very day, authors and those apart left out. */
function wrongAssignees(evidence: RouteEvidence): string[] {
  const { organisation, programmeOf } = evidence;
  return toldIn(evidence).flatMap(({ plot, dossier, history }) => {
    const programme = programmeOf(plot);
    const holders = rolesOnDay(organisation, programme);
    return history.flatMap((event) => {
      if (event.type !== 'StepStarted') return [];
      const step = programme.route.find(({ id }) => id === event.data.stepId);
      if (!step) return [`${plot.key}: no step ${event.data.stepId}`];
      const barred = [
        ...authorsIn(event),
        ...appraisersBefore(history, event, step.apartFrom ?? []),
      ];
      return partsOf(step).flatMap(({ id, role }) => {
        const wanted = holders(role, concerned(dossier, event), event.on)
          .filter((one) => !barred.includes(one))
          .toSorted();
        const found = (event.data.assignees[id] ?? []).map(({ personId }) => personId).toSorted();
        return wanted.join() === found.join()
          ? []
          : [`${plot.key} ${event.on} ${step.id} ${role}: ${found} instead of ${wanted}`];
      });
    });
  });
}

const appraisersBefore = (
  history: readonly DossierEvent[],
  { seq }: DossierEvent,
  steps: readonly string[],
): string[] =>
  history.flatMap((event) =>
    event.type === 'AppraisalGiven' && event.seq < seq && steps.includes(event.data.stepId)
      ? [event.data.person.personId]
      : [],
  );

const wrongVersions = (evidence: RouteEvidence): string[] =>
  toldIn(evidence).flatMap(({ plot, dossier: { programmeVersion } }) =>
    programmeVersion === plot.cycle + 1
      ? []
      : [`${plot.key}: version ${programmeVersion} instead of ${plot.cycle + 1}`],
  );
