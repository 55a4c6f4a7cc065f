import type { Day } from '../calendar/workingDays.ts';

/** A reporting period of the administrative reporting regime, named by the year it is reported for. */
export type ReportingPeriod =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'first_half' | 'second_half' | 'nine_months' | 'year'; readonly year: number };

export type PeriodKind = ReportingPeriod['kind'];

export interface DataRange {
  readonly from: Day;
  /** Cut-off, included. */
  readonly to: Day;
}

const dayIn = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** First and last month whose reports the period covers. */
function monthsOf(period: ReportingPeriod): readonly [first: number, last: number] {
  switch (period.kind) {
    case 'month':
      return [period.month, period.month];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    case 'first_half':
      return [1, 6];
    case 'second_half':
      return [7, 12];
    case 'nine_months':
      return [1, 9];
    case 'year':
      return [1, 12];
  }
}

/**
 * The days a periodic report counts: from the 15th of the month before the period to the 14th of its
 * last month, both included; the year 2026 is 15/12/2025 to 14/12/2026.
 * Source: Decree 09/2019/NĐ-CP, Art. 12; nine months by local custom (Khánh Hòa, Decision 01/2023).
 */
export function dataRange(period: ReportingPeriod): DataRange {
  const [first, last] = monthsOf(period);
  return {
    from: first === 1 ? dayIn(period.year - 1, 12, 15) : dayIn(period.year, first - 1, 15),
    to: dayIn(period.year, last, 14),
  };
}

/** The month's report that a day belongs to: from the 15th on it is the next month's. */
function reportMonth(day: Day): { year: number; month: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date <= 14) return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** @returns the period of that kind whose report counts the day; none when a nine-month report never does. */
export function periodOf(kind: PeriodKind, day: Day): ReportingPeriod | undefined {
  const { year, month } = reportMonth(day);
  switch (kind) {
    case 'month':
      return { kind, year, month };
    case 'quarter':
      return { kind, year, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4 };
    case 'first_half':
      return month <= 6 ? { kind, year } : undefined;
    case 'second_half':
      return month > 6 ? { kind, year } : undefined;
    case 'nine_months':
      return month <= 9 ? { kind, year } : undefined;
    case 'year':
      return { kind, year };
  }
}

const roman = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** The period as a report's title names it, e.g. `6 tháng đầu năm 2026`. */
export function periodName(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month <= 2 ? `0${period.month}` : period.month} năm ${period.year}`;
    case 'quarter':
      return `quý ${roman[period.quarter]} năm ${period.year}`;
    case 'first_half':
      return `6 tháng đầu năm ${period.year}`;
    case 'second_half':
      return `6 tháng cuối năm ${period.year}`;
    case 'nine_months':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
  }
}
