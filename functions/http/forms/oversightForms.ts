import * as z from 'zod/mini';
import { limits } from '../../../shared/pages/limits.ts';
import { checklistQuestions } from '../../../shared/pages/oversight/newCasePages.tsx';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { rowsOf, singleValues } from '../readForm.ts';
import { calendarDay, line, oneOf, optionalLine, paragraph, wholeNumber } from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

const words = paragraph(limits.paragraph);

const answers = oneOf(['yes', 'no', 'not_applicable']);

const visit = z.object({
  place: line(200),
  visitedOn: calendarDay,
  checklist: z.array(z.object({ answer: answers, note: optionalLine(500) })),
});

export const misuseForm = z.object({
  account: words,
  concerns: optionalLine(500),
  dossierId: optionalLine(60),
});
export const findingForm = z.object({
  text: words,
  who: line(254),
  workingDays: wholeNumber(1, 120),
});
export const answerForm = z.object({ answer: words });
export const reopenForm = z.object({ reason: words });
export const closeForm = z.object({ note: words });
export const noteForm = z.object({ text: words });
export const concludeForm = z.object({
  verdict: oneOf(['substantiated', 'unfounded']),
  reason: words,
});

export const readCaseForm = <T>(schema: z.ZodMiniType<T>, entered: Entered): Parsed<T> =>
  parsed(schema, singleValues(entered));

/** Every question of the checklist must be answered; the questions are the form's own. */
export function readVisit(entered: Entered) {
  const rows = rowsOf(entered, 'checklist', ['answer', 'note'], checklistQuestions.length);
  const answered = checklistQuestions.map((_, index) => rows[index] ?? {});
  const read = parsed(visit, { ...singleValues(entered), checklist: answered });
  if (!read.ok) return read;
  const checklist = checklistQuestions.map((question, index) => ({
    question,
    answer: 'not_applicable' as const,
    ...read.value.checklist[index],
  }));
  return { ok: true as const, value: { ...read.value, checklist } };
}
