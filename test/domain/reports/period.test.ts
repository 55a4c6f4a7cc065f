import {
  dataRange,
  periodName,
  periodOf,
  type ReportingPeriod,
} from '../../../shared/domain/reports/period.ts';

test('check 19: the year 2026 counts 15/12/2025 to 14/12/2026, and 20/12/2026 counts in 2027', () => {
  expect(dataRange({ kind: 'year', year: 2026 })).toEqual({ from: '2025-12-15', to: '2026-12-14' });
  expect(periodOf('year', '2025-12-15')).toEqual({ kind: 'year', year: 2026 });
  expect(periodOf('year', '2026-12-14')).toEqual({ kind: 'year', year: 2026 });
  expect(periodOf('year', '2026-12-20')).toEqual({ kind: 'year', year: 2027 });
});

test.each<[ReportingPeriod, string, string, string]>([
  [{ kind: 'month', year: 2026, month: 1 }, '2025-12-15', '2026-01-14', 'tháng 01 năm 2026'],
  [{ kind: 'month', year: 2026, month: 2 }, '2026-01-15', '2026-02-14', 'tháng 02 năm 2026'],
  [{ kind: 'month', year: 2026, month: 3 }, '2026-02-15', '2026-03-14', 'tháng 3 năm 2026'],
  [{ kind: 'quarter', year: 2026, quarter: 1 }, '2025-12-15', '2026-03-14', 'quý I năm 2026'],
  [{ kind: 'quarter', year: 2026, quarter: 4 }, '2026-09-15', '2026-12-14', 'quý IV năm 2026'],
  [{ kind: 'first_half', year: 2026 }, '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
  [{ kind: 'second_half', year: 2026 }, '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
  [{ kind: 'nine_months', year: 2023 }, '2022-12-15', '2023-09-14', '9 tháng đầu năm 2023'],
  [{ kind: 'year', year: 2023 }, '2022-12-15', '2023-12-14', 'năm 2023'],
])('%j goes from %s to %s and is called "%s"', (period, from, to, name) => {
  expect(dataRange(period)).toEqual({ from, to });
  expect(periodName(period)).toBe(name);
});

test.each<[ReportingPeriod['kind'], string, ReportingPeriod | undefined]>([
  ['month', '2026-01-14', { kind: 'month', year: 2026, month: 1 }],
  ['month', '2026-01-15', { kind: 'month', year: 2026, month: 2 }],
  ['month', '2026-12-15', { kind: 'month', year: 2027, month: 1 }],
  ['quarter', '2026-03-15', { kind: 'quarter', year: 2026, quarter: 2 }],
  ['first_half', '2026-06-14', { kind: 'first_half', year: 2026 }],
  ['first_half', '2026-06-15', undefined],
  ['second_half', '2026-06-15', { kind: 'second_half', year: 2026 }],
  ['second_half', '2026-06-14', undefined],
  ['nine_months', '2026-09-14', { kind: 'nine_months', year: 2026 }],
  ['nine_months', '2026-09-15', undefined],
])('the %s report that counts %s', (kind, day, period) => {
  expect(periodOf(kind, day)).toEqual(period);
});

test('the halves and the quarters of a year cover it without a gap and without a day twice', () => {
  const year = dataRange({ kind: 'year', year: 2026 });
  const halves = [
    dataRange({ kind: 'first_half', year: 2026 }),
    dataRange({ kind: 'second_half', year: 2026 }),
  ];
  expect([halves[0]?.from, halves[1]?.to]).toEqual([year.from, year.to]);
  expect([halves[0]?.to, halves[1]?.from]).toEqual(['2026-06-14', '2026-06-15']);
});
