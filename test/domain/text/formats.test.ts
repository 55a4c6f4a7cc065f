import {
  paperDate,
  paperNumber,
  percent,
  shortDate,
  weekdayName,
  wholeNumber,
} from '../../../shared/domain/text/formats.ts';

test('a day in running text has two digits for day and month', () => {
  expect(shortDate('2024-06-05')).toBe('05/06/2024');
});

test.each([
  ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
  ['2024-02-10', 'ngày 10 tháng 02 năm 2024'],
  ['2024-03-09', 'ngày 09 tháng 3 năm 2024'],
  ['2024-12-31', 'ngày 31 tháng 12 năm 2024'],
])('an official paper of %s is dated "%s"', (day, line) => {
  expect(paperDate(day)).toBe(line);
});

test.each([
  [5, '05'],
  [10, '10'],
  [123, '123'],
])('paper number %d is printed %s', (n, printed) => {
  expect(paperNumber(n)).toBe(printed);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12345, '12.345'],
  [123456, '123.456'],
  [1250000, '1.250.000'],
])('the number %d is grouped by thousands as %s', (n, printed) => {
  expect(wholeNumber(n)).toBe(printed);
});

test.each([
  [1, 8, '12,5%'],
  [1, 3, '33,3%'],
  [2, 3, '66,7%'],
  [1, 2, '50%'],
  [3, 3, '100%'],
  [0, 4, '0%'],
])('%d of %d is %s, with one decimal at most', (part, whole, printed) => {
  expect(percent(part, whole)).toBe(printed);
});

test('a share of nothing is nought', () => {
  expect(percent(0, 0)).toBe('0%');
  expect(percent(3, 0)).toBe('0%');
});

test.each([
  [0, 'Chủ nhật'],
  [1, 'thứ Hai'],
  [2, 'thứ Ba'],
  [3, 'thứ Tư'],
  [4, 'thứ Năm'],
  [5, 'thứ Sáu'],
  [6, 'thứ Bảy'],
  [7, ''],
])('weekday %d is called "%s"', (weekday, name) => {
  expect(weekdayName(weekday)).toBe(name);
});
