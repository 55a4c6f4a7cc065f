import { dayOfNumber } from '../domain/calendar/days.ts';
import { maximumColumns, maximumRows, type Table } from './table.ts';
import { UnreadableFile } from './unreadableFile.ts';
import { type Attribute, walkXml } from './walkXml.ts';
import { openZip, type ReadMember } from './zip.ts';

/** A table of 20,000 rows unpacks to about 20 MB. */
const maximumUnpackedBytes = 60 * 1024 * 1024;

/**
 * Reads the cells of an XLSX file as text: formulas by their last value, dates as `YYYY-MM-DD`.
 * Own reader because a spreadsheet library would take a third of the web function's bundle.
 * @throws {UnreadableFile}
 */
export function xlsxTables(bytes: Uint8Array): readonly Table[] {
  const read = openZip(bytes, maximumUnpackedBytes);
  const workbook = read('xl/workbook.xml');
  if (workbook === undefined)
    throw new UnreadableFile(
      'Tệp không phải Excel .xlsx.',
      'Lưu tệp dạng .xlsx hoặc CSV rồi gửi lại.',
    );
  const book: Book = {
    strings: sharedStrings(read('xl/sharedStrings.xml') ?? ''),
    dateStyles: dateStyles(read('xl/styles.xml') ?? ''),
    firstDay: usesDate1904(workbook) ? day1904 : day1900,
  };
  return sheetsOf(workbook, read).map(({ name, xml }) => ({ name, rows: rowsOf(xml, book) }));
}

interface Book {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Day number (since 1970) of serial 0. */
  readonly firstDay: number;
}

/** Serial 60 is a 29 February 1900 that never was; serials count on from 1899-12-30. */
const day1900 = -25_569;
const day1904 = -24_107;

function usesDate1904(workbook: string): boolean {
  let used = false;
  walkXml(workbook, {
    '<workbookPr': (attribute) => {
      used = ['1', 'true'].includes(attribute('date1904') ?? '');
    },
  });
  return used;
}

function sheetsOf(workbook: string, read: ReadMember): { name: string; xml: string }[] {
  const targets = new Map<string, string>();
  walkXml(read('xl/_rels/workbook.xml.rels') ?? '', {
    '<Relationship': (attribute) => targets.set(attribute('Id') ?? '', attribute('Target') ?? ''),
  });
  const sheets: { name: string; xml: string }[] = [];
  walkXml(workbook, {
    '<sheet': (attribute) => {
      const target = targets.get(attribute('r:id') ?? '') ?? '';
      const xml = read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      if (xml !== undefined) sheets.push({ name: attribute('name') ?? '', xml });
    },
  });
  return sheets;
}

/** Texts that cells point to; runs of one text are joined, reading aids (`rPh`) left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let reads = false;
  let aids = false;
  walkXml(xml, {
    '<si': () => {
      text = '';
    },
    '/si': () => strings.push(text),
    '<rPh': () => {
      aids = true;
    },
    '/rPh': () => {
      aids = false;
    },
    '<t': () => {
      reads = !aids;
    },
    '/t': () => {
      reads = false;
    },
    '#text': (more) => {
      if (reads) text += more;
    },
  });
  return strings;
}

const builtInDateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58]);

/** Indexes of the cell formats that show a number as a day. */
function dateStyles(xml: string): ReadonlySet<number> {
  const dates = new Set(builtInDateFormats);
  const formats: number[] = [];
  let inCellFormats = false;
  walkXml(xml, {
    '<numFmt': (attribute) => {
      if (showsDay(attribute('formatCode') ?? '')) dates.add(Number(attribute('numFmtId')));
    },
    '<cellXfs': () => {
      inCellFormats = true;
    },
    '/cellXfs': () => {
      inCellFormats = false;
    },
    '<xf': (attribute) => {
      if (inCellFormats) formats.push(Number(attribute('numFmtId')));
    },
  });
  return new Set(formats.flatMap((format, index) => (dates.has(format) ? [index] : [])));
}

const showsDay = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

function rowsOf(xml: string, book: Book): Table['rows'] {
  const rows: { number: number; cells: string[] }[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let reads = false;
  const start = () => {
    reads = true;
  };
  const stop = () => {
    reads = false;
  };
  walkXml(xml, {
    '<row': (attribute) => {
      number = Number(attribute('r') ?? number + 1);
      cells = [];
    },
    '/row': () => pushRow(rows, number, cells),
    '<c': (attribute) => {
      cell = cellOf(attribute, cells.length);
    },
    '/c': () => {
      if (cell) place(cells, cell, book);
      cell = undefined;
    },
    '<v': start,
    '/v': stop,
    '<t': start,
    '/t': stop,
    '#text': (more) => {
      if (reads && cell) cell.text += more;
    },
  });
  return rows;
}

function pushRow(rows: { number: number; cells: string[] }[], number: number, cells: string[]) {
  if (cells.every((text) => text.trim() === '')) return;
  if (rows.length >= maximumRows) throw tooManyRows();
  rows.push({ number, cells });
}

export const tooManyRows = () =>
  new UnreadableFile(
    `Bảng có hơn ${maximumRows} dòng.`,
    'Chia thành nhiều tệp, mỗi tệp một đơn vị.',
  );

const cellOf = (attribute: Attribute, next: number): Cell => ({
  column: columnOf(attribute('r')) ?? next,
  type: attribute('t') ?? 'n',
  style: Number(attribute('s') ?? -1),
  text: '',
});

/** `C7` is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function place(cells: string[], cell: Cell, book: Book): void {
  if (cell.column >= maximumColumns) return;
  while (cells.length < cell.column) cells.push('');
  cells[cell.column] = textOf(cell, book);
}

/** `_x000D_` stands for a sign that XML cannot hold. Source: ECMA-376 Part 1, 22.9.2.19. */
const withControls = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function textOf({ type, style, text }: Cell, book: Book): string {
  if (type === 's') return withControls(book.strings[Number(text)] ?? '');
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10);
  return type === 'n' && text !== '' ? numberText(text, style, book) : withControls(text);
}

/** A number as it was typed, or the day that it stands for. */
function numberText(text: string, style: number, { dateStyles, firstDay }: Book): string {
  const value = Number(text);
  if (dateStyles.has(style)) return dayOfNumber(Math.floor(value) + firstDay);
  return /^-?\d+$/.test(text) ? text : String(value);
}
