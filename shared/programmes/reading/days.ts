import { isDay } from '../../domain/calendar/days.ts';

/** A day as printed; the year may be left to the context. */
export interface PrintedDay {
  readonly date: number;
  readonly month: number;
  readonly year?: number;
}

/** Source of a pattern for `15/12/2023`, `15 tháng 12 năm 2023`, `05/12`, with `ngày` before it or not. */
export const dayPattern =
  '(?:ngày\\s+)?\\d{1,2}\\s*(?:\\/\\s*\\d{1,2}(?:\\s*\\/\\s*\\d{4})?|tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4}|\\s*\\/\\s*\\d{4})?)(?![\\d/])';

export function readPrintedDay(words: string): PrintedDay | undefined {
  const [date, month, year] = (words.match(/\d+/g) ?? []).map(Number);
  if (!date || !month) return undefined;
  const day = { date, month, ...(year ? { year } : {}) };
  return isDay(isoOf(day, year ?? 2024)) ? day : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const isoOf = ({ date, month, year }: PrintedDay, inYear: number): string =>
  `${year ?? inYear}-${two(month)}-${two(date)}`;

/** `12-05`, a day of every year. */
export const monthDay = ({ date, month }: PrintedDay): string => `${two(month)}-${two(date)}`;

export const firstOfMonth = (year: number, month: number): string => `${year}-${two(month)}-01`;
