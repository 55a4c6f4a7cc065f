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

/**
 * No paragraph of a plan is as long; patterns look ahead within one, so that their work grows with
 * the length of the text and not with its square.
 */
const longestParagraph = 3_000;

/** Words that cannot end a line that is complete. */
const leadsOn = /(?<!\p{L})(?:của|và|về|số|tại|theo|cho|với|các|do|từ|đến|ngày|tháng|năm)$/u;

/** A sentence that goes on: in small letters, or right below an unfinished line. */
function goesOn(before: Line, text: string, follows: boolean): boolean {
  if (before.text.length + text.length > longestParagraph) return false;
  if (before.text === 'Số:') return follows;
  if (ends.test(before.text) || itemMark.test(text) || /^Số\s*:/u.test(before.text)) return false;
  return /^\p{Ll}/u.test(text) || (follows && (/^\d/.test(text) || leadsOn.test(before.text)));
}

/** A source line in pieces that are no longer than a paragraph may be. */
const piecesOf = (raw: string): readonly string[] =>
  raw.length <= longestParagraph
    ? [raw]
    : (raw.match(new RegExp(`.{1,${longestParagraph}}(?:\\s|$)|.{${longestParagraph}}`, 'gsu')) ??
      []);

/** The paragraphs of a text, broken lines joined, empty ones left out. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let follows = false;
  for (const [index, raw] of text.split(/\r\n?|\n/).entries())
    for (const own of piecesOf(raw).map(unmarked)) {
      if (own !== '') addLine(lines, { number: index + 1, text: own, follows });
      follows = own !== '';
    }
  return lines;
}

function addLine(lines: Line[], line: Line): void {
  const before = lines.at(-1);
  if (before && goesOn(before, line.text, line.follows))
    lines[lines.length - 1] = { ...before, text: `${before.text} ${line.text}` };
  else lines.push(line);
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
