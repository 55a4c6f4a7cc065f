import {
  answerTransfer,
  attentionOn,
  endedRoles,
  isPending,
  type Obstacle,
  proposeTransfer,
  settleTransfer,
  type Transfer,
  type TransferAct,
  type TransferAnswer,
} from '../../../shared/domain/organisation/transfer.ts';

const giver = { personId: 'p-giao', name: 'Trần Thị Giao' };
const receiver = { personId: 'p-nhan', name: 'Lê Văn Nhận' };
const act = (by = giver, commandId = 'c-1'): TransferAct => ({
  by,
  at: '2023-09-11T02:00:00.000Z',
  channel: 'web',
  commandId,
});
const today = '2023-09-11';
const old = { id: 'bv-a', name: 'Bệnh viện A' };
const next = { id: 'bv-b', name: 'Bệnh viện B' };

type Facts = Parameters<typeof proposeTransfer>[0];
const facts: Facts = {
  tenant: 'syt',
  person: { id: 'p-mau', name: 'Nguyễn Văn Mẫu', unitId: 'bv-a', active: true },
  from: old,
  to: { ...next, active: true, isPart: false },
  firstDay: '2023-09-15',
  asked: [receiver],
  last: undefined,
  act: act(),
  today,
};
const propose = (more: Partial<Facts> = {}) => proposeTransfer({ ...facts, ...more });

const open: Transfer = {
  tenant: 'syt',
  person: { id: 'p-mau', name: 'Nguyễn Văn Mẫu' },
  number: 1,
  version: 1,
  from: old,
  to: next,
  firstDay: '2023-09-15',
  proposed: act(),
  status: 'open',
};
const reply = act(receiver, 'c-2');
const accepted: Transfer = {
  ...open,
  version: 2,
  status: 'accepted',
  answered: reply,
  staffCode: 'B-7',
};
const declined: Transfer = {
  ...open,
  version: 2,
  status: 'declined',
  answered: reply,
  reason: 'Hết chỉ tiêu.',
};

describe('proposing', () => {
  test('keeps who, from where, to where, from which day, and who proposed it', () => {
    expect(propose()).toEqual({ accepted: true, transfer: open });
  });

  test.each<[string, string, Partial<Facts>]>([
    ['who has left', 'person_left', { person: { ...facts.person, active: false } }],
    ['oneself', 'own_transfer', { person: { ...facts.person, id: 'p-giao' } }],
    ['who works elsewhere by now', 'moved_meanwhile', { from: { id: 'bv-c', name: 'C' } }],
    ['to no unit that is known', 'unknown_unit', { to: undefined }],
    [
      'to a unit that was closed',
      'unknown_unit',
      { to: { ...next, active: false, isPart: false } },
    ],
    ['to the same unit', 'same_unit', { to: { ...old, active: true, isPart: false } }],
    ['to a khoa', 'not_an_institution', { to: { ...next, active: true, isPart: true } }],
    ['to where nobody could answer', 'nobody_to_answer', { asked: [] }],
    ['on a day that is none', 'no_such_day', { firstDay: '2023-09-31' }],
    ['yesterday', 'day_passed', { firstDay: '2023-09-10' }],
  ])('%s is refused', (_, because, more) => {
    expect(propose(more)).toEqual({ accepted: false, refusal: { because } });
  });

  test('today is early enough, and a year ahead is not too late; the day after is', () => {
    expect(propose({ firstDay: today }).accepted).toBe(true);
    expect(propose({ firstDay: '2024-09-10' }).accepted).toBe(true);
    expect(propose({ firstDay: '2024-09-11' })).toEqual({
      accepted: false,
      refusal: { because: 'day_too_far', last: '2024-09-10' },
    });
  });

  test.each([open, accepted])('waits until the $status transfer is over', (transfer) => {
    expect(propose({ last: transfer })).toEqual({
      accepted: false,
      refusal: { because: 'already_pending', transfer },
    });
  });

  test('is possible again after an end, and counts on', () => {
    expect(propose({ last: declined })).toMatchObject({ accepted: true, transfer: { number: 2 } });
  });
});

describe('answering', () => {
  const answered = (
    answer: TransferAnswer,
    obstacle?: Obstacle,
    from: Transfer = open,
    by = reply,
  ) => answerTransfer(from, answer, { act: by, today, obstacle });
  const accept = { type: 'accept', staffCode: 'B-7' } as const;
  const decline = { type: 'decline', reason: 'Hết chỉ tiêu.' } as const;
  const withdraw = { type: 'withdraw' } as const;

  test('acceptance keeps who, when, how, and the new staff code', () => {
    expect(answered(accept)).toEqual({ accepted: true, transfer: accepted });
  });

  test('a refusal keeps its reason', () => {
    expect(answered(decline)).toEqual({ accepted: true, transfer: declined });
  });

  test('a proposal is taken back', () => {
    expect(answered(withdraw, undefined, open, act(giver, 'c-3'))).toEqual({
      accepted: true,
      transfer: { ...open, version: 2, status: 'withdrawn', answered: act(giver, 'c-3') },
    });
  });

  test.each([accept, decline, withdraw])(
    'to $type what was answered tells the answer',
    (answer) => {
      expect(answered(answer, undefined, declined)).toEqual({
        accepted: false,
        refusal: { because: 'already_closed', transfer: declined },
      });
    },
  );

  test('nobody answers for oneself', () => {
    const own = act({ personId: 'p-mau', name: 'Nguyễn Văn Mẫu' });
    expect(answered(accept, undefined, open, own)).toEqual({
      accepted: false,
      refusal: { because: 'own_transfer' },
    });
  });

  test('on the first day itself it is not too late to accept', () => {
    expect(answered(accept, undefined, { ...open, firstDay: today }).accepted).toBe(true);
  });

  test('after the first day it is too late to accept, and not to decline', () => {
    const missed = { ...open, firstDay: '2023-09-10' };
    expect(answered(accept, undefined, missed)).toEqual({
      accepted: false,
      refusal: { because: 'day_passed' },
    });
    expect(answered(decline, undefined, missed).accepted).toBe(true);
  });

  test.each<Obstacle>(['person_left', 'moved_meanwhile', 'unit_closed', 'staff_code_taken'])(
    '%s stops an acceptance, and nothing else',
    (because) => {
      expect(answered(accept, because)).toEqual({ accepted: false, refusal: { because } });
      expect(answered(decline, because).accepted).toBe(true);
      expect(answered(withdraw, because).accepted).toBe(true);
    },
  );
});

describe('what the days do', () => {
  const settled = (transfer: Transfer, on: string, obstacle?: Obstacle) =>
    settleTransfer(transfer, { now: `${on}T00:00:00.000Z`, today: on, obstacle });

  test('an accepted transfer is carried out on its day, not before, and made up for after', () => {
    expect(settled(accepted, '2023-09-14')).toBeUndefined();
    const done = { ...accepted, version: 3, status: 'carried_out' };
    expect(settled(accepted, '2023-09-15')).toEqual({
      ...done,
      endedAt: '2023-09-15T00:00:00.000Z',
    });
    expect(settled(accepted, '2023-09-18')).toMatchObject({ status: 'carried_out' });
  });

  test('what stands in the way ends it and is named', () => {
    expect(settled(accepted, '2023-09-15', 'staff_code_taken')).toEqual({
      ...accepted,
      version: 3,
      status: 'obstructed',
      obstacle: 'staff_code_taken',
      endedAt: '2023-09-15T00:00:00.000Z',
    });
  });

  test('without an answer it lapses when the first day is over', () => {
    expect(settled(open, '2023-09-15')).toBeUndefined();
    expect(settled(open, '2023-09-16')).toEqual({
      ...open,
      version: 2,
      status: 'lapsed',
      endedAt: '2023-09-16T00:00:00.000Z',
    });
  });

  test('what is over stays as it is and is looked at no more', () => {
    for (const day of ['2023-09-15', '2024-09-15']) expect(settled(declined, day)).toBeUndefined();
    expect([open, accepted, declined].map(attentionOn)).toEqual([
      '2023-09-16',
      '2023-09-15',
      undefined,
    ]);
    expect([open, accepted, declined].map(isPending)).toEqual([true, true, false]);
  });
});

test('roles in the units left end on the day before; past ones and those elsewhere stay', () => {
  const role = { unitId: 'bv-a', from: '2023-01-01' };
  const held = [
    role,
    { ...role, to: '2023-12-31' },
    { ...role, to: '2023-09-15' },
    { ...role, to: '2023-09-14' },
    { ...role, unitId: 'bv-a-khoa' },
    { ...role, unitId: 'syt' },
  ];
  expect(endedRoles(held, ['bv-a', 'bv-a-khoa'], '2023-09-15')).toEqual([
    { ...role, to: '2023-09-14' },
    { ...role, to: '2023-09-14' },
    { ...role, to: '2023-09-14' },
    { ...role, unitId: 'bv-a-khoa', to: '2023-09-14' },
  ]);
});
