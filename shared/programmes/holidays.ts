import * as z from 'zod/mini';
import { isDay, weekdayOf } from '../domain/calendar/days.ts';
import type { HolidayYear } from '../domain/calendar/workingDays.ts';
import { shapeProblems } from './shapeProblems.ts';
import { type FileProblem, readYaml, type ValueProblem } from './yamlSource.ts';

const day = z.string().check(z.refine(isDay, 'day'));
const name = z.string().check(z.minLength(1));

const holidayTable = z.strictObject({
  /** False while the government's notice for the year is not out; people see that dates may move. */
  confirmed: z.boolean(),
  source: name,
  holidays: z.array(z.strictObject({ on: day, name })),
  workingSaturdays: z.array(day),
});

/** A year's days off as stored and edited, with where they come from. */
export interface HolidayTable extends HolidayYear {
  readonly confirmed: boolean;
  readonly source: string;
}

/** Days off in every year, whatever the notice says. Source: Labour Code 2019, Art. 112. */
const fixedDays = ['01-01', '04-30', '05-01', '09-02'];

const wrong = (path: ValueProblem['path'], problem: string, remedy: string): ValueProblem => ({
  path,
  problem,
  remedy,
});

/** Checks one year as an administrator enters it; paths begin at the table of the year. */
export function holidayProblems(year: string, table: unknown): readonly ValueProblem[] {
  const shaped = holidayTable.safeParse(table, { reportInput: true });
  if (!shaped.success) return shapeProblems(shaped.error.issues);
  const { holidays, workingSaturdays } = shaped.data;
  const off = holidays.map(({ on }) => on);
  return [
    ...off.flatMap((on, index) => dayProblems(year, off, on, index, ['holidays', index, 'on'])),
    ...workingSaturdays.flatMap((on, index) => [
      ...dayProblems(year, workingSaturdays, on, index, ['workingSaturdays', index]),
      ...saturdayProblems(off, on, ['workingSaturdays', index]),
    ]),
    ...fixedDays
      .filter((fixed) => !off.includes(`${year}-${fixed}`))
      .map((fixed) =>
        wrong(['holidays'], `Thiếu ngày nghỉ ${year}-${fixed}.`, 'Thêm ngày này vào holidays.'),
      ),
  ];
}

function dayProblems(
  year: string,
  all: readonly string[],
  on: string,
  index: number,
  path: ValueProblem['path'],
): ValueProblem[] {
  if (!on.startsWith(`${year}-`))
    return [wrong(path, `Ngày ${on} không thuộc năm ${year}.`, 'Chuyển ngày này sang đúng năm.')];
  return all.indexOf(on) === index
    ? []
    : [wrong(path, `Ngày ${on} ghi hai lần.`, 'Giữ lại một lần.')];
}

function saturdayProblems(
  off: readonly string[],
  on: string,
  path: ValueProblem['path'],
): ValueProblem[] {
  if (off.includes(on))
    return [wrong(path, `Ngày ${on} vừa nghỉ vừa làm bù.`, 'Bỏ một trong hai.')];
  return weekdayOf(on) === 6 || weekdayOf(on) === 0
    ? []
    : [
        wrong(
          path,
          `Ngày ${on} không phải cuối tuần.`,
          'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
        ),
      ];
}

export type ParsedHolidays =
  | { readonly years: Readonly<Record<string, HolidayTable>>; readonly problems?: never }
  | { readonly years?: never; readonly problems: readonly FileProblem[] };

/** Reads the table of days off from YAML text: year -> its days. */
export function parseHolidays(text: string, fileName: string): ParsedHolidays {
  const read = readYaml(text, fileName);
  if ('problems' in read) return { problems: read.problems };
  const { value, locate } = read.source;
  const years = z.record(z.string(), z.unknown()).safeParse(value, { reportInput: true });
  if (!years.success) return { problems: locate(shapeProblems(years.error.issues)) };
  const found = Object.entries(years.data).flatMap(([year, table]) => yearProblems(year, table));
  return found.length > 0
    ? { problems: locate(found) }
    : { years: years.data as Record<string, HolidayTable> };
}

function yearProblems(year: string, table: unknown): readonly ValueProblem[] {
  if (!/^(19|20)\d\d$/.test(year))
    return [wrong([year], 'Tên nhóm phải là một năm.', "Ghi năm trong nháy, ví dụ '2027'.")];
  return holidayProblems(year, table).map((problem) => ({
    ...problem,
    path: [year, ...problem.path],
  }));
}
