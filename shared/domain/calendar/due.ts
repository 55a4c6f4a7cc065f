import type { Due } from '../../../events/schema/envelope.ts';
import type { MonthLimit, WorkingDayLimit } from '../programmes/programme.ts';
import { shortDate } from '../text/formats.ts';
import { addMonths, weekdayOf } from './days.ts';
import type { Day, WorkingCalendar } from './workingDays.ts';

/**
 * The last good day of a limit that begins on `from`, with the words that explain it.
 * The first day is not counted (Civil Code 2015, as the notes read it).
 */
export function dueAfter(from: Day, limit: WorkingDayLimit, calendar: WorkingCalendar): Due {
  const on = calendar.addWorkingDays(from, limit.workingDays);
  const counted = `${limit.workingDays} ngày làm việc kể từ ${shortDate(from)}, không tính ngày đầu`;
  return { on, clause: limit.clause, computed: counted + daysOff(from, on, calendar) };
}

/**
 * The last good day of a limit in months: from `from`, or from `after` when that comes later. It is not
 * moved when it falls on a day off; the mail shows the weekday.
 */
export function dueAfterMonths(
  from: Day,
  { months, clause }: MonthLimit,
  after: { readonly day: Day | undefined; readonly label: string },
): Due {
  const restarts = after.day !== undefined && after.day > from;
  const start = restarts ? after.day : from;
  const why = restarts ? ` (${after.label}, sau ngày ${shortDate(from)})` : '';
  return {
    on: addMonths(start, months),
    clause,
    computed: `${String(months).padStart(2, '0')} tháng kể từ ${shortDate(start)}${why}`,
  };
}

/** A clock that stood still for a while. */
export interface StoppedClock {
  readonly why: 'author' | 'freeze';
  readonly since: Day;
  readonly workingDaysLeft: number;
  readonly clause: string;
}

const pauses = { author: 'khi dừng chờ tác giả', freeze: 'khi hồ sơ tạm dừng' } as const;

/** The last good day after a pause: the days that were left, at least one, from `today` on. */
export function dueAfterPause(today: Day, stopped: StoppedClock, calendar: WorkingCalendar): Due {
  const { why, since, workingDaysLeft, clause } = stopped;
  const days = Math.max(1, workingDaysLeft);
  const on = calendar.addWorkingDays(today, days);
  const left =
    workingDaysLeft > 0
      ? `còn ${workingDaysLeft} ngày làm việc ${pauses[why]} từ ${shortDate(since)}`
      : `đã hết thời hạn ${pauses[why]} từ ${shortDate(since)}`;
  const resumed = `tính tiếp ${days} ngày làm việc kể từ ${shortDate(today)}, không tính ngày đầu`;
  return { on, clause, computed: `${left}; ${resumed}${daysOff(today, on, calendar)}` };
}

/** A day that the plan or a person fixed, so that nothing was counted. */
export const fixedDue = (on: Day, clause: string, computed: string): Due => ({
  on,
  clause,
  computed,
});

const dayAndMonth = (day: Day): string => shortDate(day).slice(0, 5);
const isWeekday = (day: Day): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** `; nghỉ: 30/04–01/05 …, 02/09 Quốc khánh`: only holidays that took away a weekday. */
function daysOff(from: Day, to: Day, calendar: WorkingCalendar): string {
  const spells: { first: Day; last: Day; name: string }[] = [];
  for (const { on, name } of calendar.holidaysBetween(from, to)) {
    if (!isWeekday(on)) continue;
    const last = spells.at(-1);
    if (last?.name === name) last.last = on;
    else spells.push({ first: on, last: on, name });
  }
  if (spells.length === 0) return '';
  const words = spells.map(({ first, last, name }) =>
    first === last
      ? `${dayAndMonth(first)} ${name}`
      : `${dayAndMonth(first)}–${dayAndMonth(last)} ${name}`,
  );
  return `; nghỉ: ${words.join(', ')}`;
}
