import * as z from 'zod/mini';
import type { CommandOf } from '../../../shared/domain/dossier/commands.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { rowsOf, singleValues } from '../readForm.ts';
import { oneOf, optionalParagraph, paragraph, wholeNumber } from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

/** Both dossiers may have as many authors as a form takes. */
const mostAuthors = 2 * limits.authors;

const proposal = z.object({
  into: z.string().check(z.minLength(1), z.maxLength(100)),
  reason: paragraph(limits.paragraph),
  authors: z.array(z.object({ personId: z.string(), share: wholeNumber(1, 100) })),
});

export function readMergeProposal(entered: Entered): Parsed<CommandOf<'proposeMerge'>> {
  const authors = rowsOf(entered, 'authors', ['personId', 'share'], mostAuthors);
  const read = parsed(proposal, { ...singleValues(entered), authors });
  if (!read.ok) return read;
  const { authors: shares, ...rest } = read.value;
  return { ok: true, value: { type: 'proposeMerge', ...rest, shares } };
}

const answer = z.object({
  choice: oneOf(['co', 'khong']),
  reason: optionalParagraph(limits.paragraph),
});

export function readMergeAnswer(entered: Entered): Parsed<CommandOf<'answerMerge'>> {
  const read = parsed(answer, singleValues(entered));
  if (!read.ok) return read;
  const { choice, reason = '' } = read.value;
  return { ok: true, value: { type: 'answerMerge', agrees: choice === 'co', reason } };
}

const reason = z.object({ reason: paragraph(limits.paragraph) });

export function readMergeEnd(entered: Entered): Parsed<CommandOf<'callOffMerge'>> {
  const read = parsed(reason, singleValues(entered));
  return read.ok ? { ok: true, value: { type: 'callOffMerge', ...read.value } } : read;
}
