import type { Deadline } from '../programmes/programme.ts';
import { addDays, lastDayOfMonth } from './days.ts';
import type { Day, WorkingCalendar } from './workingDays.ts';

/** One time that a deadline falls due, both days included. */
export interface Occurrence {
  readonly from?: Day;
  readonly lastDay: Day;
}

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * When a deadline falls due (domain notes A.6): `before` a day excludes it, `by` includes it, a window
 * includes both ends. What recurs does so within `valid` only; half-years end on the cut-offs of Decree
 * 09/2019, 14 June and 14 December. What is `ongoing` has no day.
 */
export function occurrencesOf({ when }: Deadline, valid: Span): Occurrence[] {
  switch (when.operator) {
    case 'before':
      return [{ lastDay: addDays(when.on, -1) }];
    case 'by':
    case 'event':
      return [{ lastDay: when.on }];
    case 'window':
      return [{ from: when.from, lastDay: when.to }];
    case 'quarter':
      return [quarter(when.year, when.quarter)];
    case 'yearly':
      return yearsOf(valid)
        .map((year) => ({ from: `${year}-${when.from}`, lastDay: `${year}-${when.to}` }))
        .filter(within(valid));
    case 'half_yearly':
      return yearsOf(valid)
        .flatMap((year) => [{ lastDay: `${year}-06-14` }, { lastDay: `${year}-12-14` }])
        .filter(within(valid));
    case 'ongoing':
      return [];
  }
}

function quarter(year: number, number: number): Occurrence {
  const last = number * 3;
  const first = String(last - 2).padStart(2, '0');
  return { from: `${year}-${first}-01`, lastDay: lastDayOfMonth(year, last) };
}

const yearsOf = ({ from, to }: Span): number[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, n) => first + n);
};

const within =
  ({ from, to }: Span) =>
  ({ lastDay }: Occurrence): boolean =>
    lastDay >= from && lastDay <= to;

/** The last working day on or before a day: what a careful sender keeps to, whatever the plan allows. */
export const lastWorkingDay = (day: Day, calendar: WorkingCalendar): Day =>
  calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
