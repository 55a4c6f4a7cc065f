import { readFileSync } from 'node:fs';
import { lastWorkingDay, occurrencesOf } from '../../../shared/domain/calendar/deadlines.ts';
import { workingCalendar } from '../../../shared/domain/calendar/workingCalendar.ts';
import type { Deadline } from '../../../shared/domain/programmes/programme.ts';
import { parseHolidays } from '../../../shared/programmes/holidays.ts';

const valid = { from: '2023-01-01', to: '2025-12-31' };
const occurrences = (when: Deadline['when'], span = valid) =>
  occurrencesOf({ id: 'd', name: '', from: '', to: '', clause: '', printed: '', when }, span);

test('“trước ngày 15/12” has its last good day on the 14th', () => {
  expect(occurrences({ operator: 'before', on: '2023-12-15' })).toEqual([
    { lastDay: '2023-12-14' },
  ]);
  expect(occurrences({ operator: 'before', on: '2024-01-01' })).toEqual([
    { lastDay: '2023-12-31' },
  ]);
});

test('a day by which, and a day that is only remembered, stand as printed', () => {
  expect(occurrences({ operator: 'by', on: '2024-12-31' })).toEqual([{ lastDay: '2024-12-31' }]);
  expect(occurrences({ operator: 'event', on: '2025-02-27' })).toEqual([{ lastDay: '2025-02-27' }]);
});

test('a window has both its ends', () => {
  expect(occurrences({ operator: 'window', from: '2025-12-01', to: '2025-12-05' })).toEqual([
    { from: '2025-12-01', lastDay: '2025-12-05' },
  ]);
});

test.each([
  [1, '2023-01-01', '2023-03-31'],
  [2, '2023-04-01', '2023-06-30'],
  [4, '2023-10-01', '2023-12-31'],
])('quarter %i is its three months', (number, from, lastDay) => {
  expect(occurrences({ operator: 'quarter', year: 2023, quarter: number })).toEqual([
    { from, lastDay },
  ]);
});

test('a yearly window comes every year while the plan is valid, and not after', () => {
  const when = { operator: 'yearly', from: '12-01', to: '12-05' } as const;
  expect(occurrences(when)).toEqual([
    { from: '2023-12-01', lastDay: '2023-12-05' },
    { from: '2024-12-01', lastDay: '2024-12-05' },
    { from: '2025-12-01', lastDay: '2025-12-05' },
  ]);
  expect(occurrences(when, { from: '2025-01-01', to: '2025-12-05' })).toHaveLength(1);
  expect(occurrences(when, { from: '2025-01-01', to: '2025-12-04' })).toEqual([]);
  expect(occurrences(when, { from: '2025-12-05', to: '2025-12-31' })).toHaveLength(1);
});

test('half-years end on the cut-offs of the reporting decree', () => {
  const span = { from: '2023-06-14', to: '2024-06-13' };
  expect(occurrences({ operator: 'half_yearly' }, span)).toEqual([
    { lastDay: '2023-06-14' },
    { lastDay: '2023-12-14' },
  ]);
});

test('what goes on all the time has no day', () => {
  expect(occurrences({ operator: 'ongoing' })).toEqual([]);
});

const file = 'shared/programmes/holidays.yaml';
const { years = {} } = parseHolidays(readFileSync(file, 'utf8'), file);
const calendar = workingCalendar(years);

test('check 2: the window of 2026 ends on a Saturday, so the last working day is Friday the 4th', () => {
  expect(lastWorkingDay('2026-12-05', calendar)).toBe('2026-12-04');
  expect(lastWorkingDay('2025-12-05', calendar)).toBe('2025-12-05');
});
