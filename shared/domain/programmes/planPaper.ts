import { shortDate } from '../text/formats.ts';
import type { Programme } from './programme.ts';

type Paper = Pick<
  Programme['instrument'],
  'type' | 'symbol' | 'issuedOn' | 'printedDate' | 'issuedAfter'
>;

/**
 * When a plan was issued, as far as is known: a plan may stand without its day in the signature's text
 * layer, or have lost it.
 */
export function issuedWords({ issuedOn, printedDate, issuedAfter }: Paper): string {
  if (issuedOn !== '') return `ngày ${shortDate(issuedOn)}`;
  if (issuedAfter) return `không còn ngày, sau ${shortDate(issuedAfter)}`;
  return printedDate ?? 'chưa có ngày ban hành';
}

/** `KH 12/KH-SYT`. */
export const numberWords = ({ type, symbol }: Pick<Paper, 'type' | 'symbol'>): string =>
  `${type} ${symbol === '' ? 'chưa có số' : symbol}`;

/** `KH 12/KH-SYT ngày 05/06/2026`, with what is missing said. */
export const paperName = (paper: Paper): string =>
  `${numberWords(paper)}${paper.issuedOn === '' ? ',' : ''} ${issuedWords(paper)}`;
