import type { Obligation } from '../../../events/schema/envelope.ts';
import { addDays } from '../calendar/days.ts';
import { MissingHolidayYear } from '../calendar/workingCalendar.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { Programme } from '../programmes/programme.ts';
import { hereIn } from '../steps/index.ts';
import { nextUnasked, progressObligation } from '../steps/progress.ts';
import { climbedFor, dayOfRung, isLaterThan, ladderOf } from './ladder.ts';
import { obligations } from './obligations.ts';
import type { Dossier } from './state.ts';

/**
 * The earliest day on which `remind` would do something; a day already past when it was missed.
 * Who holds which role is not known here, so on that day there may be nobody to tell.
 * @param afterDay answers no day up to and including this one
 */
export function nextAttention(
  dossier: Dossier,
  programme: Programme,
  calendar: WorkingCalendar,
  afterDay = '',
): Day | undefined {
  if (dossier.frozen) return undefined;
  const days = [
    ...obligations(dossier, programme).flatMap((owed) =>
      attentionTo(owed, dossier, programme, calendar),
    ),
    ...attentionToProgress(dossier, programme, calendar),
  ].map((day) => (day <= afterDay ? addDays(afterDay, 1) : day));
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

/** The progress report that will be owed next. */
function attentionToProgress(
  dossier: Dossier,
  programme: Programme,
  calendar: WorkingCalendar,
): Day[] {
  const { current } = dossier;
  if (current.kind !== 'step') return [];
  const here = hereIn(current, dossier, programme);
  if (here.type !== 'implementation') return [];
  return untilKnown(() => {
    const upcoming = progressObligation(here, nextUnasked(here), calendar);
    return attentionTo(upcoming, dossier, programme, calendar);
  });
}

function attentionTo(
  obligation: Obligation,
  dossier: Dossier,
  programme: Programme,
  calendar: WorkingCalendar,
): Day[] {
  const { due, id, since, who } = obligation;
  if (!due) return [];
  const climbed = climbedFor(dossier.reminded, id, due.on);
  const ladder = ladderOf(obligation, programme);
  const dayOf = (offset: number) => untilKnown(() => [dayOfRung(due.on, offset, calendar)]);
  const rungs = who.length > 0 ? ladder.rungs.filter((offset) => offset > climbed.rung) : [];
  const levels = ladder.escalations.slice(climbed.level, climbed.level + 1);
  return [
    ...rungs.flatMap(dayOf).filter((day) => isLaterThan(since, day)),
    ...levels
      .flatMap(({ offset }) => dayOf(offset))
      .map((day) => (climbed.level > 0 && day <= climbed.on ? addDays(climbed.on, 1) : day)),
  ];
}

/**
 * Days in a year without a holiday table become its first day: what is done today must not fail for
 * a reminder of next year, and by then the tick fails in the open.
 */
function untilKnown(days: () => Day[]): Day[] {
  try {
    return days();
  } catch (error) {
    if (error instanceof MissingHolidayYear) return [`${error.year}-01-01`];
    throw error;
  }
}
