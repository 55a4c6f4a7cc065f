import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Year {
  readonly holidays: readonly { readonly on: string }[];
  readonly workingSaturdays: readonly string[];
}

const tableFile = fileURLToPath(
  new URL('../../../shared/programmes/holidays.yaml', import.meta.url),
);

/** The day `count` days after a day. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** The first working day after a day, by the holiday table that the system starts with. */
export function nextWorkingDay(day: string): string {
  const years = existsSync(tableFile)
    ? (parse(readFileSync(tableFile, 'utf8')) as Record<string, Year>)
    : {};
  let next = daysAfter(day, 1);
  while (!isWorkingDay(next, years[next.slice(0, 4)])) next = daysAfter(next, 1);
  return next;
}

function isWorkingDay(day: string, year: Year | undefined): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (year?.workingSaturdays.includes(day)) return true;
  const isWeekend = weekday === 0 || weekday === 6;
  return !isWeekend && !year?.holidays.some(({ on }) => on === day);
}
