import { nextWorkingDay } from '../../../../infra/local/time/workingDay.ts';

test.each([
  ['2024-03-01', '2024-03-04', 'a weekend lies between'],
  ['2023-04-28', '2023-05-04', 'Giỗ Tổ, 30/4 and 1/5 with their days in lieu lie between'],
  ['2024-03-05', '2024-03-06', 'nothing lies between'],
])('after %s the next working day is %s, because %s', (day, next) => {
  expect(nextWorkingDay(day)).toBe(next);
});
