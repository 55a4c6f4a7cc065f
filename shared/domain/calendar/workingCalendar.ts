import { addDays, weekdayOf } from './days.ts';
import type { Day, HolidayYear, WorkingCalendar } from './workingDays.ts';

/** A day was asked for in a year whose holidays nobody has entered yet. */
export class MissingHolidayYear extends Error {
  readonly year: string;

  constructor(year: string) {
    super(`no holiday table for ${year}`);
    this.name = 'MissingHolidayYear';
    this.year = year;
  }
}

/**
 * Working days are Monday to Friday without the announced holidays, plus the make-up Saturdays.
 * @param years year -> its table; a day outside throws `MissingHolidayYear` rather than guess.
 */
export function workingCalendar(years: Readonly<Record<string, HolidayYear>>): WorkingCalendar {
  const tables = new Map(
    Object.entries(years).map(([year, table]) => [
      year,
      {
        off: new Set(table.holidays.map(({ on }) => on)),
        madeUp: new Set(table.workingSaturdays),
      },
    ]),
  );
  const holidays = Object.values(years)
    .flatMap((table) => table.holidays)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));

  const isWorkingDay = (day: Day): boolean => {
    const table = tables.get(day.slice(0, 4));
    if (!table) throw new MissingHolidayYear(day.slice(0, 4));
    const weekday = weekdayOf(day);
    const usual = weekday !== 0 && weekday !== 6;
    return !table.off.has(day) && (usual || table.madeUp.has(day));
  };

  const addWorkingDays = (day: Day, n: number): Day => {
    const step = n < 0 ? -1 : 1;
    let at = day;
    for (let left = Math.abs(n); left > 0; ) {
      at = addDays(at, step);
      if (isWorkingDay(at)) left -= 1;
    }
    return at;
  };

  const workingDaysBetween = (from: Day, to: Day): number => {
    if (to < from) return 0 - workingDaysBetween(to, from);
    let count = 0;
    for (let at = from; at < to; ) {
      at = addDays(at, 1);
      if (isWorkingDay(at)) count += 1;
    }
    return count;
  };

  const holidaysBetween = (from: Day, to: Day) =>
    holidays.filter(({ on }) => on > from && on <= to);

  return { isWorkingDay, addWorkingDays, workingDaysBetween, holidaysBetween };
}
