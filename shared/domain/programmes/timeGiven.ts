import type { PersonRef } from '../../../events/schema/envelope.ts';
import { addDays, isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Programme } from './programme.ts';

export interface TimeAct {
  readonly by: PersonRef;
  readonly at: string;
  /** Makes a double click one act. */
  readonly commandId: string;
  readonly reason: string;
}

/** A unit may register until a day that the plan does not allow, for a reason on record. */
export interface TimeGiven {
  /** 1 for the first that the unit was given under the plan. */
  readonly number: number;
  /** Last day, included. */
  readonly until: Day;
  /** What was first applied too long ago is taken too (Decree 13/2012 Art. 5.2). */
  readonly liftsTimeBar: boolean;
  readonly granted: TimeAct;
  readonly revoked?: TimeAct;
}

/** Time is given for at most so many days ahead. */
export const mostDaysGiven = 366;

export const isGiven = ({ revoked, until }: TimeGiven, today: Day): boolean =>
  !revoked && today <= until;

/** All that the unit has on that day, as one; none when nothing is in force. */
export function exceptionOn(
  given: readonly TimeGiven[],
  today: Day,
): { readonly until: Day; readonly liftsTimeBar: boolean } | undefined {
  const current = given.filter((one) => isGiven(one, today));
  const until = current
    .map((one) => one.until)
    .sort()
    .at(-1);
  return until === undefined
    ? undefined
    : { until, liftsTimeBar: current.some(({ liftsTimeBar }) => liftsTimeBar) };
}

export type TimeRefusal =
  | { readonly because: 'no_such_unit' }
  | { readonly because: 'not_a_day' }
  | { readonly because: 'in_past' }
  | { readonly because: 'too_far'; readonly last: Day }
  | { readonly because: 'gives_nothing'; readonly last: Day }
  | { readonly because: 'no_time_bar' }
  | { readonly because: 'empty' };

export interface TimeAsked {
  readonly until: string;
  readonly liftsTimeBar: boolean;
}

/** Why the time cannot be given; nothing when it can. */
export function timeRefusal(
  { window, form }: Pick<Programme, 'window' | 'form'>,
  { until, liftsTimeBar }: TimeAsked,
  { reason, today }: { readonly reason: string; readonly today: Day },
): TimeRefusal | undefined {
  if (!isDay(until)) return { because: 'not_a_day' };
  if (until < today) return { because: 'in_past' };
  const farthest = addDays(today, mostDaysGiven);
  if (until > farthest) return { because: 'too_far', last: farthest };
  if (liftsTimeBar && !form.firstApplication) return { because: 'no_time_bar' };
  const last = window.hardTo ?? window.to;
  if (until <= last && !liftsTimeBar) return { because: 'gives_nothing', last };
  return reason === '' ? { because: 'empty' } : undefined;
}
