import { dueWords } from '../../../functions/http/dueWords.ts';
import { calendar } from '../../support/calendar.ts';

const words = dueWords(calendar, '2023-08-31');

test.each([
  ['2023-08-31', 'hạn hôm nay', false, true],
  ['2023-09-05', 'còn 1 ngày làm việc', false, true],
  ['2023-09-07', 'còn 3 ngày làm việc', false, false],
  ['2023-09-03', 'còn ít hơn 1 ngày làm việc', false, true],
  ['2023-08-28', 'quá hạn 3 ngày làm việc', true, false],
])('a day due on %s reads “%s” on 31 August 2023', (on, text, late, soon) => {
  expect(words(on)).toEqual({ text, late, soon });
});

test('where the holiday table ends, calendar days are counted', () => {
  expect(dueWords(calendar, '2024-12-31')('2025-01-10').text).toBe('còn 10 ngày');
});
