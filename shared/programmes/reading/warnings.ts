import { weekdayOf } from '../../domain/calendar/days.ts';
import { shortDate, weekdayName } from '../../domain/text/formats.ts';
import type { GoneBody } from './bodies.ts';
import { dayClaims, daysOf } from './dayClaims.ts';
import type { Deadline } from './deadlines.ts';
import type { ReadPaper } from './readPaper.ts';

export type WarningKind =
  | 'conflicting_days'
  | 'number_missing'
  | 'number_illegible'
  | 'day_missing'
  | 'issued_after'
  | 'body_gone'
  | 'weekend'
  | 'fuzzy'
  | 'no_period'
  | 'start_unknown'
  | 'purposes_unclear'
  | 'several_papers';

export interface ReadingWarning {
  readonly kind: WarningKind;
  readonly message: string;
  readonly sentence?: string;
  readonly line?: number;
}

/** What somebody should look at before the draft is used. */
export const warningsOf = (
  papers: readonly ReadPaper[],
  gone: readonly GoneBody[],
  today: string,
): readonly ReadingWarning[] => [
  ...(papers.length > 1
    ? [
        {
          kind: 'several_papers' as const,
          message: `Tệp có ${papers.length} văn bản; bản nháp ghi văn bản đầu, các văn bản sau là văn bản liên quan.`,
        },
      ]
    : []),
  ...conflictingDays(papers),
  ...papers.flatMap(headWarnings),
  ...papers.flatMap(({ deadlines, issued }) =>
    deadlines.flatMap((deadline) =>
      deadlineWarnings(deadline, today, issued?.value.day !== undefined),
    ),
  ),
  ...papers.flatMap(purposesUnclear),
  ...gone.map(goneWarning),
];

/** The same instrument with several days, on its own face or where it is cited. */
function conflictingDays(papers: readonly ReadPaper[]): readonly ReadingWarning[] {
  const claims = dayClaims(papers);
  return [...new Set(claims.map(({ symbol }) => symbol))].flatMap((symbol) => {
    const all = claims.filter((claim) => claim.symbol === symbol);
    const days = daysOf(all);
    const [first] = all;
    if (days.length < 2 || !first) return [];
    const told = days.map((day) => {
      const those = all.filter((claim) => claim.day === day);
      return `${shortDate(day)} (${those[0]?.where}, ${those.length} lần)`;
    });
    return [
      {
        kind: 'conflicting_days' as const,
        message: `${symbol} có ${days.length} ngày khác nhau: ${told.join('; ')}. Cần người xác nhận; không tự chọn.`,
        sentence: first.sentence,
        line: first.line,
      },
    ];
  });
}

function headWarnings({ number, issued, citations }: ReadPaper): readonly ReadingWarning[] {
  const found: ReadingWarning[] = [];
  if (number?.value.state === 'missing')
    found.push({
      kind: 'number_missing',
      message: `Chưa có số (${number.value.symbol}).`,
      sentence: number.sentence,
      line: number.line,
    });
  if (number?.value.state === 'illegible')
    found.push({
      kind: 'number_illegible',
      message: `Số đọc không đủ (${number.value.symbol}): giữ như in, đánh dấu chưa đủ.`,
      sentence: number.sentence,
      line: number.line,
    });
  if (issued && !issued.value.day)
    found.push({
      kind: 'day_missing',
      message: 'Ngày ban hành ghi không đủ.',
      sentence: issued.sentence,
      line: issued.line,
    });
  const last = citations
    .filter(({ day }) => day)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
    .at(-1);
  if (!issued?.value.day && last?.day)
    found.push({
      kind: 'issued_after',
      message: `Ban hành không sớm hơn ${shortDate(last.day)}, ngày của ${last.symbol} mà văn bản dẫn.`,
      sentence: last.sentence,
      line: last.line,
    });
  return found;
}

function deadlineWarnings(
  { when, sentence, line }: Deadline,
  today: string,
  dated: boolean,
): readonly ReadingWarning[] {
  const source = { sentence, line };
  const found: ReadingWarning[] = lastDays(when, today).flatMap((day) => {
    const weekday = weekdayOf(day);
    return weekday === 0 || weekday === 6
      ? [
          {
            kind: 'weekend' as const,
            message: `“${when.words}”: ngày cuối ${shortDate(day)} là ${weekdayName(weekday)}.`,
            ...source,
          },
        ]
      : [];
  });
  if (when.operator === 'window' && when.fromIssue && !dated)
    found.push({
      kind: 'start_unknown',
      message: `“${when.words}”: bắt đầu từ ngày ban hành, mà văn bản chưa ghi ngày.`,
      ...source,
    });
  if (when.operator === 'recurring' && !when.every)
    found.push({
      kind: 'no_period',
      message: `“${when.words}”: không nói bao lâu một lần.`,
      ...source,
    });
  else if (when.fuzzy)
    found.push({
      kind: 'fuzzy',
      message: `“${when.words}” không phải là một ngày; cần đặt ngày.`,
      ...source,
    });
  return found;
}

/** Last good days of a deadline; of a yearly one, in this year and the next. */
function lastDays(when: Deadline['when'], today: string): readonly string[] {
  if (when.operator === 'before' || when.operator === 'by' || when.operator === 'window')
    return [when.to];
  if (when.operator !== 'yearly_window') return [];
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((one) => `${one}-${when.to}`).filter((day) => day >= today);
}

function purposesUnclear({ recipients }: ReadPaper): readonly ReadingWarning[] {
  const purposeful = recipients.filter(({ purpose }) => purpose && purpose !== 'archive');
  const without = recipients.filter(({ purpose }) => !purpose);
  const [first] = purposeful;
  return first && without.length > 0
    ? [
        {
          kind: 'purposes_unclear',
          message: `Nơi nhận có mục đích ở ${purposeful.length} dòng, ${without.length} dòng không ghi; có thể dấu ngoặc gộp đã mất.`,
          sentence: first.sentence,
          line: first.line,
        },
      ]
    : [];
}

const goneWarning = ({ name, from, now, source, sentence, line }: GoneBody): ReadingWarning => ({
  kind: 'body_gone',
  message: `${name}: ${from ? `từ ${shortDate(from)} ` : ''}${now} (${source}).`,
  sentence,
  line,
});
