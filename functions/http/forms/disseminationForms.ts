import * as z from 'zod/mini';
import { briefingKinds, mostHeads } from '../../../shared/domain/dissemination/briefing.ts';
import { longestAddress } from '../../../shared/domain/dissemination/publication.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { singleValues } from '../readForm.ts';
import { calendarDay, line, oneOf, optionalParagraph, wholeNumber } from './fields.ts';
import type { Parsed } from './parsed.ts';

const staffCode = line(40);

export const publicationForm = z.object({ url: line(longestAddress), on: calendarDay });
export const printForm = z.object({ on: calendarDay });
export const codeForm = z.object({ staffCode });
export const moveForm = z.object({
  move: oneOf(['joined', 'left']),
  staffCode,
  on: calendarDay,
});

const briefing = z.object({
  on: calendarDay,
  kind: oneOf(briefingKinds),
  topic: line(limits.line),
  headCount: wholeNumber(1, mostHeads),
  withoutMail: z._default(z.string(), ''),
  note: optionalParagraph(limits.paragraph),
});
const number = wholeNumber(0, mostHeads);

const labels: Readonly<Record<string, string>> = {
  url: 'Địa chỉ',
  on: 'Ngày',
  staffCode: 'Mã nhân viên',
  move: 'Việc ghi',
  kind: 'Loại buổi',
  topic: 'Nội dung phổ biến',
  headCount: 'Số người dự',
  withoutMail: 'Người không có thư điện tử',
  note: 'Ghi chú',
};

/** Reads a form by its schema; every problem is named with its field. */
export function readDisseminationForm<T>(schema: z.ZodMiniType<T>, raw: unknown): Parsed<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const errors = result.error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.');
    return { field, message: `${labels[field] ?? field}: ${message}.` };
  });
  return { ok: false, errors };
}

/** People named are without mail, so their number stands for one that was left empty. */
export function readBriefing(entered: Entered) {
  const named = entered.named ?? [];
  const single = singleValues(entered);
  const withoutMail = (single.withoutMail ?? '').trim() || String(named.length);
  const read = readDisseminationForm(z.extend(briefing, { withoutMail: number }), {
    ...single,
    withoutMail,
  });
  return read.ok ? { ok: true as const, value: { ...read.value, named } } : read;
}
