import type { DelegationFacts } from '../../../shared/domain/organisation/delegation.ts';
import {
  answered,
  type DeputyProposal,
  daysLeft,
  isWaiting,
  proposeDeputy,
} from '../../../shared/domain/organisation/deputyProposal.ts';

const act = (by: string) => ({
  by: { personId: by, name: by },
  at: '2023-06-05T02:00:00.000Z',
  commandId: 'c-1',
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
  act: act('thu-ky'),
  today: '2023-06-05',
  ...more,
});
const proposal: DeputyProposal = {
  tenant: 'hcm',
  principal: { personId: 'an', name: 'an' },
  number: 1,
  deputy: { personId: 'binh', name: 'binh' },
  from: '2023-06-06',
  to: '2023-06-16',
  reason: 'Đi công tác',
  proposed: act('thu-ky'),
};
const refused = (more: Partial<DelegationFacts>, earlier?: DeputyProposal) => {
  const decision = proposeDeputy(facts(more), earlier);
  return decision.accepted ? undefined : decision.refusal.because;
};

test('an assistant proposes what the leader could give alone', () => {
  expect(proposeDeputy(facts(), undefined)).toEqual({ accepted: true, proposal });
});

test('and nothing else', () => {
  expect(refused({ reason: '' })).toBe('reason_missing');
  expect(refused({ principal: { id: 'an', name: 'an', unitId: 'bth', holdsRole: false } })).toBe(
    'holds_no_role',
  );
  expect(refused({ from: '2023-06-04' })).toBe('day_passed');
});

test('nobody is an assistant to himself', () => {
  expect(refused({ act: act('an') })).toBe('oneself_as_assistant');
});

test('one proposal at a time; after its answer or its days another may follow', () => {
  expect(refused({}, proposal)).toBe('waits_already');
  const next = { accepted: true, proposal: { number: 2 } };
  expect(proposeDeputy(facts(), answered(proposal, 'ended', act('an')))).toMatchObject(next);
  const late = facts({ today: '2023-06-17', from: '2023-06-18', to: '2023-06-20' });
  expect(proposeDeputy(late, proposal)).toMatchObject(next);
});

test('it waits until it is answered or its last day has passed', () => {
  expect(isWaiting(proposal, '2023-06-16')).toBe(true);
  expect(isWaiting(proposal, '2023-06-17')).toBe(false);
  expect(isWaiting(answered(proposal, 'confirmed', act('an')), '2023-06-06')).toBe(false);
});

test('confirmed late it begins late', () => {
  expect(daysLeft(proposal, '2023-06-05')).toEqual({ from: '2023-06-06', to: '2023-06-16' });
  expect(daysLeft(proposal, '2023-06-09')).toEqual({ from: '2023-06-09', to: '2023-06-16' });
});

test('its answer names who gave it and when', () => {
  expect(answered(proposal, 'confirmed', act('an'))).toEqual({
    ...proposal,
    answer: { ...act('an'), outcome: 'confirmed' },
  });
});
