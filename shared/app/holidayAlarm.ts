import type { HolidayYear } from '../domain/calendar/workingDays.ts';

/** From this day of the year the table of the next one must stand. */
const announcedBy = '10-01';

export interface HolidayAlarm {
  readonly year: string;
  readonly because: 'missing' | 'provisional';
}

/** Years whose days off must be seen to now, so that due days can be trusted. */
export function holidayAlarms(
  years: Readonly<Record<string, HolidayYear>>,
  today: string,
): readonly HolidayAlarm[] {
  const year = today.slice(0, 4);
  const next = String(Number(year) + 1);
  const due = today.slice(5) >= announcedBy ? [year, next] : [year];
  return due.flatMap((one): HolidayAlarm[] => {
    const table = years[one];
    if (!table) return [{ year: one, because: 'missing' }];
    return table.confirmed === false ? [{ year: one, because: 'provisional' }] : [];
  });
}
