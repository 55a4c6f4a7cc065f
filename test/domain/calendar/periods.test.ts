import {
  endOfPeriod,
  isPeriod,
  periodAfter,
  periodBefore,
  periodOf,
} from '../../../shared/domain/calendar/periods.ts';

test('a day lies in its month and its quarter', () => {
  expect(periodOf('2023-07-31', 'month')).toBe('2023-07');
  expect(periodOf('2023-03-31', 'quarter')).toBe('2023-Q1');
  expect(periodOf('2023-04-01', 'quarter')).toBe('2023-Q2');
  expect(periodOf('2023-12-31', 'quarter')).toBe('2023-Q4');
});

test('a period ends with the last day of its last month', () => {
  expect(endOfPeriod('2024-02')).toBe('2024-02-29');
  expect(endOfPeriod('2023-12')).toBe('2023-12-31');
  expect(endOfPeriod('2023-Q2')).toBe('2023-06-30');
});

test('periods follow one another over the new year', () => {
  expect(periodAfter('2023-08')).toBe('2023-09');
  expect(periodAfter('2023-12')).toBe('2024-01');
  expect(periodAfter('2023-Q1')).toBe('2023-Q2');
  expect(periodAfter('2023-Q4')).toBe('2024-Q1');
  expect(periodBefore('2024-01')).toBe('2023-12');
  expect(periodBefore('2024-Q1')).toBe('2023-Q4');
  expect(periodBefore('2023-11')).toBe('2023-10');
});

test('only a month or a quarter that exists is a period', () => {
  expect(isPeriod('2023-07', 'month')).toBe(true);
  expect(isPeriod('2023-13', 'month')).toBe(false);
  expect(isPeriod('2023-00', 'month')).toBe(false);
  expect(isPeriod('2023-Q4', 'quarter')).toBe(true);
  expect(isPeriod('2023-Q5', 'quarter')).toBe(false);
  expect(isPeriod('2023-Q4', 'month')).toBe(false);
  expect(isPeriod('x2023-07', 'month')).toBe(false);
  expect(isPeriod('2023-077', 'month')).toBe(false);
});
