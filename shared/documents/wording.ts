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

export function numbersOf(figures: ReportFigures, ids: readonly string[]): string {
  const numbers = figures.dossiers.filter(({ id }) => ids.includes(id)).map((one) => one.number);
  if (numbers.length <= listedNumbers) return numbers.join(', ');
  const others = numbers.length - listedNumbers;
  return `${numbers.slice(0, listedNumbers).join(', ')} và ${amount(others, 'hồ sơ khác')}`;
}

export type Told = NarrativePart['sentences'][number];

/** `hồ sơ BTH-2023-0008, Khoa Dược`; several dossiers are named by number alone. */
function sourceOf(figures: ReportFigures, about: readonly string[]): string {
  const only = figures.dossiers.find(({ id }) => about.length === 1 && id === about[0]);
  return `hồ sơ ${numbersOf(figures, about)}${only?.department ? `, ${only.department}` : ''}`;
}

/** What was said, and by which dossier. */
export const toldWith = (figures: ReportFigures, { text, about }: Told): string => {
  const said = oneLine(text);
  return `${said.replace(/\.$/, '')} (${sourceOf(figures, about)})${said.endsWith('…') ? '' : '.'}`;
};

/** Joins what happened into a sentence and leaves out what did not. */
export function told(...phrases: readonly (readonly [n: number, phrase: string])[]): string {
  const all = phrases.filter(([n]) => n > 0).map(([, phrase]) => phrase);
  return all.length === 0 ? nothingRecorded : sentence(all.join('; '));
}

/** The first entries of a list as dashes; the rest is counted and found in the annex. */
export function digest(figures: ReportFigures, told: readonly Told[], annex: string): Block[] {
  if (told.length === 0) return [paragraph(nothingRecorded)];
  const shown = told
    .slice(0, entries)
    .map(({ text, about }) => ({ about, text: beginning(oneLine(text), entryLength) }));
  const rest = told.length - shown.length;
  const cut = shown.some(({ text }) => text.endsWith('…')) || rest > 0;
  return [
    ...shown.map((one) => paragraph(`- ${toldWith(figures, one)}`)),
    ...(cut
      ? [
          paragraph(
            rest > 0
              ? `Còn ${amount(rest, 'nội dung khác')}; toàn văn nêu tại ${annex}.`
              : `Toàn văn nêu tại ${annex}.`,
          ),
        ]
      : []),
  ];
}
