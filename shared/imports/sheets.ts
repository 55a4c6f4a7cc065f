import { cleanLine } from '../domain/text/vietnamese.ts';
import { type ImportKind, readHeader } from './columns.ts';
import type { Table } from './table.ts';
import { type FileRefusal, UnreadableFile } from './unreadableFile.ts';

/** One row of an import: column id -> its text, clean and on one line. */
export interface SheetRow {
  readonly sheet: string;
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
}

export interface Sheet {
  readonly kind: ImportKind;
  readonly rows: readonly SheetRow[];
  /** Headers that no column has; shown so that nobody believes they were taken. */
  readonly ignored: readonly string[];
}

/** A title or two may stand above the header. */
const headerWithin = 10;

/** The tables that can be imported, found by their headers; sheets of other things are left alone. */
export function sheetsOf(
  tables: readonly Table[],
): { readonly sheets: readonly Sheet[] } | { readonly refusal: FileRefusal } {
  try {
    const sheets = tables.flatMap((table) => sheetOf(table) ?? []);
    if (sheets.length === 0) return { refusal: noHeader };
    return { sheets };
  } catch (error) {
    if (error instanceof UnreadableFile) return { refusal: error.refusal };
    throw error;
  }
}

const noHeader: FileRefusal = {
  problem: 'Không tìm thấy dòng tiêu đề của bảng đơn vị, nhân sự hay vai trò.',
  remedy:
    'Dùng tệp mẫu; bảng nhân sự cần ít nhất "Mã nhân viên" và "Họ và tên", bảng đơn vị cần "Mã đơn vị", "Tên đơn vị", "Loại đơn vị".',
};

function sheetOf({ name, rows }: Table): Sheet | undefined {
  const at = rows.slice(0, headerWithin).findIndex(({ cells }) => readHeader(cells));
  const titles = rows[at]?.cells ?? [];
  const header = readHeader(titles);
  if (!header) return undefined;
  const { kind, columns } = header;
  const twice = columns.find((one, index) => one && columns.indexOf(one) < index);
  if (twice)
    throw new UnreadableFile(
      `Bảng "${name}" có hai cột "${twice.header}".`,
      'Giữ lại một cột rồi gửi lại.',
    );
  return {
    kind,
    ignored: titles.filter((title, index) => title.trim() !== '' && !columns[index]).map(cleanLine),
    rows: rows.slice(at + 1).map(({ number, cells }) => ({
      sheet: name,
      number,
      values: Object.fromEntries(
        columns.flatMap((one, index) => (one ? [[one.id, cleanLine(cells[index] ?? '')]] : [])),
      ),
    })),
  };
}
