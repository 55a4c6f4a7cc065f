import type { Due } from '../../../events/schema/envelope.ts';
import { dueAfter, dueAfterMonths } from '../calendar/due.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Context } from '../dossier/commands.ts';
import type { Dossier } from '../dossier/state.ts';
import type { Step } from '../programmes/programme.ts';

/** The last good day of a step that begins on `began`; nothing where the plan sets no limit. */
export function lastDayOf(
  { limit }: Step,
  began: Day,
  { content, findings }: Pick<Dossier, 'content' | 'findings'>,
  { calendar, programme }: Pick<Context, 'calendar' | 'programme'>,
): Due | undefined {
  if (!limit) return undefined;
  const earlier = { received: findings.receivedOn, completed: findings.completion?.on };
  const from = (limit.since && earlier[limit.since]) ?? began;
  if ('workingDays' in limit) return dueAfter(from, limit, calendar);
  const day = programme.form.days?.find(({ id }) => id === limit.after);
  const given = day && content.days[day.id];
  return dueAfterMonths(from, limit, { day: given || undefined, label: day?.label ?? '' });
}

/** Field of the day on which the step's limit hangs, e.g. `days.first_application_ended_on`. */
export const dayOfLimit = ({ limit }: Step): string | undefined =>
  limit && 'months' in limit && limit.after ? `days.${limit.after}` : undefined;
