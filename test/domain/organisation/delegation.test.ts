import {
  type Delegation,
  type DelegationFacts,
  giveDelegation,
  handOverOn,
  isInForce,
  lastAct,
  revokeDelegation,
} from '../../../shared/domain/organisation/delegation.ts';

const today = '2023-06-05';
const act = (by: string) => ({
  by: { personId: by, name: by },
  at: '2023-06-05T02:00:00.000Z',
  commandId: 'c-1',
});
const plan = { id: 'HCM-BTH-2023', name: 'Kế hoạch mẫu' };

const delegation = (
  principal: string,
  deputy: string,
  more: Partial<Delegation> = {},
): Delegation => ({
  tenant: 'hcm',
  principal: { personId: principal, name: principal },
  number: 1,
  deputy: { personId: deputy, name: deputy },
  from: '2023-06-06',
  to: '2023-06-16',
  reason: 'Đi công tác',
  given: act(principal),
  ...more,
});

const facts = (more: Partial<DelegationFacts> = {}): DelegationFacts => ({
  tenant: 'hcm',
  principal: { id: 'an', name: 'an', unitId: 'bth', holdsRole: true },
  deputy: { id: 'binh', name: 'binh', unitId: 'bth', ownAddress: true },
  from: '2023-06-06',
  to: '2023-06-16',
  programme: 'all',
  reason: 'Đi công tác',
  given: [],
  around: [],
  act: act('an'),
  today,
  ...more,
});

const refusalOf = (more: Partial<DelegationFacts>) => {
  const decision = giveDelegation(facts(more));
  return decision.accepted ? undefined : decision.refusal;
};
const deputy = (more: object) => ({
  deputy: { id: 'binh', name: 'binh', unitId: 'bth', ownAddress: true, ...more },
});

test('a role holder names a deputy for some days and one programme', () => {
  expect(giveDelegation(facts({ programme: plan }))).toEqual({
    accepted: true,
    delegation: delegation('an', 'binh', { programme: plan }),
  });
  expect(giveDelegation(facts())).toEqual({
    accepted: true,
    delegation: delegation('an', 'binh'),
  });
});

test.each<[string, Partial<DelegationFacts>]>([
  ['unknown_deputy', { deputy: undefined }],
  ['holds_no_role', { principal: { id: 'an', name: 'an', unitId: 'bth', holdsRole: false } }],
  ['oneself', deputy({ id: 'an' })],
  ['other_unit', deputy({ unitId: 'nd1' })],
  ['no_own_address', deputy({ ownAddress: false })],
  ['no_such_day', { from: '2023-06-31' }],
  ['no_such_day', { to: 'mai' }],
  ['day_passed', { from: '2023-06-04' }],
  ['ends_before_it_begins', { from: '2023-06-17' }],
  ['ends_too_late', { to: '2024-06-05' }],
  ['unknown_programme', { programme: undefined }],
  ['reason_missing', { reason: '' }],
])('%s is refused', (because, more) => {
  expect(refusalOf(more)).toMatchObject({ because });
});

test('it may begin today, last one day and end in a year', () => {
  expect(refusalOf({ from: today, to: today })).toBeUndefined();
  expect(refusalOf({ to: '2024-06-04' })).toBeUndefined();
});

test('one deputy at a time for each matter', () => {
  const given = [delegation('an', 'cuc', { from: '2023-06-16', to: '2023-06-30' })];
  expect(refusalOf({ given })).toEqual({ because: 'overlaps', other: given[0] });
  expect(refusalOf({ given, to: '2023-06-15' })).toBeUndefined();
  const revoked = given.map((one) => ({ ...one, revoked: act('an') }));
  expect(refusalOf({ given: revoked })).toBeUndefined();
  const ofPlan = given.map((one) => ({ ...one, programme: plan }));
  expect(refusalOf({ given: ofPlan })).toMatchObject({ because: 'overlaps' });
  expect(refusalOf({ given: ofPlan, programme: { id: 'other', name: '' } })).toBeUndefined();
});

test('one that is over before it begins, or begins after it, is no obstacle', () => {
  const before = delegation('an', 'cuc', { from: '2023-06-01', to: '2023-06-05' });
  const after = delegation('an', 'cuc', { from: '2023-06-17', to: '2023-06-20' });
  expect(refusalOf({ given: [before, after] })).toBeUndefined();
  const until = { ...before, to: '2023-06-06' };
  expect(refusalOf({ given: [until] })).toEqual({ because: 'overlaps', other: until });
});

describe('a chain', () => {
  const binhToCuc = delegation('binh', 'cuc');
  const cucToDung = delegation('cuc', 'dung');

  test('of three people is accepted, from either end', () => {
    expect(refusalOf({ around: [binhToCuc] })).toBeUndefined();
    expect(refusalOf({ around: [delegation('dung', 'an')] })).toBeUndefined();
  });

  test('of four is refused, wherever the new link stands', () => {
    expect(refusalOf({ around: [binhToCuc, cucToDung] })).toEqual({ because: 'chain_too_long' });
    expect(refusalOf({ around: [delegation('dung', 'an'), binhToCuc] })).toEqual({
      because: 'chain_too_long',
    });
    expect(refusalOf({ around: [delegation('dung', 'an'), delegation('em', 'dung')] })).toEqual({
      because: 'chain_too_long',
    });
  });

  test('whose links hold on different days is none', () => {
    const later = delegation('cuc', 'dung', { from: '2023-06-17', to: '2023-06-20' });
    expect(refusalOf({ around: [binhToCuc, later] })).toBeUndefined();
    const early = delegation('binh', 'cuc', { to: '2023-06-08' });
    const late = delegation('cuc', 'dung', { from: '2023-06-09' });
    expect(refusalOf({ around: [early, late] })).toBeUndefined();
  });

  test('whose outer links are for different programmes is none', () => {
    const other = { programme: { id: 'other', name: 'Kế hoạch khác' } };
    const first = delegation('binh', 'cuc', { programme: plan });
    expect(refusalOf({ around: [first, delegation('cuc', 'dung', other)] })).toBeUndefined();
    expect(refusalOf({ around: [first, delegation('cuc', 'dung', { programme: plan })] })).toEqual({
      because: 'chain_too_long',
    });
  });

  test('that was revoked is none', () => {
    const revoked = { ...cucToDung, revoked: act('cuc') };
    expect(refusalOf({ around: [binhToCuc, revoked] })).toBeUndefined();
  });

  test('never closes to a circle', () => {
    expect(refusalOf({ around: [delegation('binh', 'an')] })).toEqual({ because: 'circle' });
    expect(refusalOf({ around: [binhToCuc, delegation('cuc', 'an')] })).toEqual({
      because: 'circle',
    });
    const otherPlan = { programme: { id: 'other', name: '' } };
    expect(
      refusalOf({ programme: plan, around: [delegation('binh', 'an', otherPlan)] }),
    ).toBeUndefined();
  });
});

test('it is in force on its days, in its programme, until it is revoked', () => {
  const one = delegation('an', 'binh', { programme: plan });
  expect(
    ['2023-06-05', '2023-06-06', '2023-06-16', '2023-06-17'].map((on) => isInForce(one, on)),
  ).toEqual([false, true, true, false]);
  expect(isInForce(one, '2023-06-06', plan.id)).toBe(true);
  expect(isInForce(one, '2023-06-06', 'other')).toBe(false);
  expect(isInForce(delegation('an', 'binh'), '2023-06-06', 'other')).toBe(true);
  expect(isInForce({ ...one, revoked: act('an') }, '2023-06-06')).toBe(false);
});

test('the last that was done to it is that it was given, until it is revoked', () => {
  const one = delegation('an', 'binh');
  const later = { ...act('an'), at: '2023-06-08T02:00:00.000Z', commandId: 'c-2' };
  expect(lastAct(one)).toEqual(one.given);
  expect(lastAct({ ...one, revoked: later })).toEqual(later);
});

test('it is revoked once, and not after its last day', () => {
  const one = delegation('an', 'binh');
  const revoked = revokeDelegation(one, act('an'), '2023-06-16');
  expect(revoked).toEqual({ ...one, revoked: act('an') });
  expect(revoked && revokeDelegation(revoked, act('an'), '2023-06-16')).toBeUndefined();
  expect(revokeDelegation(one, act('an'), '2023-06-17')).toBeUndefined();
});

test('the earliest that nobody handed over is waited for', () => {
  const later = delegation('an', 'cuc', { number: 2, from: '2023-07-01', to: '2023-07-02' });
  expect(handOverOn([later, delegation('an', 'binh')])).toBe('2023-06-06');
  expect(handOverOn([later, { ...delegation('an', 'binh'), handedOver: true }])).toBe('2023-07-01');
  expect(handOverOn([{ ...later, revoked: act('an') }])).toBeUndefined();
});
