import { addMonths } from '../domain/calendar/days.ts';
import type { Day } from '../domain/calendar/workingDays.ts';
import type { Deadline, Programme } from '../domain/programmes/programme.ts';
import { shortDate } from '../domain/text/formats.ts';

/** How a cycle is made from the one before: every date so many years later, the window as entered. */
export interface CycleAsked {
  readonly years: number;
  readonly from: Day;
  readonly to: Day;
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export const yearsLater = (day: Day, years: number): Day => addMonths(day, 12 * years);

/** `năm 2025` in a text, or the year at its end, so many years later; the rest is left to a person. */
const wordsLater = (text: string, years: number): string =>
  text.replace(
    /(năm |(?<= )(?=\d{4}$))(\d{4})(?!\d)/giu,
    (_, word, year) => word + (Number(year) + years),
  );

/** The next version of a plan for a later cycle: dates moved, number and day of the paper empty. */
export function nextCycle(programme: Programme, { years, from, to }: CycleAsked): Programme {
  const later = (day: Day) => yearsLater(day, years);
  const words = (text: string) => wordsLater(text, years);
  const { printedDate: _, issuedAfter: __, ...instrument } = programme.instrument;
  const { hardTo, printed, ...window } = programme.window;
  const { valid, deadlines } = programme;
  return {
    ...programme,
    version: programme.version + 1,
    name: words(programme.name),
    instrument: { ...instrument, symbol: '', numberIncomplete: false, issuedOn: '' },
    window: {
      ...window,
      from,
      to,
      ...(hardTo !== undefined && { hardTo: [later(hardTo), to].sort().at(-1) ?? to }),
      ...(printed !== undefined && { printed: words(printed) }),
    },
    ...(valid && { valid: { from: later(valid.from), to: later(valid.to) } }),
    ...(deadlines && { deadlines: deadlines.map((one) => deadlineLater(one, years)) }),
    reports: programme.reports.map((report) => ({
      ...report,
      name: words(report.name),
      subject: words(report.subject),
      on: later(report.on),
      dataFrom: later(report.dataFrom),
      dataTo: later(report.dataTo),
    })),
  };
}

function deadlineLater(deadline: Deadline, years: number): Deadline {
  const later = (day: Day) => yearsLater(day, years);
  const { when, internal } = deadline;
  return {
    ...deadline,
    name: wordsLater(deadline.name, years),
    printed: wordsLater(deadline.printed, years),
    when: whenLater(when, years),
    ...(internal && { internal: { ...internal, on: later(internal.on) } }),
  };
}

function whenLater(when: Deadline['when'], years: number): Deadline['when'] {
  switch (when.operator) {
    case 'before':
    case 'by':
    case 'event':
      return { ...when, on: yearsLater(when.on, years) };
    case 'window':
      return { ...when, from: yearsLater(when.from, years), to: yearsLater(when.to, years) };
    case 'quarter':
      return { ...when, year: when.year + years };
    default:
      return when;
  }
}

/** Each dated field with what it was and what it became. */
export function movedDays(before: Programme, after: Programme): readonly string[] {
  const old = daysOf(before);
  return daysOf(after).flatMap(([name, day], at) => {
    const was = old[at]?.[1];
    return was && day !== was ? [`${name}: ${shortDate(was)} → ${shortDate(day)}`] : [];
  });
}

/** Dated fields in the order of the plan; a cycle has the same ones as the cycle before. */
export function daysOf({ window, valid, deadlines = [], reports }: Programme): [string, Day][] {
  return [
    ['Mở đăng ký', window.from],
    ['Đóng đăng ký', window.to],
    ...(window.hardTo ? [['Nhận muộn đến hết', window.hardTo] as [string, Day]] : []),
    ...(valid
      ? ([
          ['Hiệu lực từ', valid.from],
          ['Hiệu lực đến hết', valid.to],
        ] as [string, Day][])
      : []),
    ...deadlines.flatMap(({ name, when, internal }): [string, Day][] => [
      ...('on' in when ? [[name, when.on] as [string, Day]] : []),
      ...(when.operator === 'window'
        ? ([
            [`${name}, từ`, when.from],
            [`${name}, đến hết`, when.to],
          ] as [string, Day][])
        : []),
      ...(internal ? [[`${name}, mốc nội bộ`, internal.on] as [string, Day]] : []),
    ]),
    ...reports.flatMap(({ name, on, dataFrom, dataTo }): [string, Day][] => [
      [`${name}, ngày gửi`, on],
      [`${name}, số liệu từ`, dataFrom],
      [`${name}, số liệu đến hết`, dataTo],
    ]),
  ];
}
