import type { Column } from './columns.ts';

/** Text that a spreadsheet would run as a formula gets an apostrophe, which the import takes away. */
export const csvCell = (text: string): string => {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** Header and one example, as Excel opens it with Vietnamese letters. */
export const csvTemplate = (columns: readonly Column[]): string => {
  const lines = [columns.map(({ header }) => header), columns.map(({ example }) => example)];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
};
