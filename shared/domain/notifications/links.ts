import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation } from '../../../events/schema/envelope.ts';
import { linkDays } from '../approvals/linkRules.ts';
import { dayNumber } from '../calendar/days.ts';
import type { CommandType } from '../dossier/commands.ts';
import type { DecisionLink } from './facts.ts';

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
  merge: ['answerMerge'],
};

/** Answers about people and shares: a new text changes nothing about them. */
const ofThePerson: readonly Obligation['kind'][] = ['consent', 'merge'];

/** Days until the due day has passed, 1 to 14; 14 when there is none or it is over already. */
export function daysUntilOver(from: string, due: string | undefined): number {
  if (due === undefined || due < from) return linkDays;
  return Math.min(linkDays, dayNumber(due) - dayNumber(from) + 1);
}

/** The link that answers an obligation, if it can be answered by link. */
export function linkFor(event: DossierEvent, obligation: Obligation): DecisionLink | undefined {
  const permits = permitsOf[obligation.kind];
  if (permits.length === 0) return undefined;
  return {
    purpose: 'decide',
    obligationId: obligation.id,
    contentVersion: ofThePerson.includes(obligation.kind) ? undefined : event.after.contentVersion,
    permits,
    days: daysUntilOver(event.on, obligation.due?.on),
  };
}
