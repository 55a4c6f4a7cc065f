import type { Due } from '../../../events/schema/envelope.ts';
import { dueAfterPause } from '../calendar/due.ts';
import type { Context } from './commands.ts';
import type { Dossier, OpenStep, StepState } from './state.ts';

/** Place of a last day in the dossier -> the last day, e.g. `step`, `progress:2023-07`. */
export type DuesByPlace = Readonly<Record<string, Due>>;

/** Another last day for the one of a place, or the same. */
type Change = (place: string, due: Due | undefined) => Due | undefined;

/** The last days that run on when a freeze ends, with the days that were left when it began. */
export function duesAfterFreeze(
  dossier: Dossier,
  { today, calendar }: Pick<Context, 'today' | 'calendar'>,
): DuesByPlace {
  const since = dossier.frozen?.on ?? today;
  const resumed = (due: Due): Due => {
    const workingDaysLeft = calendar.workingDaysBetween(since, due.on);
    const stopped = { why: 'freeze', since, workingDaysLeft, clause: due.clause } as const;
    return dueAfterPause(today, stopped, calendar);
  };
  const dues = Object.entries(duesOf(dossier));
  return since === today
    ? {}
    : Object.fromEntries(dues.map(([place, due]) => [place, resumed(due)]));
}

/** The dossier with other last days in the places named. */
export const withDues = (dossier: Dossier, dues: DuesByPlace): Dossier =>
  changed(dossier, (place, due) => dues[place] ?? due);

/** Every last day that a clock counts to now; days that the author set for the work are none. */
export function duesOf(dossier: Dossier): DuesByPlace {
  const found = new Map<string, Due>();
  changed(dossier, (place, due) => {
    if (due) found.set(place, due);
    return due;
  });
  return Object.fromEntries(found);
}

function changed(dossier: Dossier, change: Change): Dossier {
  const { current, merge, paperwork } = dossier;
  return {
    ...dossier,
    paperwork: paperwork && { ...paperwork, due: change('paperwork', paperwork.due) },
    ...(merge && { merge: { ...merge, due: change('merge', merge.due) ?? merge.due } }),
    current: current.kind === 'step' ? inStep(current, change) : current,
  };
}

/** While the author owes something the step's own clock stands still anyhow. */
const inStep = (open: OpenStep, change: Change): OpenStep =>
  open.waiting
    ? { ...open, waiting: { ...open.waiting, due: change('author', open.waiting.due) } }
    : { ...open, due: change('step', open.due), state: inState(open.state, change) };

function inState(state: StepState, change: Change): StepState {
  switch (state.type) {
    case 'decision':
      return { ...state, documentDue: change('document', state.documentDue) };
    case 'implementation': {
      const { completionReturned: returned, progressOwed: owed } = state;
      const progress = Object.entries(state.progress).map(
        ([period, report]) =>
          [period, { ...report, due: change(`progress:${period}`, report.due) }] as const,
      );
      return {
        ...state,
        completionDue: change('completion', state.completionDue),
        completionReturned: returned && { ...returned, due: change('returned', returned.due) },
        progressOwed: owed && { ...owed, due: change('owed', owed.due) },
        progress: Object.fromEntries(progress),
      };
    }
    default:
      return state;
  }
}
