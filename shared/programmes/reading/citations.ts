import { dayPattern, isoOf, readPrintedDay } from './days.ts';
import type { Sourced } from './head.ts';
import { type Line, sentencesOf } from './lines.ts';

/** An instrument that the text names, once for each place where it is named. */
export interface Citation {
  readonly kind: string;
  readonly symbol: string;
  readonly day?: string;
  /** `của Sở Y tế`, as far as it can be told. */
  readonly by?: string;
  readonly sentence: string;
  readonly line: number;
}

const kinds =
  'Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Công văn|Hướng dẫn|Chương trình(?: hành động)?|Quy định|Luật(?: (?!số )\\p{L}+){0,8}|Thông báo|Tờ trình|Đề án';
/** Words before which the name of a body is over. */
const nameEnds =
  'về|quy định|hướng dẫn|ban hành|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|Chuyên đề|trước|gửi|trên|tại|theo|đến|để|sẽ';
const body = `\\p{Lu}[\\p{L}.]*(?:\\s+(?!(?:${nameEnds})(?![\\p{L}])|và\\s+(?:\\p{Ll}|${kinds}))\\p{L}+){0,9}`;
const cited = new RegExp(
  `(${kinds})\\s+(?:số\\s+)?(\\d+(?:\\/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d]*(?:[-/]\\p{Lu}[\\p{L}\\d]*)*)(?:\\s*,?\\s*(${dayPattern}))?(?:\\s+của\\s+(${body}))?`,
  'gu',
);

/** Every instrument with a number that these lines name. */
export const readCitations = (lines: readonly Line[]): readonly Citation[] =>
  lines.flatMap(({ text, number }) =>
    [...text.matchAll(cited)].map(([words, kind = '', symbol = '', printed, by]): Citation => {
      const day = printed ? readPrintedDay(printed) : undefined;
      return {
        kind,
        symbol,
        ...(day?.year ? { day: isoOf(day, day.year) } : {}),
        ...(by ? { by } : {}),
        sentence: sentencesOf(text).find((sentence) => sentence.includes(words)) ?? text,
        line: number,
      };
    }),
  );

/** An instrument with all days that its citations give. */
export interface Base {
  readonly kind: string;
  readonly symbol: string;
  readonly by?: string;
  readonly days: readonly string[];
  readonly sentence: string;
  readonly line: number;
}

/** One entry for each symbol, from its fullest citation, in the order of their first appearance. */
export function basesOf(citations: readonly Citation[]): readonly Base[] {
  const symbols = [...new Set(citations.map(({ symbol }) => symbol))];
  return symbols.flatMap((symbol) => {
    const all = citations.filter((one) => one.symbol === symbol);
    const fullest = all.find(({ day, by }) => day && by) ?? all.find(({ day }) => day) ?? all[0];
    if (!fullest) return [];
    const { kind, sentence, line } = fullest;
    const by = all.map((one) => one.by ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
    const days = [...new Set(all.flatMap(({ day }) => (day ? [day] : [])))];
    return [{ kind, symbol, ...(by ? { by } : {}), days, sentence, line }];
  });
}

/** Bases without a number: a direction, a law under its name. */
export const readPlainBases = (lines: readonly Line[]): readonly Sourced[] =>
  lines.flatMap((line) => {
    const [, base] = /^(?:[-–+]\s*)?Căn cứ\s+(.+?)[;.,]*$/u.exec(line.text) ?? [];
    return base && !base.match(cited)
      ? [{ value: base, sentence: line.text, line: line.number }]
      : [];
  });
