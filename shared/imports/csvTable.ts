import { withoutGuard } from '../exports/inert.ts';
import { maximumColumns, maximumRows, type Table } from './table.ts';
import { UnreadableFile } from './unreadableFile.ts';
import { tooManyRows } from './xlsxTables.ts';

/**
 * Reads CSV as Excel writes it in Vietnam and elsewhere: UTF-8 with or without mark or UTF-16, comma,
 * semicolon or tab, quoted cells with line breaks. Nothing is guessed to be a number.
 * @throws {UnreadableFile}
 */
export function csvTable(bytes: Uint8Array, name: string): Table {
  const { delimiter, text } = dialect(decode(bytes));
  const rows = records(text, delimiter).map((cells, index) => ({
    number: index + 1,
    cells: cells.slice(0, maximumColumns).map(withoutGuard),
  }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length > maximumRows) throw tooManyRows();
  return { name, rows: filled };
}

function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      'Bảng mã của tệp không phải Unicode nên chữ tiếng Việt sẽ hỏng.',
      'Trong Excel chọn Lưu thành "CSV UTF-8" hoặc .xlsx rồi gửi lại.',
    );
  }
}

/** The first line says what separates cells, by a `sep=` line or by what it holds most of outside quotes. */
function dialect(text: string): { delimiter: string; text: string } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said?.[1]) return { delimiter: said[1], text: text.slice(said[0].length) };
  const first = firstUnquoted(text);
  const count = (delimiter: string) => first.split(delimiter).length;
  const delimiter = [',', ';', '\t'].reduce((best, next) =>
    count(next) > count(best) ? next : best,
  );
  return { delimiter, text };
}

/** What of the first record stands outside quotes. */
function firstUnquoted(text: string): string {
  let isQuoted = false;
  let kept = '';
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    else if (!isQuoted) kept += sign;
  }
  return kept;
}

/** Cells by record; a doubled quotation mark inside a quoted cell is one mark (RFC 4180). */
function records(text: string, delimiter: string): string[][] {
  const found: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const { cells, end } = recordAt(text, at, delimiter);
    found.push(cells);
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return found;
}

function recordAt(text: string, from: number, delimiter: string): { cells: string[]; end: number } {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const { cell, end } =
      text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    cells.push(cell);
    if (text[end] !== delimiter) return { cells, end };
    at = end + 1;
  }
}

function plain(text: string, from: number, delimiter: string): { cell: string; end: number } {
  let end = from;
  while (end < text.length && !isBreak(text[end], delimiter)) end += 1;
  return { cell: text.slice(from, end), end };
}

const isBreak = (character: string | undefined, delimiter: string): boolean =>
  character === delimiter || character === '\n' || character === '\r';

function quoted(text: string, from: number, delimiter: string): { cell: string; end: number } {
  let cell = '';
  for (let at = from + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0)
      throw new UnreadableFile(
        'Có một ô mở dấu nháy kép mà không đóng.',
        'Mở tệp bằng Excel, sửa ô đó rồi lưu lại.',
      );
    cell += text.slice(at, mark);
    if (text[mark + 1] !== '"') {
      const rest = plain(text, mark + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = mark + 2;
  }
}
