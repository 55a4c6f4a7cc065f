import { cleanLine } from '../../domain/text/vietnamese.ts';

/** A paragraph of the document; `number` is the line of the source where it begins. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Nothing stands between this line and the one before. */
  readonly follows: boolean;
}

/** Beginnings of items: `-`, `1.`, `2.3.`, `a)`, `đ)`, `IV.`, `III/`. */
export const itemMark = /^(?:[-–+•*]|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[IVXL]+[./])\s+/u;

/** Text as printed, without what writers of markdown, tables and ticks by hand put around it. */
const unmarked = (raw: string): string =>
  cleanLine(raw)
    .replace(/^\s*[-|:\s]+$/, '')
    .replace(/^\s*#+\s*/, '')
    .replace(/\|/g, ' ')
    .replace(/\*{2,}/g, '')
    .replace(/(?<=^|\s)\*(\S[^*]*?)\*(?=$|[\s.,;:])/g, '$1')
    .replace(/\\\*/g, '*')
    .replace(/[✓✔☑]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const ends = /[.;:!?…”"]$/u;

/** A sentence that goes on: in small letters, or in figures right below an unfinished line. */
function goesOn(before: Line | undefined, text: string, follows: boolean): boolean {
  if (!before || ends.test(before.text) || itemMark.test(text) || /^Số\s*:/u.test(before.text))
    return false;
  return /^\p{Ll}/u.test(text) || (follows && /^\d/.test(text));
}

/** The paragraphs of a text, broken lines joined, empty ones left out. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let follows = false;
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const own = unmarked(raw);
    const before = lines.at(-1);
    if (own === '') follows = false;
    else if (before && goesOn(before, own, follows))
      lines[lines.length - 1] = { ...before, text: `${before.text} ${own}` };
    else lines.push({ number: index + 1, text: own, follows });
    if (own !== '') follows = true;
  }
  return lines;
}

/** In capitals throughout, as heads, titles of signers and kinds of papers are printed. */
export const inCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const abbreviation =
  /(?:^|[\s(])(?:TP|P|TS|ThS|BS|BSCKI|BSCKII|KT|TM|TL|TUQ|Q|GS|PGS|Lưu|\d+|[IVX]+)\.$/u;

/** The sentences of a paragraph; a dot after an abbreviation or an item's number ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let rest = '';
  for (const piece of text.split(/(?<=[.;!?])\s+(?=[\p{Lu}“])/u)) {
    rest = rest === '' ? piece : `${rest} ${piece}`;
    if (abbreviation.test(rest)) continue;
    sentences.push(rest);
    rest = '';
  }
  return rest === '' ? sentences : [...sentences, rest];
}
