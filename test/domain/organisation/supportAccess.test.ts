import {
  agreeToSupport,
  askSupport,
  declineSupport,
  endSupport,
  lastActOn,
  type SupportAccess,
  type SupportAct,
  type SupportDecision,
  standingAt,
} from '../../../shared/domain/organisation/supportAccess.ts';

const an = { personId: 'p-an', name: 'Lê An' };
const binh = { personId: 'p-binh', name: 'Trần Bình' };
const act = (by: typeof an, at: string): SupportAct => ({ by, at, commandId: `${by.personId}-1` });

const asked = act(an, '2023-06-12T02:00:00.000Z');
const agreed = act(binh, '2023-06-12T03:00:00.000Z');
const until = '2023-06-12T05:00:00.000Z';
const facts = {
  tenant: 'hcm',
  unit: { id: 'hcm-syt', name: 'Sở Y tế' },
  wish: { name: 'Đỗ Kỹ Thuật', email: 'ky@phan-mem.example', reason: 'Số sai', hours: 2 },
  asked,
  answerBy: '2023-06-13T02:00:00.000Z',
  last: undefined,
  seconds: [binh],
  registered: false,
};
const other = { act: agreed, until, samePerson: false, registered: false };

const taken = (decision: SupportDecision): SupportAccess => {
  if (!decision.accepted) throw new Error(decision.refusal.because);
  return decision.access;
};
const refusedBecause = (decision: SupportDecision) =>
  decision.accepted ? undefined : decision.refusal.because;

const waiting = taken(askSupport(facts));
const running = taken(agreeToSupport(waiting, other));
const declined = taken(declineSupport(waiting, agreed));
const ended = taken(endSupport(running, until, undefined));

test('what one asks waits for another, and lets nobody in', () => {
  expect(waiting).toMatchObject({ number: 1, status: 'waiting', asked });
  expect(standingAt(waiting, agreed.at)).toBe('waiting');
});

test('another agrees, and the time begins', () => {
  expect(running).toMatchObject({ status: 'running', agreed, until, opened: 0 });
});

test('whoever asked cannot agree, and neither can anybody let in somebody of the department', () => {
  expect(refusedBecause(agreeToSupport(waiting, { ...other, samePerson: true }))).toBe(
    'same_person',
  );
  expect(refusedBecause(agreeToSupport(waiting, { ...other, registered: true }))).toBe(
    'of_the_department',
  );
  expect(refusedBecause(askSupport({ ...facts, registered: true }))).toBe('of_the_department');
});

test('where nobody else administers the department, nothing is asked', () => {
  expect(refusedBecause(askSupport({ ...facts, seconds: [] }))).toBe('no_second');
});

test('after a day nobody can agree or decline any more, to the millisecond', () => {
  const late = act(binh, waiting.answerBy);
  expect(standingAt(waiting, '2023-06-13T01:59:59.999Z')).toBe('waiting');
  expect(standingAt(waiting, waiting.answerBy)).toBe('lapsed');
  expect(refusedBecause(agreeToSupport(waiting, { ...other, act: late }))).toBe('not_waiting');
  expect(refusedBecause(declineSupport(waiting, late))).toBe('not_waiting');
});

test('what was answered is not answered again', () => {
  for (const access of [running, declined, ended]) {
    expect(refusedBecause(agreeToSupport(access, other))).toBe('not_waiting');
    expect(refusedBecause(declineSupport(access, agreed))).toBe('not_waiting');
  }
});

test('one at a time: the next is asked when the last waits and runs no more', () => {
  const again = (last: SupportAccess, at: string) =>
    askSupport({ ...facts, last, asked: act(an, at) });
  expect(refusedBecause(again(waiting, agreed.at))).toBe('open_already');
  expect(refusedBecause(again(running, '2023-06-12T04:59:59.999Z'))).toBe('open_already');
  for (const [last, at] of [
    [waiting, waiting.answerBy],
    [running, until],
    [declined, agreed.at],
    [ended, until],
  ] as const)
    expect(taken(again(last, at))).toMatchObject({ number: 2, status: 'waiting' });
});

test('it ends by itself at its minute, whoever closes it and however late', () => {
  expect(standingAt(running, '2023-06-12T04:59:59.999Z')).toBe('running');
  expect(standingAt(running, until)).toBe('ended');
  const late = act(an, '2023-06-12T06:00:00.000Z');
  const closed = taken(endSupport(running, late.at, late));
  expect(closed).toMatchObject({ status: 'ended', endedAt: until });
  expect(closed).not.toHaveProperty('ended');
});

test('an administrator ends it at once, and nobody else before its time', () => {
  const early = act(an, '2023-06-12T04:00:00.000Z');
  expect(taken(endSupport(running, early.at, early))).toMatchObject({
    status: 'ended',
    endedAt: early.at,
    ended: early,
  });
  expect(refusedBecause(endSupport(running, early.at, undefined))).toBe('not_running');
});

test('only what runs is ended', () => {
  for (const access of [waiting, declined, ended])
    expect(refusedBecause(endSupport(access, until, agreed))).toBe('not_running');
});

test('each standing has the click that brought it about, but for the end by itself', () => {
  expect([waiting, declined, running, ended].map(lastActOn)).toEqual([
    asked,
    agreed,
    agreed,
    undefined,
  ]);
});
