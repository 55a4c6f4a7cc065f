import { workbook } from '../exports/workbook.ts';
import { columnsOf, type ImportKind, kindNames } from './columns.ts';

const kinds: readonly ImportKind[] = ['units', 'people', 'holdings'];

/** A workbook with one sheet per table that can be imported, each with one example; the import reads it as it is. */
export const xlsxTemplate = (): Uint8Array =>
  workbook(
    kinds.map((kind) => ({
      name: kindNames[kind],
      width: 24,
      rows: [
        columnsOf[kind].map(({ header }) => header),
        columnsOf[kind].map(({ example }) => example),
      ],
    })),
  );
