/** Occurrences of a Scheduler expression in (after, until], as epoch milliseconds in order. */
export function occurrences(
  expression: string,
  timeZone: string,
  after: number,
  until: number,
): number[] {
  const [, kind, argument = ''] = /^(cron|rate|at)\((.*)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'cron') return cronOccurrences(argument, timeZone, after, until);
  if (kind === 'rate') return rateOccurrences(argument, after, until);
  if (kind === 'at') return [epochIn(timeZone, argument)].filter((at) => at > after && at <= until);
  throw new Error(`schedule expression ${expression} is not known`);
}

const minute = 60_000;
const day = 24 * 60 * minute;
const unitMilliseconds: Readonly<Record<string, number>> = { minute, hour: 60 * minute, day };

/** Counted from 1970, so that a restart does not shift them. */
function rateOccurrences(argument: string, after: number, until: number): number[] {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(argument) ?? [];
  const step = Number(count) * (unitMilliseconds[unit] ?? 0);
  if (!step) throw new Error(`rate(${argument}) is not known`);
  const found: number[] = [];
  for (let at = (Math.floor(after / step) + 1) * step; at <= until; at += step) found.push(at);
  return found;
}

interface Fields {
  /** Milliseconds since midnight, in order. */
  readonly times: readonly number[];
  readonly isDay: (date: Date) => boolean;
}

function cronOccurrences(
  argument: string,
  timeZone: string,
  after: number,
  until: number,
): number[] {
  const { isDay, times } = fieldsOf(argument);
  const firstDay = Math.floor((after + offsetOf(timeZone, after)) / day) * day;
  const lastMoment = until + offsetOf(timeZone, until);
  const found: number[] = [];
  for (let local = firstDay; local <= lastMoment; local += day)
    if (isDay(new Date(local)))
      found.push(...times.map((time) => instantOf(timeZone, local + time)));
  return found.filter((at) => at > after && at <= until);
}

const monthNames = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const dayNames = 'SUN MON TUE WED THU FRI SAT'.split(' ');

/** `minutes hours day-of-month month day-of-week year`, as EventBridge writes it (Sunday is 1). */
function fieldsOf(argument: string): Fields {
  const parts = argument.trim().split(/\s+/);
  const [minutes, hours, monthDay, month, weekDay, year] = parts;
  if (!minutes || !hours || !monthDay || !month || !weekDay || !year || parts.length > 6)
    throw new Error(`cron(${argument}) needs six fields`);
  const months = valuesOf(month, 1, 12, monthNames);
  const years = valuesOf(year, 1970, 2199);
  const isMonthDay = monthDayTest(monthDay);
  const isWeekDay = weekDayTest(weekDay);
  return {
    times: valuesOf(hours, 0, 23).flatMap((hour) =>
      valuesOf(minutes, 0, 59).map((one) => (hour * 60 + one) * minute),
    ),
    isDay: (date) =>
      months.includes(date.getUTCMonth() + 1) &&
      years.includes(date.getUTCFullYear()) &&
      isMonthDay(date) &&
      isWeekDay(date),
  };
}

type DayTest = (date: Date) => boolean;

const lastDayOfMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

function monthDayTest(field: string): DayTest {
  if (field === '?') return () => true;
  if (field === 'L') return (date) => date.getUTCDate() === lastDayOfMonth(date);
  const days = valuesOf(field, 1, 31);
  return (date) => days.includes(date.getUTCDate());
}

function weekDayTest(field: string): DayTest {
  if (field === '?') return () => true;
  const [, nthDay, nth] = /^(\w+)#([1-5])$/.exec(field) ?? [];
  if (nthDay) {
    const [weekDay] = valuesOf(nthDay, 1, 7, dayNames);
    return (date) =>
      date.getUTCDay() + 1 === weekDay && Math.ceil(date.getUTCDate() / 7) === Number(nth);
  }
  const [, lastDay] = /^(\w+)L$/.exec(field) ?? [];
  if (lastDay) {
    const [weekDay] = valuesOf(lastDay, 1, 7, dayNames);
    return (date) =>
      date.getUTCDay() + 1 === weekDay && date.getUTCDate() > lastDayOfMonth(date) - 7;
  }
  const days = valuesOf(field, 1, 7, dayNames);
  return (date) => days.includes(date.getUTCDay() + 1);
}

/** Lists, ranges and steps: `1,5`, `MON-FRI`, `0/15`, `*`. */
function valuesOf(
  field: string,
  least: number,
  most: number,
  names: readonly string[] = [],
): number[] {
  const read = (text: string): number => {
    const name = names.indexOf(text.toUpperCase());
    const value = name >= 0 ? name + least : Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Error(`${field} is not between ${least} and ${most}`);
  };
  return field.split(',').flatMap((part) => {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range.split('-');
    const first = from === '*' ? least : read(from);
    const openEnd = from === '*' || step !== undefined ? most : first;
    const last = to === undefined ? openEnd : read(to);
    return series(first, last, Number(step ?? 1));
  });
}

const series = (first: number, last: number, step: number): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function offsetOf(timeZone: string, epoch: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
}

function epochIn(timeZone: string, wallTime: string): number {
  const wall = Date.parse(`${wallTime}Z`);
  if (Number.isNaN(wall)) throw new Error(`at(${wallTime}) is no time`);
  return instantOf(timeZone, wall);
}

/** `wall` is the zone's wall clock read as if it were UTC. */
const instantOf = (timeZone: string, wall: number): number =>
  wall - offsetOf(timeZone, wall - offsetOf(timeZone, wall));
