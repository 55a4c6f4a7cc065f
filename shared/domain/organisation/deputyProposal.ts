import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Day } from '../calendar/workingDays.ts';
import {
  type DelegationAct,
  type DelegationFacts,
  type DelegationRefusal,
  giveDelegation,
} from './delegation.ts';

/** What an assistant asks a leader to confirm; it lets nobody act before. */
export interface DeputyProposal {
  readonly tenant: string;
  readonly principal: PersonRef;
  /** 1 for the first that was proposed to this leader. */
  readonly number: number;
  readonly deputy: PersonRef;
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  /** The one programme it is for; every programme when left out. */
  readonly programme?: { readonly id: string; readonly name: string };
  readonly reason: string;
  readonly proposed: DelegationAct;
  /** `ended` by a leader who does not agree, or by the assistant. */
  readonly answer?: DelegationAct & { readonly outcome: 'confirmed' | 'ended' };
}

/** Waits for the leader's word, and there are days left to act on. */
export const isWaiting = ({ answer, to }: DeputyProposal, today: Day): boolean =>
  !answer && to >= today;

export type ProposeRefusal =
  | DelegationRefusal
  | { readonly because: 'waits_already' }
  | { readonly because: 'oneself_as_assistant' };

export type ProposeDecision =
  | { readonly accepted: true; readonly proposal: DeputyProposal }
  | { readonly accepted: false; readonly refusal: ProposeRefusal };

/** Asks a leader for what the leader could give alone, one thing at a time. */
export function proposeDeputy(
  facts: DelegationFacts,
  earlier: DeputyProposal | undefined,
): ProposeDecision {
  const { act, principal, today } = facts;
  if (act.by.personId === principal.id)
    return { accepted: false, refusal: { because: 'oneself_as_assistant' } };
  if (earlier && isWaiting(earlier, today))
    return { accepted: false, refusal: { because: 'waits_already' } };
  const decision = giveDelegation(facts);
  if (!decision.accepted) return decision;
  const { number: _, given, ...wanted } = decision.delegation;
  const number = (earlier?.number ?? 0) + 1;
  return { accepted: true, proposal: { ...wanted, number, proposed: given } };
}

/** The days that are left of it: what was confirmed late begins late. */
export const daysLeft = ({ from, to }: DeputyProposal, today: Day): { from: Day; to: Day } => ({
  from: from < today ? today : from,
  to,
});

export const answered = (
  proposal: DeputyProposal,
  outcome: 'confirmed' | 'ended',
  act: DelegationAct,
): DeputyProposal => ({ ...proposal, answer: { ...act, outcome } });
