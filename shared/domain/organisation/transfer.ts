import type { Channel, PersonRef } from '../../../events/schema/envelope.ts';
import { addDays, isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';

/** Who did it, when and by which way; the command's id makes a double click one act. */
export interface TransferAct {
  readonly by: PersonRef;
  readonly at: string;
  readonly channel: Channel;
  readonly commandId: string;
}

/** A unit with the name that it had when the transfer was proposed. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** What became of the facts between the answer and the first day. */
export type Obstacle = 'person_left' | 'moved_meanwhile' | 'unit_closed' | 'staff_code_taken';

type Answered = { readonly answered: TransferAct };
type Agreed = Answered & {
  /** Staff code that the receiving unit gives. */
  readonly staffCode: string;
};

type Stage =
  | { readonly status: 'open' }
  | ({ readonly status: 'accepted' } & Agreed)
  | ({ readonly status: 'declined'; readonly reason: string } & Answered)
  | ({ readonly status: 'withdrawn' } & Answered)
  /** Nobody answered before the first day was over. */
  | { readonly status: 'lapsed'; readonly endedAt: string }
  | ({ readonly status: 'carried_out'; readonly endedAt: string } & Agreed)
  | ({
      readonly status: 'obstructed';
      readonly obstacle: Obstacle;
      readonly endedAt: string;
    } & Agreed);

interface Proposal {
  readonly tenant: string;
  readonly person: { readonly id: string; readonly name: string };
  /** 1 for the person's first transfer. */
  readonly number: number;
  readonly version: number;
  readonly from: Place;
  readonly to: Place;
  /** First day in the new unit. */
  readonly firstDay: Day;
  readonly proposed: TransferAct;
}

/** A proposal to move a person to another unit, and what became of it. */
export type Transfer = Proposal & Stage;

/** Proposed, and neither carried out nor given up. */
export const isPending = ({ status }: Transfer): boolean =>
  status === 'open' || status === 'accepted';

/** A first day lies at most so many days ahead. */
export const mostDaysAhead = 365;

export type ProposalRefusal =
  | {
      readonly because:
        | 'own_transfer'
        | 'person_left'
        | 'moved_meanwhile'
        | 'unknown_unit'
        | 'same_unit'
        | 'not_an_institution'
        | 'nobody_to_answer'
        | 'no_such_day'
        | 'day_passed';
    }
  | { readonly because: 'day_too_far'; readonly last: Day }
  | { readonly because: 'already_pending'; readonly transfer: Transfer };

interface ProposalFacts {
  readonly tenant: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly unitId: string;
    readonly active: boolean;
  };
  /** Where the person worked when the page was opened. */
  readonly from: Place;
  readonly to: (Place & { readonly active: boolean; readonly isPart: boolean }) | undefined;
  readonly firstDay: string;
  /** The administrators whom the proposal would ask. */
  readonly asked: readonly PersonRef[];
  /** The person's latest transfer. */
  readonly last: Transfer | undefined;
  readonly act: TransferAct;
  readonly today: Day;
}

export type ProposalDecision =
  | { readonly accepted: true; readonly transfer: Transfer }
  | { readonly accepted: false; readonly refusal: ProposalRefusal };

/** Proposes to move a person; nothing moves before the receiving unit has accepted. */
export function proposeTransfer(facts: ProposalFacts): ProposalDecision {
  const { tenant, person, from, to, firstDay, last, act } = facts;
  const refusal = notAboutPerson(facts);
  if (refusal) return { accepted: false, refusal };
  if (!to?.active) return { accepted: false, refusal: { because: 'unknown_unit' } };
  const wrong = notTo(to, facts) ?? notOn(facts);
  if (wrong) return { accepted: false, refusal: wrong };
  return {
    accepted: true,
    transfer: {
      tenant,
      person: { id: person.id, name: person.name },
      number: (last?.number ?? 0) + 1,
      version: 1,
      from: { id: from.id, name: from.name },
      to: { id: to.id, name: to.name },
      firstDay,
      proposed: act,
      status: 'open',
    },
  };
}

function notAboutPerson({ person, from, last, act }: ProposalFacts): ProposalRefusal | undefined {
  if (!person.active) return { because: 'person_left' };
  if (person.id === act.by.personId) return { because: 'own_transfer' };
  if (last && isPending(last)) return { because: 'already_pending', transfer: last };
  return person.unitId === from.id ? undefined : { because: 'moved_meanwhile' };
}

function notTo(
  to: NonNullable<ProposalFacts['to']>,
  { from, asked }: ProposalFacts,
): ProposalRefusal | undefined {
  if (to.id === from.id) return { because: 'same_unit' };
  if (to.isPart) return { because: 'not_an_institution' };
  return asked.length > 0 ? undefined : { because: 'nobody_to_answer' };
}

function notOn({ firstDay, today }: ProposalFacts): ProposalRefusal | undefined {
  if (!isDay(firstDay)) return { because: 'no_such_day' };
  if (firstDay < today) return { because: 'day_passed' };
  const last = addDays(today, mostDaysAhead);
  return firstDay > last ? { because: 'day_too_far', last } : undefined;
}

export type TransferAnswer =
  | { readonly type: 'accept'; readonly staffCode: string }
  | { readonly type: 'decline'; readonly reason: string }
  | { readonly type: 'withdraw' };

export type AnswerRefusal =
  | { readonly because: 'already_closed'; readonly transfer: Transfer }
  | { readonly because: 'own_transfer' | 'day_passed' | Obstacle };

export type AnswerDecision =
  | { readonly accepted: true; readonly transfer: Transfer }
  | { readonly accepted: false; readonly refusal: AnswerRefusal };

interface AnswerFacts {
  readonly act: TransferAct;
  readonly today: Day;
  /** Why the person could not move today; only an acceptance minds. */
  readonly obstacle: Obstacle | undefined;
}

/** Answers an open proposal, once. */
export function answerTransfer(
  transfer: Transfer,
  answer: TransferAnswer,
  { act, today, obstacle }: AnswerFacts,
): AnswerDecision {
  const refuse = (refusal: AnswerRefusal): AnswerDecision => ({ accepted: false, refusal });
  if (transfer.status !== 'open') return refuse({ because: 'already_closed', transfer });
  if (act.by.personId === transfer.person.id) return refuse({ because: 'own_transfer' });
  const closed = { ...transfer, version: transfer.version + 1, answered: act };
  switch (answer.type) {
    case 'accept':
      if (transfer.firstDay < today) return refuse({ because: 'day_passed' });
      if (obstacle) return refuse({ because: obstacle });
      return {
        accepted: true,
        transfer: { ...closed, status: 'accepted', staffCode: answer.staffCode },
      };
    case 'decline':
      return {
        accepted: true,
        transfer: { ...closed, status: 'declined', reason: answer.reason },
      };
    case 'withdraw':
      return { accepted: true, transfer: { ...closed, status: 'withdrawn' } };
  }
}

/** Day on which the tick must look at the transfer; none once it is over. */
export function attentionOn({ status, firstDay }: Transfer): Day | undefined {
  if (status === 'open') return addDays(firstDay, 1);
  return status === 'accepted' ? firstDay : undefined;
}

/** What the day does to a transfer: an accepted one is carried out, an unanswered one lapses. */
export function settleTransfer(
  transfer: Transfer,
  {
    now,
    today,
    obstacle,
  }: { readonly now: string; readonly today: Day; readonly obstacle: Obstacle | undefined },
): Transfer | undefined {
  const due = attentionOn(transfer);
  if (due === undefined || due > today) return undefined;
  const ended = { ...transfer, version: transfer.version + 1, endedAt: now };
  if (ended.status !== 'accepted') return { ...ended, status: 'lapsed' };
  return obstacle
    ? { ...ended, status: 'obstructed', obstacle }
    : { ...ended, status: 'carried_out' };
}

interface Term {
  readonly unitId: string;
  readonly from: Day;
  readonly to?: Day;
}

/** The roles in the units left, ended on the day before the first day elsewhere; others are not among them. */
export const endedRoles = <T extends Term>(
  held: readonly T[],
  left: readonly string[],
  firstDay: Day,
): readonly T[] =>
  held
    .filter(({ unitId, to }) => left.includes(unitId) && (!to || to >= firstDay))
    .map((one) => ({ ...one, to: addDays(firstDay, -1) }));
