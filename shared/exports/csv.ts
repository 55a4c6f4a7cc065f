import { inert } from './inert.ts';

/** Comma for programs, semicolon for Excel where the comma belongs to numbers, as in Vietnam. */
export type Separator = ',' | ';';

/** One cell: what a spreadsheet would run is guarded, what separates or quotes is quoted (RFC 4180). */
const csvCell = (text: string): string => {
  const cell = inert(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** A table as CSV with byte order mark, so that Excel reads Vietnamese letters; our imports read it back unchanged. */
export const csvText = (rows: readonly (readonly string[])[], separator: Separator): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('')}`;
