import * as fc from 'fast-check';
import { csvText, type Separator } from '../../shared/exports/csv.ts';
import { inert, withoutGuard } from '../../shared/exports/inert.ts';
import { workbook } from '../../shared/exports/workbook.ts';
import { readTables } from '../../shared/imports/readTables.ts';
import { holds } from '../support/properties.ts';

/** Text as people and attackers write it: formulas, quotes, separators, breaks, controls. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\0',
        '＝',
        '＋',
        "'",
        '"',
        ',',
        ';',
        ' ',
        'ă',
        '1',
        '_x0041_',
        '<&>',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.array(hostile, { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
  )
  .map(([columns, rows]) => [
    Array.from({ length: columns + 1 }, (_, n) => `Cột ${n}, "a"; b`),
    ...rows.map((cells) => ['mã', ...cells.slice(0, columns)]),
  ]);

const readBack = (name: string, content: Uint8Array) => {
  const read = readTables({ name, content });
  if (!('tables' in read)) throw new Error(read.refusal.problem);
  return read.tables[0]?.rows.map(({ cells }) => cells);
};

describe('text that a spreadsheet would run', () => {
  test.each([
    ['equals', '=1+1'],
    ['plus', '+84 28'],
    ['minus', '-2+3'],
    ['at', '@SUM(A1)'],
    ['tab', '\t=1'],
    ['carriage return', '\r=1'],
    ['NUL', '\0=1'],
    ['full-width equals', '＝1+1'],
    ['blanks before equals', '  =1+1'],
    ['an apostrophe before equals', "'=1+1"],
    ['a command', "=cmd|'/C calc'!A0"],
  ])('%s first in a cell is guarded and comes back', (_, text) => {
    expect(inert(text)).toBe(`'${text}`);
    expect(withoutGuard(inert(text))).toBe(text);
  });

  test.each(['Nguyễn', '1-2', "'trích", 'a=b', ''])('%j stays as it is', (text) => {
    expect(inert(text)).toBe(text);
    expect(withoutGuard(text)).toBe(text);
  });

  test('whatever the text, guarding is undone and never begins with a formula', () => {
    holds(
      fc.property(hostile, (text) => {
        expect(withoutGuard(inert(text))).toBe(text);
        expect(inert(text)).not.toMatch(/^\s*[=+\-@＝＋－＠\0]/);
      }),
      2000,
    );
  });
});

test.each<Separator>([',', ';'])(
  'any table written as CSV with %j reads back the same',
  (separator) => {
    holds(
      fc.property(table, (rows) => {
        const text = csvText(rows, separator);
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(readBack('bang.csv', new TextEncoder().encode(text))).toEqual(rows);
      }),
    );
  },
);

test('any table written as XLSX reads back the same', () => {
  holds(
    fc.property(table, (rows) => {
      const content = workbook([{ name: 'Bảng', width: 20, rows }]);
      expect(readBack('bang.xlsx', content)).toEqual(rows);
    }),
  );
});
