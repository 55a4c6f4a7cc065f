import { csvText } from '../exports/csv.ts';
import type { Column } from './columns.ts';

/** Header and one example, as Excel opens it with Vietnamese letters. */
export const csvTemplate = (columns: readonly Column[]): string =>
  csvText([columns.map(({ header }) => header), columns.map(({ example }) => example)], ',');
