import { addDays, lastDayOfMonth } from '../../domain/calendar/days.ts';
import { dayPattern, firstOfMonth, isoOf, monthDay, readPrintedDay } from './days.ts';

export type Every = 'month' | 'quarter' | 'half_year' | 'year';

/**
 * When something is due, with the words that say so. Days are days in Asia/Ho_Chi_Minh, both ends
 * included; of a yearly window they are `MM-DD`.
 */
export type When = { readonly words: string; readonly fuzzy?: true } & (
  | { readonly operator: 'before'; readonly printed: string; readonly to: string }
  | { readonly operator: 'by'; readonly to: string }
  | {
      readonly operator: 'window';
      readonly from?: string;
      readonly to: string;
      readonly fromIssue?: true;
    }
  | { readonly operator: 'yearly_window'; readonly from: string; readonly to: string }
  | { readonly operator: 'quarter' | 'within_year'; readonly from: string; readonly to: string }
  | { readonly operator: 'recurring'; readonly every?: Every }
  | { readonly operator: 'relative'; readonly workingDays?: number }
  | { readonly operator: 'ongoing' | 'soon' }
  | { readonly operator: 'event'; readonly on: string }
);

interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly words: string;
  /** Year of the plan, for days printed without one. */
  readonly year: number;
}

type Rule = readonly [RegExp, (match: Match) => readonly When[]];

const yearly = '(?:h[àằ]ng năm|mỗi năm)';
const rule = (pattern: string, read: (match: Match) => readonly When[]): Rule => [
  new RegExp(pattern, 'giu'),
  read,
];

const day = (printed: string | undefined, year: number): string | undefined => {
  const found = readPrintedDay(printed ?? '');
  return found && isoOf(found, year);
};

const sure = (when: When | undefined): readonly When[] => (when ? [when] : []);

function window({ groups: { from, to, every }, words, year }: Match): readonly When[] {
  const last = readPrintedDay(to ?? '');
  const begin = readPrintedDay(from ?? '');
  if (!last || !begin) return [];
  if (every)
    return [{ operator: 'yearly_window', words, from: monthDay(begin), to: monthDay(last) }];
  const inYear = last.year ?? year;
  return [{ operator: 'window', words, from: isoOf(begin, inYear), to: isoOf(last, inYear) }];
}

function before({ groups: { to, every }, words, year }: Match): readonly When[] {
  const printed = day(to, year);
  if (!printed) return [];
  if (every) return [{ operator: 'recurring', every: 'year', words }];
  return [{ operator: 'before', words, printed, to: addDays(printed, -1) }];
}

const by = ({ groups: { to }, words, year }: Match): readonly When[] => {
  const last = day(to, year);
  return sure(last ? { operator: 'by', words, to: last } : undefined);
};

const quarterNumbers: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function quarter({ groups, words, year }: Match): readonly When[] {
  const name = (groups.quarter ?? '').toUpperCase();
  const n = quarterNumbers[name] ?? Number(name);
  const inYear = Number(groups.year ?? year);
  const from = firstOfMonth(inYear, n * 3 - 2);
  return [{ operator: 'quarter', words, from, to: lastDayOfMonth(inYear, n * 3) }];
}

/** The 10th and the 20th for the first and second third are our reading; all of them are fuzzy. */
function partOfMonth({ groups, words, year }: Match): readonly When[] {
  const month = Number(groups.month);
  if (month < 1 || month > 12) return [];
  const inYear = Number(groups.year ?? year);
  const first = firstOfMonth(inYear, month);
  const lengths: Readonly<Record<string, string>> = {
    đầu: addDays(first, 9),
    giữa: addDays(first, 19),
  };
  const to = lengths[(groups.part ?? '').toLowerCase()] ?? lastDayOfMonth(inYear, month);
  return [{ operator: 'by', words, to, fuzzy: true }];
}

const recurrences: readonly (readonly [RegExp, Every])[] = [
  [/6 tháng|sáu tháng/iu, 'half_year'],
  [/h[àằ]ng năm|mỗi năm|(?:^|\s|,\s*)năm$/iu, 'year'],
  [/h[àằ]ng quý|(?:^|\s|,\s*)quý(?=\s|,|$)/iu, 'quarter'],
  [/h[àằ]ng tháng/iu, 'month'],
];

function recurring({ words }: Match): readonly When[] {
  const found = recurrences.filter(([pattern]) => pattern.test(words));
  return found.length > 0
    ? found.map(([, every]): When => ({ operator: 'recurring', every, words }))
    : [{ operator: 'recurring', words, fuzzy: true }];
}

const period = '(?:6 tháng(?: đầu năm| cuối năm)?|sáu tháng|h[àằ]ng (?:năm|quý|tháng)|quý|năm)';

/** Tried in this order; the words that one rule took are gone for those below. */
const rules: readonly Rule[] = [
  rule(
    `\\(?\\d{1,2}\\/\\d{1,2}\\/\\d{4}\\s*[-–]\\s*(?<to>\\d{1,2}\\/\\d{1,2}\\/\\d{4})\\)?`,
    (match) => {
      const on = day(match.groups.to, match.year);
      return sure(on ? { operator: 'event', words: match.words, on } : undefined);
    },
  ),
  rule(
    `từ\\s+ngày\\s+ban hành(?:\\s+kế hoạch)?\\s+đến\\s+(?:hết\\s+)?(?<to>${dayPattern})`,
    (match) => {
      const to = day(match.groups.to, match.year);
      return sure(to ? { operator: 'window', words: match.words, to, fromIssue: true } : undefined);
    },
  ),
  rule(
    `từ\\s+(?<from>${dayPattern})\\s+đến\\s+(?:hết\\s+)?(?<to>${dayPattern})(?:\\s+(?<every>${yearly}))?`,
    window,
  ),
  rule(`trước\\s+(?<to>${dayPattern})(?:\\s+(?<every>${yearly}))?`, before),
  rule(
    `(?:chậm nhất(?:\\s+là|\\s+vào|\\s+đến)?|không muộn hơn|hạn chót(?:\\s+là)?|đến hết|hoàn thành (?:vào|trong))\\s*:?\\s+(?<to>${dayPattern})`,
    by,
  ),
  rule(
    'quý\\s+(?<quarter>IV|III|II|I|[1-4])(?![\\p{L}\\d])(?:\\s*(?:\\/|năm)\\s*(?<year>\\d{4}))?',
    quarter,
  ),
  rule(
    '(?<part>đầu|giữa|cuối|trong)\\s+tháng\\s+(?<month>\\d{1,2})(?:\\s*(?:\\/|năm)\\s*(?<year>\\d{4}))?(?!\\s*tháng)',
    partOfMonth,
  ),
  rule(
    '(?:trong vòng\\s+|sau\\s+|trong\\s+)?(?<days>\\d{1,3})\\s+ngày\\s+làm việc',
    ({ groups, words }) => [{ operator: 'relative', words, workingDays: Number(groups.days) }],
  ),
  rule(
    '(?:ngay\\s+)?sau khi\\s+(?:kế hoạch|KH)(?:\\s+này)?\\s+(?:được\\s+)?ban hành',
    ({ words }) => [{ operator: 'relative', words }],
  ),
  rule(
    `(?:báo cáo\\s+)?định kỳ(?:\\s*:?\\s*${period}(?:\\s*(?:,|và)\\s*${period})*)?(?:\\s*(?:,|và)\\s*đột xuất)?`,
    recurring,
  ),
  rule('(?:thường xuyên\\s+|^)h[àằ]ng (?:năm|quý|tháng)', recurring),
  rule('^trong\\s+năm\\s+(?<year>\\d{4})', ({ groups: { year }, words }) => [
    { operator: 'within_year', words, from: `${year}-01-01`, to: `${year}-12-31`, fuzzy: true },
  ]),
  rule('(?<=thời gian(?:\\s+thực hiện)?\\s*:\\s*)thường xuyên', ({ words }) => [
    { operator: 'ongoing', words },
  ]),
  rule('(?<![\\p{L}])khẩn trương', ({ words }) => [{ operator: 'soon', words, fuzzy: true }]),
];

/** All that a sentence says about when, in the order of the rules. */
export function readWhens(sentence: string, year: number): readonly When[] {
  const found: When[] = [];
  let rest = sentence;
  for (const [pattern, read] of rules)
    rest = rest.replace(pattern, (words: string, ...more: unknown[]) => {
      const groups = (typeof more.at(-1) === 'object' ? more.at(-1) : {}) as Match['groups'];
      const whens = read({ words: words.trim(), groups, year });
      found.push(...whens);
      return whens.length > 0 ? ' '.repeat(words.length) : words;
    });
  return found;
}
