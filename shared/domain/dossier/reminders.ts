import type { Obligation } from '../../../events/schema/envelope.ts';
import { addDays } from '../calendar/days.ts';
import type { Day, WorkingCalendar } from '../calendar/workingDays.ts';
import type { Programme } from '../programmes/programme.ts';
import { hereIn } from '../steps/index.ts';
import { nextUnasked, progressObligation } from '../steps/progress.ts';
import { climbedFor, dayOfRung, ladderOf, openRungs } from './ladder.ts';
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
  const days = [...obligations(dossier, programme), ...upcoming(dossier, programme, calendar)]
    .flatMap((obligation) => attentionTo(obligation, dossier, programme, calendar))
    .map((day) => (day <= afterDay ? addDays(afterDay, 1) : day));
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

/** The progress report that will be owed next. */
function upcoming(dossier: Dossier, programme: Programme, calendar: WorkingCalendar): Obligation[] {
  const { current } = dossier;
  if (current.kind !== 'step') return [];
  const here = hereIn(current, dossier, programme);
  if (here.type !== 'implementation') return [];
  return [progressObligation(here, nextUnasked(here), calendar)];
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
  const rungs =
    who.length > 0 ? openRungs(ladder, { due: due.on, since }, climbed.rung, calendar) : [];
  const next = ladder.escalations.slice(climbed.level, climbed.level + 1).map(({ offset }) => {
    const day = dayOfRung(due.on, offset, calendar);
    return climbed.level > 0 && day <= climbed.on ? addDays(climbed.on, 1) : day;
  });
  return [...rungs.map(({ day }) => day), ...next];
}
