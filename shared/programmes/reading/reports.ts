import type { Placed } from './clauses.ts';
import type { Duty } from './duties.ts';
import { itemMark, sentencesOf } from './lines.ts';
import { readWhens, type When } from './when.ts';

/** A report that the plan asks for. */
export interface AskedReport {
  readonly from?: string;
  readonly to?: string;
  readonly via?: string;
  /** To whom the receiver sends what it puts together. */
  readonly onward?: string;
  readonly whens: readonly When[];
  /** What it has to contain, as ids of narrative headings. */
  readonly contents: readonly NarrativeId[];
  readonly clause: string;
  readonly sentence: string;
  readonly line: number;
}

export type NarrativeId = 'achieved' | 'limits' | 'volume_quality' | 'lessons';

const narratives: readonly (readonly [RegExp, NarrativeId])[] = [
  [/mặt được|ưu điểm|kết quả đạt được/iu, 'achieved'],
  [/hạn chế|tồn tại|bất cập/iu, 'limits'],
  [/kh[ốô]i lượng và chất lượng/iu, 'volume_quality'],
  [/rút kinh nghiệm|bài học/iu, 'lessons'],
];

/** What makes a sentence one about a report; an exemplar that is "tổng kết" is none. */
export const reporting =
  /báo cáo(?! viên)|(?:tổng kết|sơ kết)(?:, (?:tổng kết|đánh giá)| (?:kết quả|việc|công tác|phong trào))/iu;
const body =
  '(?:(?:Sở|Bộ)\\s+(?:Y tế|Nội vụ|\\p{Lu}\\p{L}+)|(?:UBND|Ủy ban nhân dân)(?:\\s+(?:[Tt]hành phố|tỉnh|\\p{Lu}\\p{L}+)){0,6}|(?:Văn phòng|Phòng|P\\.)\\s*\\p{Lu}[\\p{L}]*(?:\\s+\\p{L}+){0,3}|BGĐ|Giám đốc)';
/** A report is asked for where somebody receives it, a time is set, or it is periodic. */
const receiver = new RegExp(
  `(?:(?:báo cáo|gửi|trình)(?:\\s+(?:về|cho|lên))?|\\svề)\\s+(${body})`,
  'u',
);
const onwardTo = new RegExp(`để tổng hợp,? báo cáo\\s+(${body})`, 'u');
const reviewing = /^tổ chức (?:sơ kết|tổng kết)/iu;
const through = /\(\s*(?:qua|thông qua)\s+([^)]+)\)/iu;

/** Reports asked for, each with the body that the duty around it names. */
export function readReports(
  body: readonly Placed[],
  duties: readonly Duty[],
  year: number,
): readonly AskedReport[] {
  return body.flatMap((line) => {
    const text = line.text.replace(itemMark, '');
    const contents = narratives.flatMap(([words, id]) => (words.test(text) ? [id] : []));
    const from = ownerOf(duties, line);
    return sentencesOf(text)
      .map((sentence) => reportIn(sentence, contents, year))
      .filter((found) => found !== undefined)
      .map((found) => ({
        ...(from ? { from } : {}),
        ...found,
        clause: line.clause,
        line: line.number,
      }));
  });
}

function reportIn(sentence: string, contents: readonly NarrativeId[], year: number) {
  if (!reporting.test(sentence)) return undefined;
  const whens = readWhens(sentence, year).filter(({ operator }) => operator !== 'event');
  const found = receiver.exec(sentence);
  const to = found?.[1];
  const onward = onwardTo.exec(sentence)?.[1];
  const via = through.exec(sentence)?.[1];
  const isAsked =
    to !== undefined || whens.length > 0 || contents.length > 1 || reviewing.test(sentence);
  return isAsked
    ? {
        ...(to ? { to } : {}),
        ...(onward ? { onward } : {}),
        ...(via ? { via } : {}),
        whens,
        contents,
        sentence,
      }
    : undefined;
}

/** The duty of the very line, else the one whose label stands below it in the same item. */
function ownerOf(
  duties: readonly Duty[],
  { number, clause }: Pick<Placed, 'number' | 'clause'>,
): string | undefined {
  const duty =
    duties.find(({ line }) => line === number) ??
    duties.find((one) => clause !== '' && one.clause === clause && one.line > number);
  return duty?.lead.join(', ');
}
