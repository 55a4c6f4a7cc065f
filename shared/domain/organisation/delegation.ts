import type { PersonRef } from '../../../events/schema/envelope.ts';
import { addDays, isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';

/** Who did it and when; the command's id makes a double click one act. */
export interface DelegationAct {
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

interface Span {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  /** The one programme it is for; every programme when left out. */
  readonly programme?: { readonly id: string; readonly name: string };
}

/** One person acts for another on the days agreed; whoever gave it keeps the right to act. */
export interface Delegation extends Span {
  readonly tenant: string;
  readonly principal: PersonRef;
  /** 1 for the first that the principal gave. */
  readonly number: number;
  readonly deputy: PersonRef;
  readonly reason: string;
  readonly given: DelegationAct;
  /** The assistant whose proposal the principal confirmed. */
  readonly proposedBy?: PersonRef;
  readonly revoked?: DelegationAct;
  /** The deputy was mailed what the principal still owed when it began. */
  readonly handedOver?: true;
}

/** What somebody did to it last. */
export const lastAct = ({ given, revoked }: Delegation): DelegationAct => revoked ?? given;

/** A chain of deputies has at most so many people, the first principal included. */
export const mostInChain = 3;

/** A delegation ends at most so many days ahead. */
export const mostDaysAhead = 365;

/** Whether the deputy may act on that day, in that programme where one is named. */
export const isInForce = (
  { from, to, revoked, programme }: Delegation,
  on: Day,
  programmeId?: string,
): boolean =>
  !revoked &&
  from <= on &&
  on <= to &&
  (!programme || programmeId === undefined || programme.id === programmeId);

/** The days and programmes that two have in common, if any. */
function common(a: Span, b: Span): Span | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  const programme = a.programme ?? b.programme;
  const apart = a.programme && b.programme && a.programme.id !== b.programme.id;
  return from > to || apart ? undefined : { from, to, ...(programme && { programme }) };
}

type End = 'principal' | 'deputy';

/** Everybody met on each way from a person, down to deputies or up to principals, on common days. */
function ways(person: PersonRef, span: Span, all: readonly Delegation[], end: End): string[][] {
  const other = end === 'principal' ? 'deputy' : 'principal';
  return all
    .filter((one) => one[end].personId === person.personId)
    .flatMap((one) => {
      const shared = common(span, one);
      if (!shared) return [];
      const rest = all.filter((another) => another !== one);
      const next = one[other];
      const further = ways(next, shared, rest, end);
      return [[next.personId], ...further.map((way) => [next.personId, ...way])];
    });
}

const longest = (all: readonly string[][]): number =>
  Math.max(0, ...all.map(({ length }) => length));

export type DelegationRefusal =
  | {
      readonly because:
        | 'holds_no_role'
        | 'unknown_deputy'
        | 'oneself'
        | 'other_unit'
        | 'no_own_address'
        | 'no_such_day'
        | 'day_passed'
        | 'ends_before_it_begins'
        | 'unknown_programme'
        | 'reason_missing'
        | 'circle'
        | 'chain_too_long';
    }
  | { readonly because: 'ends_too_late'; readonly last: Day }
  | { readonly because: 'overlaps'; readonly other: Delegation };

/** What is asked, with the people as they are registered. */
export interface DelegationFacts {
  readonly tenant: string;
  readonly principal: {
    readonly id: string;
    readonly name: string;
    readonly unitId: string;
    /** Holds a role now or will. */
    readonly holdsRole: boolean;
  };
  readonly deputy:
    | {
        readonly id: string;
        readonly name: string;
        readonly unitId: string;
        /** A mail that lets its reader act can reach the person. */
        readonly ownAddress: boolean;
      }
    | undefined;
  readonly from: string;
  readonly to: string;
  readonly programme: { readonly id: string; readonly name: string } | 'all' | undefined;
  readonly reason: string;
  /** Everything that the principal gave. */
  readonly given: readonly Delegation[];
  /** What principals above and deputies below have agreed among each other. */
  readonly around: readonly Delegation[];
  readonly act: DelegationAct;
  readonly today: Day;
}

export type DelegationDecision =
  | { readonly accepted: true; readonly delegation: Delegation }
  | { readonly accepted: false; readonly refusal: DelegationRefusal };

/** Lets one person act for another from one day to another. */
export function giveDelegation(facts: DelegationFacts): DelegationDecision {
  const { tenant, principal, deputy, from, to, programme, given, act } = facts;
  const because = (refusal: DelegationRefusal): DelegationDecision => ({
    accepted: false,
    refusal,
  });
  if (!deputy) return because({ because: 'unknown_deputy' });
  const wrong = wrongPeople(facts) ?? wrongDays(facts);
  if (wrong) return because(wrong);
  if (!programme) return because({ because: 'unknown_programme' });
  if (facts.reason === '') return because({ because: 'reason_missing' });
  const delegation: Delegation = {
    tenant,
    principal: { personId: principal.id, name: principal.name },
    number: given.length + 1,
    deputy: { personId: deputy.id, name: deputy.name },
    from,
    to,
    ...(programme !== 'all' && { programme }),
    reason: facts.reason,
    given: act,
  };
  const clash = clashOf(delegation, facts);
  return clash ? because(clash) : { accepted: true, delegation };
}

function wrongPeople({ principal, deputy }: DelegationFacts): DelegationRefusal | undefined {
  if (!principal.holdsRole) return { because: 'holds_no_role' };
  if (deputy?.id === principal.id) return { because: 'oneself' };
  if (deputy?.unitId !== principal.unitId) return { because: 'other_unit' };
  return deputy.ownAddress ? undefined : { because: 'no_own_address' };
}

function wrongDays({ from, to, today }: DelegationFacts): DelegationRefusal | undefined {
  if (!isDay(from) || !isDay(to)) return { because: 'no_such_day' };
  if (from < today) return { because: 'day_passed' };
  if (to < from) return { because: 'ends_before_it_begins' };
  const last = addDays(today, mostDaysAhead);
  return to > last ? { because: 'ends_too_late', last } : undefined;
}

/** One deputy at a time for each matter, no circle, and no chain longer than three people. */
function clashOf(
  wanted: Delegation,
  { given, around }: Pick<DelegationFacts, 'given' | 'around'>,
): DelegationRefusal | undefined {
  const other = given.find((one) => !one.revoked && common(wanted, one));
  if (other) return { because: 'overlaps', other };
  const valid = around.filter(({ revoked }) => !revoked);
  const below = ways(wanted.deputy, wanted, valid, 'principal');
  if (below.flat().includes(wanted.principal.personId)) return { because: 'circle' };
  const above = ways(wanted.principal, wanted, valid, 'deputy');
  const people = longest(above) + 2 + longest(below);
  return people > mostInChain ? { because: 'chain_too_long' } : undefined;
}

/** Ends a delegation at once. @returns undefined when it is over already. */
export const revokeDelegation = (
  delegation: Delegation,
  act: DelegationAct,
  today: Day,
): Delegation | undefined =>
  delegation.revoked || delegation.to < today ? undefined : { ...delegation, revoked: act };

/** The first day on which something waits to be handed over, if anything does. */
export const handOverOn = (given: readonly Delegation[]): Day | undefined =>
  given
    .filter(({ revoked, handedOver }) => !revoked && !handedOver)
    .map(({ from }) => from)
    .toSorted()[0];
