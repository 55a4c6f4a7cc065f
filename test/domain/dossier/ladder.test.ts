import type { Obligation } from '../../../events/schema/envelope.ts';
import {
  climbedFor,
  dayOfRung,
  isLaterThan,
  ladderOf,
} from '../../../shared/domain/dossier/ladder.ts';
import { calendar } from '../../support/calendar.ts';
import { quality } from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const owed = (kind: Obligation['kind'], stepId?: string): Obligation => ({
  id: kind,
  kind,
  stepId,
  who: [quality],
});
const superiors = [
  { offset: 2, role: 'deputy_head' },
  { offset: 5, role: 'head_of_unit' },
];
const everyRung = [-3, -1, 0, 1, 3];

test.each<[string, Obligation, readonly number[], typeof superiors]>([
  ['the intake', owed('intake', 'intake'), everyRung, superiors],
  ['a vote', owed('vote', 'decision'), everyRung, [{ offset: 2, role: 'head_of_unit' }]],
  ['a milestone', owed('milestone', 'implementation'), everyRung, superiors],
  ['a revision', owed('revision', 'intake'), everyRung, []],
  ['an answer', owed('answer', 'intake'), everyRung, []],
  ['paperwork', owed('paperwork'), everyRung, []],
  ['a draft', owed('finish_draft'), [-3, -1, 0], []],
  ['a consent', owed('consent'), [-3, -1, 0], []],
])('%s has its rungs and its superiors', (_, obligation, rungs, escalations) => {
  expect(ladderOf(obligation, hospitalPlan)).toEqual({ rungs, escalations });
});

test('a plan that reminds on no day leaves the day itself out', () => {
  const reminders = { ...hospitalPlan.reminders, onTheDay: false };
  expect(ladderOf(owed('finish_draft'), { ...hospitalPlan, reminders }).rungs).toEqual([-3, -1]);
});

test('a ladder is climbed for one due day and begins anew for another', () => {
  const climbed = { rung: 1, level: 2, on: '2023-06-09', dueOn: '2023-06-08' };
  const anew = { rung: Number.NEGATIVE_INFINITY, level: 0, on: '' };
  expect(climbedFor({ intake: climbed }, 'intake', '2023-06-08')).toEqual(climbed);
  expect(climbedFor({ intake: climbed }, 'intake', '2023-06-12')).toEqual(anew);
  expect(climbedFor({ intake: climbed }, 'vote', '2023-06-08')).toEqual(anew);
});

test('a rung before a Sunday is counted from the Friday', () => {
  expect(dayOfRung('2023-06-11', 0, calendar)).toBe('2023-06-09');
  expect(dayOfRung('2023-06-11', -1, calendar)).toBe('2023-06-08');
  expect(dayOfRung('2023-06-12', -1, calendar)).toBe('2023-06-09');
});

test('a rung on the day of the request is none, and without such a day each counts', () => {
  expect(isLaterThan('2023-06-05', '2023-06-05')).toBe(false);
  expect(isLaterThan('2023-06-05', '2023-06-06')).toBe(true);
  expect(isLaterThan(undefined, '2023-06-05')).toBe(true);
});
