import { addMonths } from '../../../shared/domain/calendar/days.ts';
import { dueAfterMonths } from '../../../shared/domain/calendar/due.ts';

test.each([
  ['2025-03-10', 3, '2025-06-10'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2025-10-31', 1, '2025-11-30'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2025-01-31', 12, '2026-01-31'],
])('%s and %i months is %s', (from, months, day) => {
  expect(addMonths(from, months)).toBe(day);
});

const limit = { months: 3, after: 'ended', clause: 'Điều 7 khoản 1 Nghị định 13/2012/NĐ-CP' };

test('check 13: the recognition clock restarts from the end of first application when later than acceptance', () => {
  const label = 'kết thúc áp dụng lần đầu';
  expect(dueAfterMonths('2025-03-10', limit, { day: '2025-04-20', label })).toEqual({
    on: '2025-07-20',
    clause: limit.clause,
    computed: '03 tháng kể từ 20/04/2025 (kết thúc áp dụng lần đầu, sau ngày 10/03/2025)',
  });
  expect(dueAfterMonths('2025-03-10', limit, { day: '2025-03-10', label }).on).toBe('2025-06-10');
  expect(dueAfterMonths('2025-03-10', limit, { day: undefined, label }).computed).toBe(
    '03 tháng kể từ 10/03/2025',
  );
});
