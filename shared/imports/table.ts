/** One sheet of a file as text; `number` is the row's number as the spreadsheet shows it. */
export interface Table {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Whole file as sent, in bytes. */
export const maximumFileBytes = 5 * 1024 * 1024;
/** Rows of one sheet, header included. */
export const maximumRows = 20_000;
/** Cells further right are not read. */
export const maximumColumns = 60;
