import { lastDayOfMonth } from './days.ts';
import type { Day } from './workingDays.ts';

export type Every = 'month' | 'quarter';

/** `2023-07` or `2023-Q3`: sorts as text within one kind. */
export type Period = string;

const monthOf = (day: Day): number => Number(day.slice(5, 7));

const name = (year: number, every: Every, n: number): Period =>
  every === 'month' ? `${year}-${String(n).padStart(2, '0')}` : `${year}-Q${n}`;

/** The period in which a day lies. */
export function periodOf(day: Day, every: Every): Period {
  const month = monthOf(day);
  return name(Number(day.slice(0, 4)), every, every === 'month' ? month : Math.ceil(month / 3));
}

const patterns = { month: /^\d{4}-(0[1-9]|1[0-2])$/, quarter: /^\d{4}-Q[1-4]$/ } as const;

export const isPeriod = (text: string, every: Every): boolean => patterns[every].test(text);

const numbersOf = (period: Period) => ({
  year: Number(period.slice(0, 4)),
  n: Number(period.replace(/^\d{4}-Q?/, '')),
  every: period.includes('Q') ? ('quarter' as const) : ('month' as const),
});

/** The last day of a period. */
export function endOfPeriod(period: Period): Day {
  const { year, n, every } = numbersOf(period);
  return lastDayOfMonth(year, every === 'month' ? n : n * 3);
}

export function periodAfter(period: Period): Period {
  const { year, n, every } = numbersOf(period);
  const last = every === 'month' ? 12 : 4;
  return n === last ? name(year + 1, every, 1) : name(year, every, n + 1);
}

export function periodBefore(period: Period): Period {
  const { year, n, every } = numbersOf(period);
  const last = every === 'month' ? 12 : 4;
  return n === 1 ? name(year - 1, every, last) : name(year, every, n - 1);
}
