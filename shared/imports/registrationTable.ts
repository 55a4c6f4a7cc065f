import type { Content } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { cleanLine, cleanText, fold } from '../domain/text/vietnamese.ts';
import { type Column, columnNamed } from './columns.ts';
import { registrationColumns } from './registrationColumns.ts';
import type { RowMessage } from './rowDraft.ts';
import type { Table } from './table.ts';
import type { FileRefusal } from './unreadableFile.ts';
import { readDay, yesOrNo } from './values.ts';

/** One registration as a row of the list says it; with messages it is not taken. */
export interface RegistrationRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly staffCode: string;
  readonly title: string;
  readonly track?: string;
  readonly content: Partial<Content>;
  readonly messages: readonly RowMessage[];
}

/** Registrations of one file; each costs a dozen reads and three transactions. */
export const mostRegistrations = 60;
/** A title or two may stand above the header. */
const headerWithin = 10;

type Read = { readonly rows: readonly RegistrationRow[] } | { readonly refusal: FileRefusal };

/** Reads the first table whose header names the columns that the plan needs. */
export function registrationsOf(tables: readonly Table[], programme: Programme): Read {
  const columns = registrationColumns(programme);
  for (const { rows } of tables) {
    const at = rows.slice(0, headerWithin).findIndex(({ cells }) => isHeader(cells, columns));
    if (at < 0) continue;
    const order = rows[at]?.cells.map((cell) => columnNamed(columns, cell)) ?? [];
    const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim()));
    if (filled.length === 0) return { refusal: nothing };
    if (filled.length > mostRegistrations) return { refusal: tooMany(filled.length) };
    return { rows: filled.map((row) => rowOf(row.number, valuesOf(row.cells, order), programme)) };
  }
  return { refusal: noHeader };
}

const isHeader = (cells: readonly string[], columns: readonly Column[]): boolean =>
  ['staffCode', 'title'].every((id) => cells.some((cell) => columnNamed(columns, cell)?.id === id));

const noHeader: FileRefusal = {
  problem: 'Không tìm thấy dòng tiêu đề của danh sách đăng ký.',
  remedy: 'Dùng tệp mẫu của kế hoạch này; cần ít nhất cột mã nhân viên và cột tên.',
};
const nothing: FileRefusal = {
  problem: 'Danh sách không có dòng nào dưới dòng tiêu đề.',
  remedy: 'Ghi mỗi đăng ký một dòng rồi gửi lại.',
};
const tooMany = (count: number): FileRefusal => ({
  problem: `Danh sách có ${count} dòng, mỗi lần nhận nhiều nhất ${mostRegistrations} dòng.`,
  remedy: 'Chia thành nhiều tệp.',
});

type Values = Readonly<Record<string, string>>;

const valuesOf = (cells: readonly string[], order: readonly (Column | undefined)[]): Values =>
  Object.fromEntries(order.flatMap((column, at) => (column ? [[column.id, cells[at] ?? '']] : [])));

function rowOf(number: number, values: Values, programme: Programme): RegistrationRow {
  const messages: RowMessage[] = [];
  const reader = readerOf(values, programme, messages);
  const signed = reader.signed();
  const track = reader.track();
  return {
    number,
    staffCode: cleanLine(values.staffCode ?? ''),
    title: cleanLine(values.title ?? ''),
    ...(track && { track }),
    content: {
      title: cleanLine(values.title ?? ''),
      ...reader.outputKind(),
      obstacles: reader.many('obstacles', programme.obstacleClasses),
      choices: Object.fromEntries(
        (programme.form.choices ?? []).map(({ id, options }) => [
          id,
          reader.many(`choices.${id}`, options),
        ]),
      ),
      days: Object.fromEntries(
        (programme.form.days ?? []).map(({ id }) => [id, reader.day(`days.${id}`)]),
      ),
      sections: Object.fromEntries(
        programme.form.sections
          .filter(({ text }) => text)
          .map(({ id }) => [id, cleanText(values[`sections.${id}`] ?? '')]),
      ),
      risks: reader.risks(),
      declared: signed,
      committed: signed,
    },
    messages,
  };
}

type Options = readonly { readonly id: string; readonly name: string }[];

const kinds = [
  { id: 'scheme', name: 'Đề án' },
  { id: 'plan', name: 'Kế hoạch' },
] as const;

/** Reads the cells of one row; what cannot be read becomes a message under its header. */
function readerOf(values: Values, programme: Programme, messages: RowMessage[]) {
  const columns = registrationColumns(programme);
  const text = (id: string): string => cleanLine(values[id] ?? '');
  const wrong = (id: string, problem: string, remedy: string): void => {
    const column = columns.find((one) => one.id === id)?.header ?? id;
    messages.push({ column, problem, remedy });
  };
  const chosen = (id: string, name: string, options: Options): string[] => {
    const option = options.find((one) => one.id === name || fold(one.name) === fold(name));
    if (!option) wrong(id, `Không có mục "${name}".`, 'Ghi đúng tên một mục của kế hoạch.');
    return option ? [option.id] : [];
  };
  return {
    many: (id: string, options: Options): string[] =>
      text(id)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .flatMap((part) => chosen(id, part, options)),
    day: (id: string): string => {
      const day = text(id) === '' ? '' : readDay(text(id));
      if (day === undefined) wrong(id, 'Không phải là một ngày có thật.', 'Ghi ngày/tháng/năm.');
      return day ?? '';
    },
    signed: (): boolean => {
      const answer = yesOrNo(text('signed'));
      if (answer !== true)
        wrong('signed', 'Chưa xác nhận đã ký.', 'Ghi "có" khi người đứng tên đã ký trên giấy.');
      return answer === true;
    },
    track: (): string | undefined =>
      text('track') === '' ? undefined : chosen('track', text('track'), programme.tracks ?? [])[0],
    outputKind: (): Partial<Content> => {
      if (text('outputKind') === '') return {};
      const [id] = chosen('outputKind', text('outputKind'), kinds);
      const kind = kinds.find((one) => one.id === id)?.id;
      return kind ? { outputKind: kind } : {};
    },
    risks: (): Content['risks'] => {
      const pair = { risk: cleanText(values.risk ?? ''), remedy: cleanText(values.remedy ?? '') };
      return pair.risk === '' && pair.remedy === '' ? [] : [pair];
    },
  };
}
