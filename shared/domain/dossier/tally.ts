import type { VoteRule } from '../programmes/programme.ts';
import type { Vote } from './state.ts';

export interface Voter {
  readonly personId: string;
  /** Roles in which the person votes; one vote counts for each of them. */
  readonly groups: readonly string[];
}

export interface Tally {
  readonly voters: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** Not voted: in the denominator, never in favour. */
  readonly silent: number;
  readonly passed: boolean;
  readonly tieFollowedHead: boolean;
  /** Nobody's vote can change the result any more, or the rule ends with the first answer. */
  readonly settled: boolean;
}

export type Votes = Readonly<Record<string, { readonly vote: Vote }>>;

/**
 * Counts the votes of those who may vote; recused people are not among `voters`.
 * @param head id of the person whose side breaks a tie, when he votes himself
 */
export function tally(
  rule: VoteRule,
  voters: readonly Voter[],
  votes: Votes,
  head: string | undefined,
): Tally {
  const count = (vote: Vote | undefined) =>
    voters.filter(({ personId }) => votes[personId]?.vote === vote).length;
  const counts = {
    voters: voters.length,
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    silent: count(undefined),
  };
  const headFor = head !== undefined && votes[head]?.vote === 'for';
  const tie = isTie(counts);
  const tieFollowedHead = rule.kind === 'collective_leadership' && tie && isVoter(voters, head);
  const passed =
    voters.length > 0 && passes(rule, counts, { headFor: tie && headFor, voters, votes });
  return { ...counts, passed, tieFollowedHead, settled: isSettled(rule, counts, passed) };
}

type Counts = Pick<Tally, 'voters' | 'for' | 'against' | 'abstain' | 'silent'>;

/** Half in favour and half against: with silence or abstention there is no such half. */
const isTie = (counts: Counts): boolean =>
  counts.for === counts.against && counts.for * 2 === counts.voters;

const isVoter = (voters: readonly Voter[], id: string | undefined): boolean =>
  voters.some(({ personId }) => personId === id);

interface Sides {
  readonly headFor: boolean;
  readonly voters: readonly Voter[];
  readonly votes: Votes;
}

function passes(rule: VoteRule, counts: Counts, { headFor, voters, votes }: Sides): boolean {
  switch (rule.kind) {
    case 'one':
      return counts.for > 0;
    case 'all':
      return counts.for === counts.voters;
    case 'at_least':
      return counts.for >= rule.of;
    case 'one_per_group':
      return groupsOf(voters).every((group) =>
        voters.some(
          ({ personId, groups }) => groups.includes(group) && votes[personId]?.vote === 'for',
        ),
      );
    case 'two_thirds':
      return counts.for * 3 >= counts.voters * 2;
    case 'collective_leadership':
      return counts.for * 2 > counts.voters || headFor;
  }
}

const groupsOf = (voters: readonly Voter[]): string[] => [
  ...new Set(voters.flatMap(({ groups }) => groups)),
];

/** `all` and the collective leadership hear everybody; the others end as soon as the answer is sure. */
function isSettled(rule: VoteRule, counts: Counts, passed: boolean): boolean {
  if (counts.silent === 0) return true;
  if (rule.kind === 'one') return counts.for + counts.against > 0;
  return passed && (rule.kind === 'at_least' || rule.kind === 'one_per_group');
}
