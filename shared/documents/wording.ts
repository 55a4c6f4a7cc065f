import type { NarrativePart, ReportFigures } from '../../events/schema/reportFigures.ts';
import { paperNumber, wholeNumber } from '../domain/text/formats.ts';
import type { Block } from './paper.ts';

export const nothingRecorded = 'Chưa ghi nhận trong kỳ.';

/** `05 hồ sơ`, `1.250 hồ sơ`: numbers below 10 are written with a zero, nothing at all is `0`. */
export const amount = (n: number, noun: string): string =>
  `${n > 0 && n < 10 ? paperNumber(n) : wholeNumber(n)} ${noun}`;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const clause = (text: string): Block => ({ kind: 'clause', text });

/** Ends a text with a full stop unless it ends in a mark already. */
export const sentence = (text: string): string => (/[.!?…;:]$/.test(text) ? text : `${text}.`);

/** Puts several lines into one. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–+•]\s*/, '').trim())
    .filter((line) => line !== '')
    .map(sentence)
    .join(' ');

/** The beginning of a text, up to the end of a sentence or at least of a word. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const stop = cut.lastIndexOf('. ');
  if (stop > longest / 2) return cut.slice(0, stop + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]$/, '')}…`;
}

/** In the text proper, an annex has it whole. */
const entries = 5;
const entryLength = 260;
/** More dossiers than this are counted, not listed. */
const listedNumbers = 4;

/** The numbers of dossiers, in order; those beyond `most` are counted. */
export function numbersOf(
  figures: ReportFigures,
  ids: readonly string[],
  most = listedNumbers,
): string {
  const numbers = figures.dossiers.filter(({ id }) => ids.includes(id)).map((one) => one.number);
  if (numbers.length <= most) return numbers.join(', ');
  return `${numbers.slice(0, most).join(', ')} và ${amount(numbers.length - most, 'hồ sơ khác')}`;
}

export type Told = NarrativePart['sentences'][number];

/** What was said, and by which dossier: one with its department, several by number alone. */
export function toldWith(figures: ReportFigures, { text, about }: Told, most?: number): string {
  const said = oneLine(text);
  const only = figures.dossiers.find(({ id }) => about.length === 1 && id === about[0]);
  const department = only?.department ? `, ${only.department}` : '';
  const source = `hồ sơ ${numbersOf(figures, about, most)}${department}`;
  return `${said.replace(/\.$/, '')} (${source})${said.endsWith('…') ? '' : '.'}`;
}

/** Joins what happened into a sentence and leaves out what did not. */
export function told(...phrases: readonly (readonly [n: number, phrase: string])[]): string {
  const all = phrases.filter(([n]) => n > 0).map(([, phrase]) => phrase);
  return all.length === 0 ? nothingRecorded : sentence(all.join('; '));
}

/** Where the rest of a list is found; nothing when all of it was said. */
function restIn(annex: string, rest: number, isCut: boolean): Block[] {
  if (rest > 0)
    return [paragraph(`Còn ${amount(rest, 'nội dung khác')}; toàn văn nêu tại ${annex}.`)];
  return isCut ? [paragraph(`Toàn văn nêu tại ${annex}.`)] : [];
}

/** The first entries of a list as dashes; what is left out is counted and found in the annex. */
export function digest(figures: ReportFigures, all: readonly Told[], annex: string): Block[] {
  if (all.length === 0) return [paragraph(nothingRecorded)];
  const begun = all.slice(0, entries).map(({ text, about }) => {
    const whole = oneLine(text);
    const start = beginning(whole, entryLength);
    return { about, text: start, isCut: start !== whole };
  });
  const isCut = begun.some((one) => one.isCut);
  return [
    ...begun.map((one) => paragraph(`- ${toldWith(figures, one)}`)),
    ...restIn(annex, all.length - begun.length, isCut),
  ];
}
