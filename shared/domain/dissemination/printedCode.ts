import type { PersonRef } from '../../../events/schema/envelope.ts';
import { addDays, isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Place } from './round.ts';

/** A printed code that a phone opens at a meeting; only the hash of its secret is stored. */
export interface PrintedCode extends Place {
  readonly hash: string;
  readonly unitName: string;
  /** Last day on which it works. */
  readonly day: Day;
  readonly by: PersonRef;
  readonly at: string;
}

/** A sheet may be printed so many days ahead. */
export const mostDaysAhead = 7;

/** Tries with one printed code in ten minutes, right and wrong ones together. */
export const triesInTenMinutes = 60;

export type PrintRefusal = { readonly because: 'no_such_day' | 'day_passed' | 'day_too_far' };

export function printRefusal(day: string, today: Day): PrintRefusal | undefined {
  if (!isDay(day)) return { because: 'no_such_day' };
  if (day < today) return { because: 'day_passed' };
  return day > addDays(today, mostDaysAhead) ? { because: 'day_too_far' } : undefined;
}
