import type { OlderInitiative } from '../domain/novelty/older.ts';
import { cleanLine, cleanText, fold } from '../domain/text/vietnamese.ts';
import { type Column, columnNamed } from './columns.ts';
import type { RowMessage } from './rowDraft.ts';
import type { Table } from './table.ts';
import type { FileRefusal } from './unreadableFile.ts';
import { readDay } from './values.ts';

/** One older initiative as a row of the list says it; with messages it is not taken. */
export interface OlderRow {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly work: OlderInitiative;
  readonly messages: readonly RowMessage[];
}

/** A unit that rows may name. */
interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

interface OlderFrame {
  readonly units: readonly KnownUnit[];
  /** Units that are gone may be named, too. */
  readonly anyUnit: boolean;
  readonly today: string;
}

const most = { title: 500, authors: 500, unit: 200, level: 100, decisionNumber: 60, summary: 3000 };
const mostOlder = 2000;
const headerWithin = 10;

const column = (
  id: string,
  header: string,
  required: boolean,
  guide: string,
  example: string,
  aliases: readonly string[],
): Column => ({ id, header, required, guide, example, aliases });

export const olderColumns: readonly Column[] = [
  column(
    'title',
    'Tên sáng kiến',
    true,
    'Tên ghi trong quyết định.',
    'Hẹn giờ lấy máu xét nghiệm',
    ['ten', 'sang kien', 'ten giai phap', 'ten de tai'],
  ),
  column(
    'authors',
    'Tác giả',
    true,
    'Một hoặc nhiều người, ghi như quyết định.',
    'Nguyễn Văn Mẫu',
    ['tac gia sang kien', 'ho ten tac gia', 'nhom tac gia'],
  ),
  column('unit', 'Đơn vị', true, 'Tên hoặc mã của đơn vị.', 'Bệnh viện Mẫu', [
    'ma don vi',
    'ten don vi',
    'don vi cong tac',
  ]),
  column('year', 'Năm', false, 'Năm công nhận; để trống thì theo ngày quyết định.', '2019', [
    'nam cong nhan',
  ]),
  column('level', 'Cấp công nhận', true, 'Cấp cơ sở, cấp ngành, cấp tỉnh…', 'Cấp cơ sở', [
    'cap',
    'pham vi',
  ]),
  column('decisionNumber', 'Số quyết định', true, 'Số và ký hiệu.', '112/QĐ-BV', [
    'so qd',
    'quyet dinh so',
  ]),
  column('decisionDate', 'Ngày quyết định', true, 'ngày/tháng/năm.', '15/11/2019', [
    'ngay qd',
    'ngay ky',
  ]),
  column(
    'summary',
    'Tóm tắt',
    false,
    'Nội dung và cách làm, càng rõ càng dễ tìm.',
    'Người bệnh chọn giờ lấy máu.',
    ['tom tat noi dung', 'noi dung', 'mo ta'],
  ),
];

type Read = { readonly rows: readonly OlderRow[] } | { readonly refusal: FileRefusal };

/** Reads the first table whose header names the columns that are needed. */
export function olderInitiativesOf(tables: readonly Table[], frame: OlderFrame): Read {
  for (const { rows } of tables) {
    const at = rows.slice(0, headerWithin).findIndex(({ cells }) => isHeader(cells));
    if (at < 0) continue;
    const order = rows[at]?.cells.map((cell) => columnNamed(olderColumns, cell)?.id) ?? [];
    const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim()));
    if (filled.length === 0)
      return {
        refusal: { problem: 'Tệp không có dòng nào.', remedy: 'Điền mỗi sáng kiến một dòng.' },
      };
    if (filled.length > mostOlder)
      return {
        refusal: {
          problem: `Tệp có ${filled.length} dòng, nhiều nhất ${mostOlder}.`,
          remedy: 'Chia thành nhiều tệp.',
        },
      };
    return {
      rows: withoutTwins(filled.map((row) => rowOf(row.number, valuesOf(row.cells, order), frame))),
    };
  }
  return {
    refusal: {
      problem: 'Không tìm thấy dòng tiêu đề của danh sách sáng kiến.',
      remedy: 'Dùng tệp mẫu; cần cột tên, tác giả, đơn vị, cấp, số và ngày quyết định.',
    },
  };
}

const isHeader = (cells: readonly string[]): boolean =>
  olderColumns
    .filter(({ required }) => required)
    .every(({ id }) => cells.some((cell) => columnNamed(olderColumns, cell)?.id === id));

type Values = Readonly<Record<string, string>>;

const valuesOf = (cells: readonly string[], order: readonly (string | undefined)[]): Values =>
  Object.fromEntries(order.flatMap((id, at) => (id ? [[id, cells[at] ?? '']] : [])));

function rowOf(number: number, values: Values, frame: OlderFrame): OlderRow {
  const messages: RowMessage[] = [];
  const wrong = (id: string, problem: string, remedy: string): void => {
    const header = olderColumns.find((one) => one.id === id)?.header ?? id;
    messages.push({ column: header, problem, remedy });
  };
  const text = (id: keyof typeof most): string => {
    const raw = values[id] ?? '';
    const clean = id === 'summary' ? cleanText(raw) : cleanLine(raw);
    if (clean === '' && id !== 'summary') wrong(id, 'Còn trống.', 'Điền theo quyết định.');
    if (clean.length > most[id]) wrong(id, `Dài hơn ${most[id]} ký tự.`, 'Viết gọn lại.');
    return clean;
  };
  const day = (): string => {
    const found = readDay(cleanLine(values.decisionDate ?? ''));
    if (found === undefined)
      wrong('decisionDate', 'Không phải là một ngày có thật.', 'Ghi ngày/tháng/năm.');
    else if (found > frame.today) wrong('decisionDate', 'Ngày ở tương lai.', 'Xem lại năm.');
    return found ?? '';
  };
  const title = text('title');
  const authors = text('authors');
  const unit = unitIn(text('unit'), frame);
  if (!unit)
    wrong(
      'unit',
      `Không có đơn vị “${cleanLine(values.unit ?? '')}” trong phạm vi của Ông/Bà.`,
      'Ghi đúng tên hoặc mã đơn vị.',
    );
  const decisionDate = day();
  const year = cleanLine(values.year ?? '');
  const decided = decisionDate.slice(0, 4);
  if (
    year !== '' &&
    decided !== '' &&
    ![Number(decided), Number(decided) - 1].includes(Number(year))
  )
    wrong('year', 'Không khớp với ngày quyết định.', 'Ghi năm của quyết định hoặc năm liền trước.');
  return {
    number,
    work: {
      title,
      authors,
      unitId: unit?.id ?? '',
      unitName: unit?.name ?? '',
      level: text('level'),
      decisionNumber: text('decisionNumber'),
      decisionDate,
      summary: text('summary'),
    },
    messages,
  };
}

function unitIn(named: string, { units, anyUnit }: OlderFrame): KnownUnit | undefined {
  const found = units.find(
    ({ id, name }) => id === named.toLowerCase() || fold(name) === fold(named),
  );
  return found ?? (anyUnit || named === '' ? { id: '', name: named } : undefined);
}

/** One decision names one initiative once: what is the same row is the same work, in any file. */
export const olderKey = ({ decisionNumber, decisionDate, title }: OlderInitiative): string =>
  [decisionNumber, decisionDate, title].map(fold).join('\n');

function withoutTwins(rows: readonly OlderRow[]): readonly OlderRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const key = olderKey(row.work);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.number);
    return earlier === undefined
      ? row
      : {
          ...row,
          messages: [
            ...row.messages,
            {
              column: 'Tên sáng kiến',
              problem: `Trùng với dòng ${earlier}.`,
              remedy: 'Giữ lại một dòng.',
            },
          ],
        };
  });
}
