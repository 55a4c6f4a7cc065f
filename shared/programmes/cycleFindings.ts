import { weekdayOf } from '../domain/calendar/days.ts';
import { lastWorkingDay, occurrencesOf } from '../domain/calendar/deadlines.ts';
import type { Day, WorkingCalendar } from '../domain/calendar/workingDays.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { shortDate, weekdayName } from '../domain/text/formats.ts';
import { ruleProblems } from './ruleProblems.ts';

/** What stands against a new cycle, and what a person must still look at. */
export interface CycleFindings {
  /** The cycle is not launched with any of these. */
  readonly refused: readonly string[];
  readonly toFill: readonly string[];
  readonly daysOff: readonly string[];
}

/** Checks a cycle against the one that runs; `years` are those with a table of days off. */
export function cycleFindings(
  before: Programme,
  after: Programme,
  { calendar, years }: { readonly calendar: WorkingCalendar; readonly years: readonly string[] },
): CycleFindings {
  return {
    refused: [
      ...overlap(before, after),
      ...outsideValid(after),
      ...ruleProblems(after).map(({ problem, remedy }) => `${problem} ${remedy}`),
    ],
    toFill: toFill(before, after, years),
    daysOff: lastDaysOf(after).flatMap(([name, day]) =>
      years.includes(day.slice(0, 4)) ? dayOff(name, day, calendar) : [],
    ),
  };
}

const lastOf = ({ window }: Programme): Day => window.hardTo ?? window.to;

const overlap = (before: Programme, after: Programme): string[] =>
  after.window.from <= lastOf(before) && before.window.from <= lastOf(after)
    ? [
        `Đợt mới (${shortDate(after.window.from)} – ${shortDate(lastOf(after))}) trùng với đợt đang chạy (${shortDate(before.window.from)} – ${shortDate(lastOf(before))}): một đơn vị không thể có hai đợt đăng ký cùng lúc của một chương trình. Cho đợt mới mở sau ngày ${shortDate(lastOf(before))}.`,
      ]
    : [];

const outsideValid = ({ window, valid }: Programme): string[] =>
  valid && (window.from < valid.from || window.to > valid.to)
    ? [
        `Đợt đăng ký nằm ngoài thời gian hiệu lực ${shortDate(valid.from)} – ${shortDate(valid.to)}: chọn ngày trong thời gian đó, hoặc dời thêm năm.`,
      ]
    : [];

function toFill(before: Programme, after: Programme, years: readonly string[]): string[] {
  const old = before.window.from.slice(0, 4);
  const needed = [...new Set(lastDaysOf(after).map(([, day]) => day.slice(0, 4)))];
  return [
    'Số, ngày và người ký: ghi khi văn bản mới ban hành.',
    ...(after.name.includes(old) ? [`Tên còn năm ${old}: “${after.name}”.`] : []),
    ...clausesOf(after)
      .filter((clause) => clause.includes(old))
      .map((clause) => `Căn cứ còn ghi năm ${old}: “${clause}”.`),
    ...(before.valid
      ? [
          `Hiệu lực của bản trước hết ngày ${shortDate(before.valid.to)}: kiểm tra căn cứ pháp lý và văn bản cấp trên còn áp dụng không.`,
        ]
      : ['Kiểm tra căn cứ pháp lý và văn bản cấp trên còn áp dụng không.']),
    ...(after.deadlines ?? [])
      .filter(({ when }) => when.operator === 'event')
      .map(({ name }) => `${name}: là ngày của một sự kiện, xem lại chứ không chỉ dời năm.`),
    ...(after.tracks ?? []).flatMap(({ name, sentBefore }) =>
      sentBefore
        ? [`Lối “${name}” giữ mốc ${shortDate(sentBefore.before)} của quy định chuyển tiếp.`]
        : [],
    ),
    ...needed
      .filter((year) => !years.includes(year))
      .map(
        (year) => `Chưa có bảng ngày nghỉ năm ${year}: chưa tính được thời hạn rơi vào năm này.`,
      ),
  ];
}

const clausesOf = ({ window, deadlines = [], reports }: Programme): readonly string[] => [
  window.clause,
  ...[...deadlines, ...reports].map(({ clause }) => clause),
];

/** Days on which something must be done at the latest. */
function lastDaysOf({ window, valid, deadlines = [], reports }: Programme): [string, Day][] {
  return [
    ['Đóng đăng ký', window.to],
    ...(window.hardTo ? [['Nhận muộn đến hết', window.hardTo] as [string, Day]] : []),
    ...deadlines.flatMap((deadline) =>
      occurrencesOf(deadline, valid ?? window).map(({ lastDay }): [string, Day] => [
        deadline.name,
        lastDay,
      ]),
    ),
    ...reports.map(({ name, on }): [string, Day] => [`${name}, ngày gửi`, on]),
  ];
}

const dayOff = (name: string, day: Day, calendar: WorkingCalendar): string[] =>
  calendar.isWorkingDay(day)
    ? []
    : [
        `${name}: ${shortDate(day)} là ${weekdayName(weekdayOf(day))}, ngày nghỉ; ngày làm việc cuối là ${shortDate(lastWorkingDay(day, calendar))}.`,
      ];
