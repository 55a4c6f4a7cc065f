import * as z from 'zod/mini';
import type { HolidayYear } from '../../../shared/domain/calendar/workingDays.ts';
import type { TransferAnswer } from '../../../shared/domain/organisation/transfer.ts';
import { cleanLine, cleanText } from '../../../shared/domain/text/vietnamese.ts';
import { isStaffCode, readDay } from '../../../shared/imports/values.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import type { TemplateWording } from '../../../shared/ports.ts';
import { holidayProblems } from '../../../shared/programmes/holidays.ts';
import { fieldOf } from '../readForm.ts';
import { calendarDay, line, oneOf, paragraph } from './fields.ts';
import type { Parsed } from './parsed.ts';

const names: Readonly<Record<string, string>> = {
  role: 'Vai trò',
  unit: 'Đơn vị',
  from: 'Từ ngày',
  to: 'Ngày kết thúc',
  source: 'Nguồn',
  state: 'Tình trạng',
  firstDay: 'Ngày đầu tại đơn vị mới',
  staffCode: 'Mã nhân viên',
  reason: 'Lý do',
};

const shortCode = line(80);
const maybeDay = z.union([
  z.pipe(
    z.literal(''),
    z.transform((): undefined => undefined),
  ),
  calendarDay,
]);

const holding = z.object({ role: shortCode, unit: shortCode, from: calendarDay, to: maybeDay });

/** Reads the named fields; every problem says which one. */
function read<T>(schema: z.ZodMiniType<T>, entered: Entered): Parsed<T> {
  const raw = Object.fromEntries(
    Object.keys(entered).map((name) => [name, fieldOf(entered, name)]),
  );
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const errors = result.error.issues.map(({ path, message }): FieldError => {
    const field = String(path[0] ?? '');
    const words = message === 'Invalid input' ? 'không phải là một ngày có thật' : message;
    return { field, message: `${names[field] ?? field}: ${words}.` };
  });
  return { ok: false, errors };
}

/** A role with its term; `to` is absent when the term is open. */
export function readHolding(entered: Entered) {
  const found = read(holding, entered);
  if (!found.ok) return found;
  const { unit: unitId, role, from, to } = found.value;
  return { ok: true as const, value: { unitId, role, from, ...(to ? { to } : {}) } };
}

const proposal = z.object({ unit: shortCode, fromUnit: shortCode, firstDay: calendarDay });

export function readProposal(entered: Entered) {
  const found = read(proposal, entered);
  if (!found.ok) return found;
  const { unit: toUnitId, fromUnit: fromUnitId, firstDay } = found.value;
  return { ok: true as const, value: { toUnitId, fromUnitId, firstDay } };
}

const acceptance = z.object({
  staffCode: shortCode.check(
    z.overwrite((text) => text.toUpperCase()),
    z.refine(isStaffCode, { error: 'dùng chữ, số, gạch ngang, chấm; nhiều nhất 30 ký tự' }),
  ),
});

export function readAcceptance(entered: Entered): Parsed<TransferAnswer> {
  const found = read(acceptance, entered);
  return found.ok ? { ok: true, value: { type: 'accept', ...found.value } } : found;
}

const refusing = z.object({ reason: paragraph(1_000) });

export function readReason(entered: Entered): Parsed<TransferAnswer> {
  const found = read(refusing, entered);
  return found.ok ? { ok: true, value: { type: 'decline', ...found.value } } : found;
}

/** The unit's own words; what is left empty stays as the product words it. */
export const readWording = (entered: Entered): TemplateWording => {
  const subject = cleanLine(fieldOf(entered, 'subject'));
  const opening = cleanText(fieldOf(entered, 'opening'));
  const closing = cleanText(fieldOf(entered, 'closing'));
  return {
    ...(subject && { subject }),
    ...(opening && { opening }),
    ...(closing && { closing }),
  };
};

const about = z.object({ source: line(300), state: oneOf(['confirmed', 'provisional']) });

interface Numbered {
  readonly number: number;
  readonly text: string;
}

const linesOf = (text: string): readonly Numbered[] =>
  cleanText(text)
    .split('\n')
    .map((one, index) => ({ number: index + 1, text: cleanLine(one) }))
    .filter(({ text: one }) => one !== '');

const mostLines = 100;

interface NamedDay {
  readonly number: number;
  readonly on: string;
  readonly name: string;
}

/** `20/01/2023 Tết Nguyên đán`; a day that cannot be read is kept as written for the message. */
const namedDay = ({ number, text }: Numbered): NamedDay => {
  const [first = '', ...rest] = text.split(' ');
  return { number, on: readDay(first) ?? '', name: rest.join(' ').slice(0, 200) };
};

function shapeErrors(
  field: 'holidays' | 'workingSaturdays',
  days: readonly NamedDay[],
): readonly FieldError[] {
  const label = field === 'holidays' ? 'Ngày nghỉ' : 'Ngày làm bù';
  return days.slice(0, mostLines + 1).flatMap(({ number, on, name }, index): FieldError[] => {
    const wrong = (words: string) => [{ field, message: `${label}, dòng ${number}: ${words}` }];
    if (index === mostLines) return wrong(`nhiều nhất ${mostLines} dòng.`);
    if (!on) return wrong('không phải là ngày có thật; ghi ngày/tháng/năm, ví dụ 02/09/2023.');
    if (field === 'holidays' && !name) return wrong('thiếu tên ngày nghỉ sau ngày.');
    return [];
  });
}

/** A year's table as typed: one day per line. */
export function readHolidayYear(year: string, entered: Entered): Parsed<HolidayYear> {
  const head = read(about, { source: [''], state: [''], ...entered });
  const off = linesOf(fieldOf(entered, 'holidays')).map(namedDay);
  const madeUp = linesOf(fieldOf(entered, 'workingSaturdays')).map(namedDay);
  const errors = [
    ...shapeErrors('holidays', off),
    ...shapeErrors('workingSaturdays', madeUp),
    ...(head.ok ? [] : head.errors),
  ];
  if (errors.length > 0 || !head.ok) return { ok: false, errors };
  const table = {
    confirmed: head.value.state === 'confirmed',
    source: head.value.source,
    holidays: off.map(({ on, name }) => ({ on, name })),
    workingSaturdays: madeUp.map(({ on }) => on),
  };
  const problems = holidayProblems(year, table).map(({ path, problem, remedy }): FieldError => {
    const [field, index] = path;
    const days = field === 'holidays' ? off : madeUp;
    const at = typeof index === 'number' ? `dòng ${days[index]?.number ?? index + 1}: ` : '';
    return {
      field: String(field),
      message: `${at}${vietnameseDays(problem)} ${vietnameseDays(remedy)}`.replace(/^./, (first) =>
        first.toUpperCase(),
      ),
    };
  });
  if (problems.length > 0) return { ok: false, errors: problems };
  return {
    ok: true,
    value: {
      ...table,
      holidays: table.holidays.toSorted((a, b) => a.on.localeCompare(b.on)),
      workingSaturdays: table.workingSaturdays.toSorted(),
    },
  };
}

/** The checks speak to the writers of files; here a day is written as people read it. */
const vietnameseDays = (text: string): string =>
  text
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1')
    .replace('Thêm ngày này vào holidays.', 'Thêm một dòng cho ngày này.');
