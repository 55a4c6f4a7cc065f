import * as fc from 'fast-check';
import {
  addDays,
  dayNumber,
  dayOfNumber,
  isDay,
  lastDayOfMonth,
  weekdayOf,
} from '../../../shared/domain/calendar/days.ts';
import { holds } from '../../support/properties.ts';

test('days are counted as the calendar counts them', () => {
  holds(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
      const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
      expect(dayOfNumber(n)).toBe(day);
      expect(dayNumber(day)).toBe(n);
      expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }),
  );
});

test('a day is added over the end of a month and of a leap February', () => {
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
  expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
  expect(addDays('0987-12-31', 1)).toBe('0988-01-01');
});

test('only days that exist are days', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2023-02-29')).toBe(false);
  expect(isDay('2023-04-31')).toBe(false);
  expect(isDay('2023-6-1')).toBe(false);
  expect(isDay('1899-12-31')).toBe(false);
  expect(isDay('1900-01-01')).toBe(true);
});

test('every month has its last day', () => {
  expect(lastDayOfMonth(2023, 12)).toBe('2023-12-31');
  expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
});
