import type { Programme } from './programme.ts';

/**
 * Whether two versions say the same to whoever reads them: the number and day of the paper are no text,
 * so that a plan that only gets its number is not read again.
 */
export const sameText = (a: Programme, b: Programme): boolean => textOf(a) === textOf(b);

function textOf({ version: _, instrument, ...rest }: Programme): string {
  const { symbol, numberIncomplete, issuedOn, printedDate, issuedAfter, ...paper } = instrument;
  return JSON.stringify({ ...rest, instrument: paper }, inOrder);
}

/** A file may name its fields in another order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
