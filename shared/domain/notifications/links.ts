import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation } from '../../../events/schema/envelope.ts';
import { dayNumber } from '../calendar/days.ts';
import type { CommandType } from '../dossier/commands.ts';
import type { NoticeLink } from './facts.ts';

/** What a mailed link may decide, per kind of obligation; none where the page needs more than a form. */
export const permitsOf: Readonly<Record<Obligation['kind'], readonly CommandType[]>> = {
  finish_draft: [],
  consent: ['answerAsCoAuthor'],
  paperwork: [],
  revision: [],
  answer: ['answer'],
  intake: ['receive', 'return', 'refuse', 'ask'],
  appraisal: ['appraise', 'return', 'ask'],
  vote: ['vote', 'return', 'ask'],
  head_decision: ['allowDespiteVote', 'refuse'],
  document: [],
  milestone: [],
  progress_report: [],
  progress_review: ['acceptProgress', 'returnProgress'],
  completion_report: [],
  evaluation: ['evaluate', 'returnCompletion'],
  nomination: ['nominate', 'declineNomination'],
};

/** A mailed link lives until its due day, at most so many days; past it the page offers a fresh one. */
export const longestLinkDays = 14;

/** Calendar days from the event to the due day, 1 to 14; 14 when there is none or it has passed. */
export function linkDays(from: string, due: string | undefined): number {
  if (due === undefined || due < from) return longestLinkDays;
  return Math.min(longestLinkDays, Math.max(1, dayNumber(due) - dayNumber(from)));
}

/** The link that answers an obligation, if it can be answered by link. */
export function linkFor(event: DossierEvent, obligation: Obligation): NoticeLink | undefined {
  const permits = permitsOf[obligation.kind];
  if (permits.length === 0) return undefined;
  return {
    purpose: 'decide',
    obligationId: obligation.id,
    ...(obligation.kind === 'consent' ? {} : { contentVersion: event.after.contentVersion }),
    permits,
    days: linkDays(event.on, obligation.due?.on),
  };
}
