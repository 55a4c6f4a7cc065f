import type { RecordedEvent } from '../../../events/schema/dossierEvents.ts';
import { addDays, addMonths } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Dossier } from '../dossier/state.ts';

/** Calendar days between telling the writers and removing their draft, at least. */
export const toldDaysBefore = 30;

/** Nobody but its authors has seen it, and nothing rests on it. */
export const wasNeverHandedIn = ({ current, number, findings, merge, takenIn }: Dossier): boolean =>
  current.kind === 'draft' &&
  number === undefined &&
  findings.submittedOn === undefined &&
  merge === undefined &&
  takenIn === undefined;

/** Day from which on a draft is not kept any more; none while its plan has no last day. Without a history the soonest that it could be. */
export function keptUntil(
  history: readonly RecordedEvent[],
  planEnds: Day | undefined,
  months: number,
): Day | undefined {
  if (planEnds === undefined) return undefined;
  // the system's reminders are nobody's writing
  const lastWritten =
    history.findLast((event) => !('type' in event && event.type === 'Reminded'))?.on ?? planEnds;
  return addMonths(lastWritten > planEnds ? lastWritten : planEnds, months);
}

/** Day that the writers are given: never less than the time to act on the mail. */
export function removalDay(until: Day, today: Day): Day {
  const soonest = addDays(today, toldDaysBefore);
  return until > soonest ? until : soonest;
}
