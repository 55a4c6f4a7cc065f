import type { Counts } from './member.ts';

/** How far a plan has come in a unit, in people. */
export interface Coverage {
  /** To be reached now: the frozen list with those who joined, without those who left. */
  readonly due: number;
  /** Confirmed by people with an address of their own. */
  readonly read: number;
  /** People without one who confirmed, are named in a briefing, or were counted there. */
  readonly briefed: number;
  readonly withoutMail: number;
  readonly reached: number;
}

/**
 * Head counts do not say who came, and two of them may be the same people. So they are never added:
 * the largest one stands beside the people known by name, and neither goes above the people without mail.
 */
export function coverageOf(counts: Counts, mostAttending: number): Coverage {
  const { withMail, withoutMail, read, heard } = counts;
  const briefed = Math.min(withoutMail, Math.max(heard, mostAttending));
  return { due: withMail + withoutMail, read, briefed, withoutMail, reached: read + briefed };
}

/** Everybody was reached; a unit without people has nobody to reach. */
export const isWhole = ({ due, reached }: Coverage): boolean => reached >= due;

/** Whole percent, rounded down, so that 100 % is said only of everybody. */
export const percentOf = ({ due, reached }: Coverage): number =>
  due === 0 ? 100 : Math.floor((reached * 100) / due);

/** Least covered first; among equals the one with more people still to reach. */
export const worstFirst = (a: Coverage, b: Coverage): number =>
  share(a) - share(b) || b.due - b.reached - (a.due - a.reached);

const share = ({ due, reached }: Coverage): number => (due === 0 ? 1 : reached / due);
