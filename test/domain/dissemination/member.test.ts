import {
  addedBy,
  confirmReading,
  countsOf,
  join,
  leave,
  type Member,
  type MemberDecision,
  noCounts,
  takeBack,
  totalOf,
} from '../../../shared/domain/dissemination/member.ts';

const by = { personId: 'p-officer', name: 'Phạm Thị Chất Lượng' };
const at = '2023-06-05T02:00:00.000Z';
const entry = { on: '2023-06-05', by, at };

const member = (more: Partial<Member> = {}): Member => ({
  personId: 'p-mau',
  name: 'Nguyễn Văn Mẫu',
  staffCode: 'NV-1',
  hasMail: true,
  revision: 1,
  briefings: [],
  moves: [],
  ...more,
});
const accepted = (decision: MemberDecision): Member => {
  if (!decision.accepted) throw new Error(decision.refusal.because);
  return decision.member;
};
const because = (decision: MemberDecision) => !decision.accepted && decision.refusal.because;

test('a confirmation counts once, whichever way it comes the second time', () => {
  const read = accepted(confirmReading(member(), at, 'link'));
  expect(read).toMatchObject({ read: { at, way: 'link' }, revision: 2 });
  expect(because(confirmReading(read, at, 'printed_code'))).toBe('already_confirmed');
  expect(countsOf(read)).toEqual({ ...noCounts, frozen: 1, withMail: 1, read: 1 });
});

test('somebody without mail who confirms and is named in two briefings is one person', () => {
  const named = member({ hasMail: false, briefings: [1, 3] });
  const both = accepted(confirmReading(named, at, 'printed_code'));
  expect(countsOf(both)).toEqual({ ...noCounts, frozen: 1, withoutMail: 1, heard: 1 });
  expect(addedBy([{ before: named, after: both }])).toEqual(noCounts);
});

test('a confirmation that was not given can be taken back, once', () => {
  const read = accepted(confirmReading(member(), at, 'link'));
  const back = accepted(takeBack(read));
  expect(back.read).toBeUndefined();
  expect(addedBy([{ before: read, after: back }])).toEqual({ ...noCounts, read: -1 });
  expect(because(takeBack(back))).toBe('not_confirmed');
});

test('who leaves before being reached is taken off the people to reach, not off the frozen list', () => {
  const gone = accepted(leave(member(), { ...entry, move: 'left' }));
  expect(countsOf(gone)).toEqual({ ...noCounts, frozen: 1, left: 1 });
  expect(because(leave(gone, { ...entry, move: 'left' }))).toBe('not_listed');
  expect(because(confirmReading(gone, at, 'link'))).toBe('left_the_list');
  expect(because(takeBack(gone))).toBe('left_the_list');
});

test('who was reached stays, so that nobody can drop out of a full count', () => {
  const read = accepted(confirmReading(member(), at, 'link'));
  expect(because(leave(read, { ...entry, move: 'left' }))).toBe('already_reached');
  expect(because(leave(member({ briefings: [2] }), { ...entry, move: 'left' }))).toBe(
    'already_reached',
  );
  expect(because(leave(undefined, { ...entry, move: 'left' }))).toBe('not_listed');
});

test('who joins is counted beside the frozen list, with day and author of the entry', () => {
  const person = { personId: 'p-moi', name: 'Lê Văn Mới', staffCode: 'NV-2', hasMail: false };
  const joined = accepted(join(person, undefined, entry));
  expect(joined.moves).toEqual([{ ...entry, move: 'joined' }]);
  expect(countsOf(joined)).toEqual({ ...noCounts, joined: 1, withoutMail: 1 });
  expect(because(join(person, joined, entry))).toBe('already_listed');
  const gone = accepted(leave(joined, { ...entry, move: 'left' }));
  const back = accepted(join(person, gone, { ...entry, on: '2023-07-01' }));
  expect(back.moves.map(({ move }) => move)).toEqual(['joined', 'left', 'returned']);
  expect(countsOf(back)).toEqual(countsOf(joined));
});

test('what a list adds up to is what its members add one by one', () => {
  const list = [member(), member({ hasMail: false }), member({ leftOn: '2023-06-05' })];
  expect(totalOf(list)).toEqual({ ...noCounts, frozen: 3, left: 1, withMail: 1, withoutMail: 1 });
  expect(totalOf(list)).toEqual(addedBy(list.map((after) => ({ before: undefined, after }))));
});
