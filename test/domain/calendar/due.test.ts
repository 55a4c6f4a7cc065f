import { dueAfter, dueAfterPause, fixedDue } from '../../../shared/domain/calendar/due.ts';
import { workingCalendar } from '../../../shared/domain/calendar/workingCalendar.ts';
import { calendar } from '../../support/calendar.ts';

const limit = (workingDays: number) => ({ workingDays, clause: 'Điều 8' });

test('a due day says from which day it was counted and carries its clause', () => {
  expect(dueAfter('2023-05-31', limit(3), calendar)).toEqual({
    on: '2023-06-05',
    clause: 'Điều 8',
    computed: '3 ngày làm việc kể từ 31/05/2023, không tính ngày đầu',
  });
});

test('a due day names the holidays that moved it, not those on a weekend', () => {
  expect(dueAfter('2023-08-30', limit(3), calendar)).toMatchObject({
    on: '2023-09-06',
    computed:
      '3 ngày làm việc kể từ 30/08/2023, không tính ngày đầu; nghỉ: 01/09 Quốc khánh, 04/09 Nghỉ bù Quốc khánh',
  });
});

test('several days of one holiday are one spell', () => {
  expect(dueAfter('2023-04-28', limit(1), calendar).computed).toBe(
    '1 ngày làm việc kể từ 28/04/2023, không tính ngày đầu; nghỉ: 01/05 Quốc tế Lao động, 02/05–03/05 Nghỉ bù',
  );
});

test('a due day names one spell when nothing but that was off', () => {
  expect(dueAfter('2023-05-01', limit(1), calendar).computed).toBe(
    '1 ngày làm việc kể từ 01/05/2023, không tính ngày đầu; nghỉ: 02/05–03/05 Nghỉ bù',
  );
});

test('a holiday on a Sunday took nothing away and is not named', () => {
  const sunday = workingCalendar({
    '2023': { holidays: [{ on: '2023-07-09', name: 'Ngày hội' }], workingSaturdays: [] },
  });
  expect(dueAfter('2023-07-07', limit(1), sunday)).toEqual({
    on: '2023-07-10',
    clause: 'Điều 8',
    computed: '1 ngày làm việc kể từ 07/07/2023, không tính ngày đầu',
  });
});

test('after a pause the days that were left are counted from the day of return', () => {
  const stopped = {
    why: 'author',
    since: '2023-06-06',
    workingDaysLeft: 2,
    clause: 'nội bộ',
  } as const;
  expect(dueAfterPause('2023-06-20', stopped, calendar)).toEqual({
    on: '2023-06-22',
    clause: 'nội bộ',
    computed:
      'còn 2 ngày làm việc khi dừng chờ tác giả từ 06/06/2023; tính tiếp 2 ngày làm việc kể từ 20/06/2023, không tính ngày đầu',
  });
});

test.each([0, -4])('a limit with %i days left still gets one day', (workingDaysLeft) => {
  const stopped = {
    why: 'author',
    since: '2023-06-06',
    workingDaysLeft,
    clause: 'nội bộ',
  } as const;
  expect(dueAfterPause('2023-08-31', stopped, calendar)).toEqual({
    on: '2023-09-05',
    clause: 'nội bộ',
    computed:
      'đã hết thời hạn khi dừng chờ tác giả từ 06/06/2023; tính tiếp 1 ngày làm việc kể từ 31/08/2023, không tính ngày đầu; nghỉ: 01/09 Quốc khánh, 04/09 Nghỉ bù Quốc khánh',
  });
});

test('a day that somebody fixed is taken as it is, with the words of who fixed it', () => {
  expect(fixedDue('2023-12-31', 'Mục IV', 'ngày cuối của thời gian đăng ký')).toEqual({
    on: '2023-12-31',
    clause: 'Mục IV',
    computed: 'ngày cuối của thời gian đăng ký',
  });
});
