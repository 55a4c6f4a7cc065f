import {
  coverageOf,
  isWhole,
  percentOf,
  worstFirst,
} from '../../../shared/domain/dissemination/coverage.ts';
import { noCounts } from '../../../shared/domain/dissemination/member.ts';

const counts = (more: Partial<typeof noCounts>) => ({ ...noCounts, ...more });

test('everybody to reach is whoever has mail and whoever has none', () => {
  const coverage = coverageOf(counts({ withMail: 30, withoutMail: 10, read: 12, heard: 4 }), 0);
  expect(coverage).toEqual({ due: 40, read: 12, briefed: 4, withoutMail: 10, reached: 16 });
  expect(percentOf(coverage)).toBe(40);
});

test.each([
  ['more heads than people without mail count as all of those', 25, 4, 10],
  ['the larger of heads and names counts, never their sum', 6, 5, 6],
  ['names count where the heads are fewer', 3, 5, 5],
])('%s', (_, mostAttending, heard, briefed) => {
  const unit = counts({ withMail: 1, withoutMail: 10, heard });
  expect(coverageOf(unit, mostAttending).briefed).toBe(briefed);
});

test('100 % is said of everybody only, never by rounding', () => {
  const almost = coverageOf(counts({ withMail: 1000, read: 999 }), 0);
  expect([percentOf(almost), isWhole(almost)]).toEqual([99, false]);
  const all = coverageOf(counts({ withMail: 999, withoutMail: 1, read: 999 }), 7);
  expect([percentOf(all), isWhole(all)]).toEqual([100, true]);
});

test('a unit without people has nobody to reach', () => {
  const empty = coverageOf(noCounts, 0);
  expect([percentOf(empty), isWhole(empty)]).toEqual([100, true]);
});

test('the worst comes first; of two alike, the one with more people still to reach', () => {
  const half = coverageOf(counts({ withMail: 4, read: 2 }), 0);
  const largeHalf = coverageOf(counts({ withMail: 400, read: 200 }), 0);
  const whole = coverageOf(counts({ withMail: 1, read: 1 }), 0);
  expect([whole, half, largeHalf].sort(worstFirst)).toEqual([largeHalf, half, whole]);
});

test('a unit without people comes after those that still have some to reach', () => {
  const part = coverageOf(counts({ withMail: 40, read: 10 }), 0);
  const smallPart = coverageOf(counts({ withMail: 4, read: 1 }), 0);
  const empty = coverageOf(noCounts, 0);
  expect([empty, smallPart, part].sort(worstFirst)).toEqual([part, smallPart, empty]);
  expect(worstFirst(smallPart, part)).toBeGreaterThan(0);
  expect(worstFirst(empty, part)).toBeGreaterThan(0);
  expect(worstFirst(part, empty)).toBeLessThan(0);
});

test('the share counts before the number: a small unit that is hardly reached comes before a large half', () => {
  const small = coverageOf(counts({ withMail: 4, read: 1 }), 0);
  const largeHalf = coverageOf(counts({ withMail: 400, read: 200 }), 0);
  expect([largeHalf, small].sort(worstFirst)).toEqual([small, largeHalf]);
});
