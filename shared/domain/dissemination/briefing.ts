import type { PersonRef } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Member, MemberChange } from './member.ts';

/** Shift meeting, training, Party-cell meeting, other. */
export const briefingKinds = ['shift_meeting', 'training', 'party_cell_meeting', 'other'] as const;
export type BriefingKind = (typeof briefingKinds)[number];

/** What a unit writes down about a meeting in which the plan was spoken of. */
export interface BriefingFacts {
  readonly on: Day;
  readonly kind: BriefingKind;
  readonly topic: string;
  /** Everybody who was there. */
  readonly headCount: number;
  /** Of them, people without an address of their own; those named are among them. */
  readonly withoutMail: number;
  /** People without an address, by id. */
  readonly named: readonly string[];
  readonly note?: string;
}

/** One entry of a unit's log. Entries never change; a correction is a new entry that replaces one. */
export interface Briefing extends BriefingFacts {
  /** Place in the log, from 1. */
  readonly number: number;
  /** Number of the first entry about the same meeting; its own for a first entry. */
  readonly root: number;
  readonly replaces?: number;
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

/**
 * People whom one entry may name: a correction that exchanges all of them still fits one transaction
 * (100 actions).
 */
export const mostNamed = 45;
export const mostHeads = 9999;

/** Entries that no later one replaces. */
export function currentBriefings(log: readonly Briefing[]): readonly Briefing[] {
  const replaced = new Set(log.map(({ replaces }) => replaces));
  return log.filter(({ number }) => !replaced.has(number));
}

/** The largest number of people without mail that one meeting had. */
export const mostAttending = (log: readonly Briefing[]): number =>
  Math.max(0, ...currentBriefings(log).map(({ withoutMail }) => withoutMail));

export type BriefingRefusal =
  | { readonly because: 'no_such_day' | 'day_ahead' | 'before_launch' }
  | { readonly because: 'nobody_there' | 'more_without_mail_than_there' }
  | { readonly because: 'more_named_than_there'; readonly named: number }
  | { readonly because: 'too_many_named'; readonly most: number }
  | { readonly because: 'more_than_without_mail'; readonly most: number }
  | { readonly because: 'not_without_mail' }
  | { readonly because: 'no_such_entry' | 'already_replaced' };

export type BriefingDecision =
  | {
      readonly accepted: true;
      readonly entry: Briefing;
      readonly members: readonly MemberChange[];
      readonly mostAttending: number;
    }
  | { readonly accepted: false; readonly refusal: BriefingRefusal };

interface Setting {
  readonly log: readonly Briefing[];
  /** Everybody without mail whom the entry or the one that it replaces names. */
  readonly members: readonly Member[];
  /** People without mail whom the unit has to reach. */
  readonly withoutMail: number;
  readonly launchedOn: Day;
  readonly today: Day;
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

/** Writes a meeting into the log, or corrects an entry by one that replaces it. */
export function recordBriefing(
  facts: BriefingFacts,
  setting: Setting,
  replaces?: number,
): BriefingDecision {
  const { log, members, by, at, commandId } = setting;
  const old = log.find(({ number }) => number === replaces);
  const refusal =
    notReplaceable(log, old, replaces) ??
    dayRefusal(facts.on, setting) ??
    headRefusal(facts, setting);
  if (refusal) return { accepted: false, refusal };
  const number = log.length + 1;
  const root = old?.root ?? number;
  const entry: Briefing = {
    ...facts,
    number,
    root,
    ...(replaces !== undefined && { replaces }),
    by,
    at,
    commandId,
  };
  return {
    accepted: true,
    entry,
    members: members.flatMap((member) =>
      namedAgain(member, root, facts.named.includes(member.personId)),
    ),
    mostAttending: mostAttending([...log, entry]),
  };
}

function notReplaceable(
  log: readonly Briefing[],
  old: Briefing | undefined,
  replaces: number | undefined,
): BriefingRefusal | undefined {
  if (replaces === undefined) return undefined;
  if (!old) return { because: 'no_such_entry' };
  return currentBriefings(log).includes(old) ? undefined : { because: 'already_replaced' };
}

export function dayRefusal(
  on: Day,
  { launchedOn, today }: Pick<Setting, 'launchedOn' | 'today'>,
): { readonly because: 'no_such_day' | 'day_ahead' | 'before_launch' } | undefined {
  if (!isDay(on)) return { because: 'no_such_day' };
  if (on > today) return { because: 'day_ahead' };
  return on < launchedOn ? { because: 'before_launch' } : undefined;
}

function headRefusal(
  { headCount, withoutMail, named }: BriefingFacts,
  { members, withoutMail: most }: Setting,
): BriefingRefusal | undefined {
  if (headCount < 1) return { because: 'nobody_there' };
  if (named.length > mostNamed) return { because: 'too_many_named', most: mostNamed };
  if (withoutMail > headCount) return { because: 'more_without_mail_than_there' };
  if (named.length > withoutMail) return { because: 'more_named_than_there', named: named.length };
  if (withoutMail > most) return { because: 'more_than_without_mail', most };
  const nameable = new Set(
    members.filter(({ hasMail, leftOn }) => !hasMail && !leftOn).map(({ personId }) => personId),
  );
  return named.every((id) => nameable.has(id)) && new Set(named).size === named.length
    ? undefined
    : { because: 'not_without_mail' };
}

/** The member with or without the meeting among those that name them; nothing when that is so already. */
function namedAgain(member: Member, root: number, named: boolean): MemberChange[] {
  if (member.briefings.includes(root) === named) return [];
  const others = member.briefings.filter((one) => one !== root);
  const briefings = named ? [...others, root] : others;
  return [{ before: member, after: { ...member, briefings, revision: member.revision + 1 } }];
}
