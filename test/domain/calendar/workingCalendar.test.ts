import {
  MissingHolidayYear,
  workingCalendar,
} from '../../../shared/domain/calendar/workingCalendar.ts';
import { calendar } from '../../support/calendar.ts';

test('weekends and holidays are no working days, make-up Saturdays are', () => {
  expect(calendar.isWorkingDay('2023-06-02')).toBe(true);
  expect(calendar.isWorkingDay('2023-06-03')).toBe(false);
  expect(calendar.isWorkingDay('2023-06-04')).toBe(false);
  expect(calendar.isWorkingDay('2023-09-01')).toBe(false);
  expect(calendar.isWorkingDay('2024-05-04')).toBe(true);
});

test('a make-up Saturday that is itself a holiday stays a day off', () => {
  const odd = workingCalendar({
    '2025': {
      holidays: [{ on: '2025-02-01', name: 'Tết' }],
      workingSaturdays: ['2025-02-01'],
    },
  });
  expect(odd.isWorkingDay('2025-02-01')).toBe(false);
});

test('the first day is not counted', () => {
  expect(calendar.addWorkingDays('2023-05-31', 3)).toBe('2023-06-05');
});

test('working days skip a long holiday, forwards and backwards', () => {
  expect(calendar.addWorkingDays('2023-08-31', 1)).toBe('2023-09-05');
  expect(calendar.addWorkingDays('2023-09-05', -1)).toBe('2023-08-31');
  expect(calendar.addWorkingDays('2023-09-02', 0)).toBe('2023-09-02');
});

test('working days between two days leave out the first and take the last', () => {
  expect(calendar.workingDaysBetween('2023-08-31', '2023-09-05')).toBe(1);
  expect(calendar.workingDaysBetween('2023-09-05', '2023-08-31')).toBe(-1);
  expect(calendar.workingDaysBetween('2023-06-01', '2023-06-01')).toBe(0);
});

test('holidays between two days are named in order, the first day left out', () => {
  const mixed = workingCalendar({
    '2024': { holidays: [{ on: '2024-01-01', name: 'Tết Dương lịch' }], workingSaturdays: [] },
    '2023': {
      holidays: [
        { on: '2023-12-31', name: 'Hôm trước' },
        { on: '2023-12-30', name: 'Hôm kia' },
      ],
      workingSaturdays: [],
    },
  });
  const named = (from: string) => mixed.holidaysBetween(from, '2024-01-01').map(({ on }) => on);
  expect(named('2023-12-30')).toEqual(['2023-12-31', '2024-01-01']);
  expect(named('2023-12-29')).toEqual(['2023-12-30', '2023-12-31', '2024-01-01']);
});

test('a year without a table is an error that names the year', () => {
  expect(() => calendar.addWorkingDays('2024-12-31', 1)).toThrow(MissingHolidayYear);
  expect(() => calendar.isWorkingDay('2027-01-04')).toThrow(/^no holiday table for 2027$/);
  expect(new MissingHolidayYear('2027')).toMatchObject({
    year: '2027',
    name: 'MissingHolidayYear',
  });
});
