import * as fc from 'fast-check';
import type { Vote } from '../../../shared/domain/dossier/state.ts';
import { tally } from '../../../shared/domain/dossier/tally.ts';
import type { VoteRule } from '../../../shared/domain/programmes/programme.ts';
import { holds } from '../../support/properties.ts';

type Cast = Vote | undefined;

const nobody = Symbol('no head');

/** Votes of p1, p2 …; p1 is the head. */
const count = (rule: VoteRule, casts: readonly Cast[], head: string | symbol = 'p1') =>
  tally(
    rule,
    casts.map((_, at) => ({ personId: `p${at + 1}`, groups: ['leaders'] })),
    Object.fromEntries(
      casts.flatMap((vote, at) => (vote ? [[`p${at + 1}`, { vote }] as const] : [])),
    ),
    typeof head === 'string' ? head : undefined,
  );

const leadership: VoteRule = { kind: 'collective_leadership' };

describe('the collective leadership (Decree 73/2023 Art. 8.1)', () => {
  test('over half passes', () => {
    expect(count(leadership, ['against', 'for', 'for', 'for', 'for', 'against'])).toEqual({
      voters: 6,
      for: 4,
      against: 2,
      abstain: 0,
      silent: 0,
      passed: true,
      tieFollowedHead: false,
      settled: true,
    });
  });

  test('check 10: 3 for and 3 against follows the head', () => {
    expect(count(leadership, ['for', 'for', 'for', 'against', 'against', 'against'])).toMatchObject(
      {
        passed: true,
        tieFollowedHead: true,
      },
    );
    expect(count(leadership, ['against', 'against', 'against', 'for', 'for', 'for'])).toMatchObject(
      {
        passed: false,
        tieFollowedHead: true,
      },
    );
  });

  test('check 10: 2 of 6 fails', () => {
    expect(
      count(leadership, ['for', 'for', 'against', 'against', 'against', 'against']).passed,
    ).toBe(false);
  });

  test('a tie without the head is not passed', () => {
    expect(count(leadership, ['for', 'against'], nobody)).toMatchObject({
      passed: false,
      tieFollowedHead: false,
    });
    expect(count(leadership, ['for', 'against'], 'p9').tieFollowedHead).toBe(false);
  });

  test('silence and abstention are in the denominator and never in favour', () => {
    expect(count(leadership, ['for', 'for', 'for', undefined, undefined, undefined])).toMatchObject(
      {
        silent: 3,
        passed: false,
        tieFollowedHead: false,
      },
    );
    expect(
      count(leadership, ['for', 'for', 'against', 'against', 'abstain', 'abstain']),
    ).toMatchObject({ abstain: 2, passed: false, tieFollowedHead: false });
    expect(count(leadership, ['for', 'for', 'for', 'abstain', 'abstain', 'abstain']).passed).toBe(
      false,
    );
  });

  test('everybody is heard, even when the result is sure', () => {
    expect(count(leadership, ['for', 'for', undefined]).settled).toBe(false);
  });
});

test('of "one" the first answer decides, an abstention does not', () => {
  const one: VoteRule = { kind: 'one' };
  expect(count(one, [undefined, 'for'])).toMatchObject({ passed: true, settled: true });
  expect(count(one, ['against', undefined])).toMatchObject({ passed: false, settled: true });
  expect(count(one, ['abstain', undefined])).toMatchObject({ passed: false, settled: false });
  expect(count(one, [undefined, undefined]).settled).toBe(false);
});

test('of "all" nobody may be missing', () => {
  const all: VoteRule = { kind: 'all' };
  expect(count(all, ['for', 'for'])).toMatchObject({ passed: true, settled: true });
  expect(count(all, ['for', 'abstain']).passed).toBe(false);
  expect(count(all, ['for', undefined])).toMatchObject({ passed: false, settled: false });
});

test('"at least" ends with the vote that reaches the number', () => {
  const two: VoteRule = { kind: 'at_least', of: 2 };
  expect(count(two, ['for', 'for', undefined])).toMatchObject({ passed: true, settled: true });
  expect(count(two, ['for', undefined, undefined])).toMatchObject({
    passed: false,
    settled: false,
  });
  expect(count(two, ['for', 'against', 'against'])).toMatchObject({ passed: false, settled: true });
});

test('"one per group" needs a voice in favour from each group', () => {
  const rule: VoteRule = { kind: 'one_per_group' };
  const voters = [
    { personId: 'party', groups: ['party_committee'] },
    { personId: 'head', groups: ['leaders'] },
    { personId: 'deputy', groups: ['leaders'] },
  ];
  const result = (votes: Record<string, { vote: Vote }>) => tally(rule, voters, votes, 'head');
  expect(result({ party: { vote: 'for' }, deputy: { vote: 'for' } })).toMatchObject({
    passed: true,
    settled: true,
  });
  expect(result({ head: { vote: 'for' }, deputy: { vote: 'for' } })).toMatchObject({
    passed: false,
    settled: false,
  });
});

test('only the collective leadership lets the head decide a tie', () => {
  const rules: VoteRule[] = [
    { kind: 'one' },
    { kind: 'all' },
    { kind: 'at_least', of: 2 },
    { kind: 'one_per_group' },
  ];
  for (const rule of rules) expect(count(rule, ['for', 'against']).tieFollowedHead).toBe(false);
  expect(count(leadership, ['for', 'against']).tieFollowedHead).toBe(true);
});

test('nobody in favour is never enough, whatever the rule', () => {
  const rules: VoteRule[] = [
    { kind: 'one' },
    { kind: 'all' },
    { kind: 'at_least', of: 0 },
    { kind: 'one_per_group' },
    leadership,
  ];
  for (const rule of rules) expect(count(rule, []).passed).toBe(false);
});

test('one more vote in favour never turns a passed vote down', () => {
  const casts = fc.array(fc.constantFrom<Cast>('for', 'against', 'abstain', undefined), {
    minLength: 1,
    maxLength: 7,
  });
  holds(
    fc.property(casts, fc.nat(6), (before, at) => {
      const after = before.map((cast, n): Cast => (n === at ? 'for' : cast));
      const passedBefore = count(leadership, before).passed;
      expect(passedBefore && !count(leadership, after).passed).toBe(false);
    }),
  );
});

test('the counts always add up to the voters', () => {
  const casts = fc.array(fc.constantFrom<Cast>('for', 'against', 'abstain', undefined));
  holds(
    fc.property(casts, (votes) => {
      const result = count(leadership, votes);
      expect(result.for + result.against + result.abstain + result.silent).toBe(result.voters);
    }),
  );
});

describe('two thirds of the members (Circular 18/2013 Art. 8)', () => {
  const council: VoteRule = { kind: 'two_thirds' };
  const eight = (agreeing: number) =>
    Array.from({ length: 8 }, (_, at): Cast => (at < agreeing ? 'for' : 'against'));

  test('check 12: nine members, one recused: 6 of 8 passes, 5 of 8 fails', () => {
    expect(count(council, eight(6)).passed).toBe(true);
    expect(count(council, eight(5)).passed).toBe(false);
  });

  test('it is two thirds of the members, not of those who voted', () => {
    const votes: Cast[] = ['for', 'for', 'for', 'for', undefined, undefined, undefined, 'abstain'];
    expect(count(council, votes)).toMatchObject({ passed: false, silent: 3, settled: false });
  });

  test('exactly two thirds is enough, and everybody is heard first', () => {
    expect(count(council, ['for', 'for', 'against']).passed).toBe(true);
    expect(count(council, ['for', 'for', undefined]).settled).toBe(false);
  });
});
