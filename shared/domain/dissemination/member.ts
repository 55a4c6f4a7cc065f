import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Day } from '../calendar/workingDays.ts';

/** How somebody said that they have read the plan: from their own mail, or with the printed code. */
export type ReadingWay = 'link' | 'printed_code';

/** Somebody whom a plan has to reach, as registered when the list was frozen, and what became of it. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly staffCode: string;
  /** Has an address of their own; a shared mailbox is none. */
  readonly hasMail: boolean;
  /** Counts the changes, so that of two at the same time only one is stored. */
  readonly revision: number;
  readonly read?: { readonly at: string; readonly way: ReadingWay };
  /** Briefings that name the person, by the number of their first entry. */
  readonly briefings: readonly number[];
  /** Came after the launch; nobody of the frozen list has it. */
  readonly joinedOn?: Day;
  readonly leftOn?: Day;
  readonly moves: readonly Move[];
}

/** An entry about somebody who came or went after the launch. */
export interface Move {
  readonly move: 'joined' | 'left' | 'returned';
  readonly on: Day;
  readonly by: PersonRef;
  readonly at: string;
}

/** What the members of a unit add up to. */
export interface Counts {
  /** On the list frozen at launch; never changes. */
  readonly frozen: number;
  readonly joined: number;
  readonly left: number;
  /** To be reached, with an own address. */
  readonly withMail: number;
  readonly withoutMail: number;
  /** With an address, and have confirmed. */
  readonly read: number;
  /** Without an address, and have confirmed or are named in a briefing. */
  readonly heard: number;
}

export const noCounts: Counts = {
  frozen: 0,
  joined: 0,
  left: 0,
  withMail: 0,
  withoutMail: 0,
  read: 0,
  heard: 0,
};

export const isReached = ({ read, briefings }: Member): boolean =>
  read !== undefined || briefings.length > 0;

/** What one member adds to the counts of the unit. */
export function countsOf(member: Member): Counts {
  const { hasMail, joinedOn, leftOn } = member;
  const counted = { ...noCounts, [joinedOn ? 'joined' : 'frozen']: 1 };
  if (leftOn) return { ...counted, left: 1 };
  const reached = isReached(member) ? 1 : 0;
  return hasMail
    ? { ...counted, withMail: 1, read: reached }
    : { ...counted, withoutMail: 1, heard: reached };
}

const names = Object.keys(noCounts) as (keyof Counts)[];

const combined = (a: Counts, b: Counts, sign: 1 | -1): Counts =>
  Object.fromEntries(names.map((name) => [name, a[name] + sign * b[name]])) as unknown as Counts;

export const totalOf = (members: readonly Member[]): Counts =>
  members.map(countsOf).reduce((sum, one) => combined(sum, one, 1), noCounts);

/** What a change of members adds to the counts of the unit. */
export const addedBy = (changes: readonly MemberChange[]): Counts =>
  changes.reduce(
    (sum, { before, after }) =>
      combined(combined(sum, countsOf(after), 1), before ? countsOf(before) : noCounts, -1),
    noCounts,
  );

export interface MemberChange {
  /** As read; undefined for somebody who is new on the list. */
  readonly before: Member | undefined;
  readonly after: Member;
}

export type MemberRefusal = {
  readonly because:
    | 'left_the_list'
    | 'already_confirmed'
    | 'not_confirmed'
    | 'already_reached'
    | 'already_listed'
    | 'not_listed'
    | 'no_such_day'
    | 'day_ahead'
    | 'before_launch';
};

export type MemberDecision =
  | { readonly accepted: true; readonly member: Member }
  | { readonly accepted: false; readonly refusal: MemberRefusal };

const refused = (because: MemberRefusal['because']): MemberDecision => ({
  accepted: false,
  refusal: { because },
});
const changed = (member: Member): MemberDecision => ({
  accepted: true,
  member: { ...member, revision: member.revision + 1 },
});

/** The person says that they have read the plan. */
export function confirmReading(member: Member, at: string, way: ReadingWay): MemberDecision {
  if (member.leftOn) return refused('left_the_list');
  if (member.read) return refused('already_confirmed');
  return changed({ ...member, read: { at, way } });
}

/** The person says that the confirmation was not theirs. */
export function takeBack(member: Member): MemberDecision {
  const { read, ...rest } = member;
  if (member.leftOn) return refused('left_the_list');
  return read ? changed(rest) : refused('not_confirmed');
}

/** Takes somebody off who left before the plan reached them; whoever was reached stays counted. */
export function leave(member: Member | undefined, move: Move): MemberDecision {
  if (!member || member.leftOn) return refused('not_listed');
  if (isReached(member)) return refused('already_reached');
  return changed({ ...member, leftOn: move.on, moves: [...member.moves, move] });
}

type Registered = Pick<Member, 'personId' | 'name' | 'staffCode' | 'hasMail'>;

/** Adds somebody who came after the launch, or brings back who had left. */
export function join(
  person: Registered,
  member: Member | undefined,
  move: Omit<Move, 'move'>,
): MemberDecision {
  if (!member)
    return {
      accepted: true,
      member: {
        ...person,
        revision: 1,
        briefings: [],
        joinedOn: move.on,
        moves: [{ ...move, move: 'joined' }],
      },
    };
  const { leftOn, ...rest } = member;
  if (!leftOn) return refused('already_listed');
  return changed({ ...rest, moves: [...member.moves, { ...move, move: 'returned' }] });
}
