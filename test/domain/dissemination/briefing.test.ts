import {
  type Briefing,
  type BriefingDecision,
  type BriefingFacts,
  currentBriefings,
  mostNamed,
  recordBriefing,
} from '../../../shared/domain/dissemination/briefing.ts';
import { addedBy, type Member } from '../../../shared/domain/dissemination/member.ts';

const by = { personId: 'p-officer', name: 'Phạm Thị Chất Lượng' };
const at = '2023-06-12T02:00:00.000Z';

const member = (personId: string, more: Partial<Member> = {}): Member => ({
  personId,
  name: 'Trần Thị Thử',
  staffCode: personId,
  hasMail: false,
  revision: 1,
  briefings: [],
  moves: [],
  ...more,
});
const facts = (more: Partial<BriefingFacts> = {}): BriefingFacts => ({
  on: '2023-06-12',
  kind: 'shift_meeting',
  topic: 'Phổ biến kế hoạch',
  headCount: 30,
  withoutMail: 2,
  named: ['a', 'b'],
  ...more,
});
interface Setting {
  readonly log?: readonly Briefing[];
  readonly members?: readonly Member[];
}
const record = (
  entered: BriefingFacts,
  { log = [], members = [member('a'), member('b'), member('c')] }: Setting = {},
  replaces?: number,
) =>
  recordBriefing(
    entered,
    {
      log,
      members,
      withoutMail: 10,
      launchedOn: '2023-06-01',
      today: '2023-06-15',
      by,
      at,
      commandId: 'command-1',
    },
    replaces,
  );
const accepted = (decision: BriefingDecision) => {
  if (!decision.accepted) throw new Error(decision.refusal.because);
  return decision;
};
const because = (decision: BriefingDecision) => !decision.accepted && decision.refusal.because;
/** The members as they are after a decision. */
const after = (members: readonly Member[], { members: changes }: ReturnType<typeof accepted>) =>
  members.map((one) => changes.find(({ before }) => before === one)?.after ?? one);

test('a meeting is written down with who wrote it, and names people once', () => {
  const { entry, members, mostAttending } = accepted(record(facts()));
  expect(entry).toMatchObject({ ...facts(), number: 1, root: 1, by, at, commandId: 'command-1' });
  expect(members.map((one) => one.after.briefings)).toEqual([[1], [1]]);
  expect(addedBy(members)).toMatchObject({ heard: 2, read: 0 });
  expect(mostAttending).toBe(2);
});

test('what is named counts the change, so that of two at the same time only one is stored', () => {
  const { members } = accepted(record(facts()));
  expect(members.map(({ after: { revision } }) => revision)).toEqual([2, 2]);
});

test('an entry that corrects none says so of none', () => {
  expect(accepted(record(facts())).entry).not.toHaveProperty('replaces');
});

test.each<[string, Partial<BriefingFacts>]>([
  ['of today', { on: '2023-06-15' }],
  ['of the day of the launch', { on: '2023-06-01' }],
  ['of people without mail only', { headCount: 2 }],
  ['of all whom the unit has without mail', { withoutMail: 10 }],
])('a meeting %s is written down', (_, more) => {
  expect(accepted(record(facts(more))).entry).toMatchObject(more);
});

test('so many names as fit one entry are not too many', () => {
  const named = Array.from({ length: mostNamed }, (_, n) => `p-${n}`);
  const setting = { members: named.map((id) => member(id)) };
  const all = { headCount: mostNamed, withoutMail: mostNamed, named };
  expect(because(record(facts(all), setting))).toBe('more_than_without_mail');
});

test('a second meeting with the same people adds nobody', () => {
  const people = [member('a', { briefings: [1] }), member('b', { briefings: [1] })];
  const first = accepted(record(facts())).entry;
  const { entry, members } = accepted(record(facts(), { log: [first], members: people }));
  expect(entry.number).toBe(2);
  expect(addedBy(members)).toMatchObject({ heard: 0 });
});

test('a correction replaces the entry and its names; both stay in the log', () => {
  const people = [member('a'), member('b'), member('c')];
  const first = accepted(record(facts({ withoutMail: 9 }), { members: people }));
  const named = after(people, first);
  const corrected = accepted(
    record(facts({ named: ['b', 'c'], withoutMail: 3 }), { log: [first.entry], members: named }, 1),
  );
  expect(corrected.entry).toMatchObject({ number: 2, root: 1, replaces: 1 });
  expect(after(named, corrected).map(({ briefings }) => briefings)).toEqual([[], [1], [1]]);
  expect(addedBy(corrected.members)).toMatchObject({ heard: 0 });
  expect(corrected.mostAttending).toBe(3);
  const log = [first.entry, corrected.entry];
  expect(currentBriefings(log)).toEqual([corrected.entry]);
  expect(because(record(facts(), { log }, 1))).toBe('already_replaced');
  expect(because(record(facts(), { log }, 7))).toBe('no_such_entry');
});

test('names taken out by a correction stay reached through another meeting', () => {
  const people = [member('a', { briefings: [1, 2] })];
  const log = [1, 2].map((number) => ({
    ...accepted(record(facts())).entry,
    number,
    root: number,
  }));
  const { members } = accepted(
    record(facts({ named: [], withoutMail: 0 }), { log, members: people }, 1),
  );
  expect(members[0]?.after.briefings).toEqual([2]);
  expect(addedBy(members)).toMatchObject({ heard: 0 });
});

test.each<[string, Partial<BriefingFacts>, string]>([
  ['a day that is none', { on: '2023-02-30' }, 'no_such_day'],
  ['a day to come', { on: '2023-06-16' }, 'day_ahead'],
  ['a day before the launch', { on: '2023-05-31' }, 'before_launch'],
  ['nobody there', { headCount: 0, withoutMail: 0, named: [] }, 'nobody_there'],
  ['more without mail than there were', { headCount: 1 }, 'more_without_mail_than_there'],
  ['more named than without mail', { withoutMail: 1 }, 'more_named_than_there'],
  ['more than the unit has without mail', { withoutMail: 11 }, 'more_than_without_mail'],
  ['somebody who is not on the list', { named: ['a', 'nobody'] }, 'not_without_mail'],
  ['somebody named twice', { named: ['a', 'a'] }, 'not_without_mail'],
  [
    'too many names',
    { named: Array.from({ length: mostNamed + 1 }, (_, n) => String(n)) },
    'too_many_named',
  ],
])('%s is refused', (_, wrong, reason) => {
  expect(because(record(facts(wrong)))).toBe(reason);
});

test.each<[string, Partial<Member>]>([
  ['has mail', { hasMail: true }],
  ['left', { leftOn: '2023-06-05' }],
])('nobody is named who %s', (_, more) => {
  const members = [member('a'), member('b', more)];
  expect(because(record(facts(), { members }))).toBe('not_without_mail');
});
