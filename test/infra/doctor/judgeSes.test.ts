import {
  judgeConfigurationSet,
  judgeIdentity,
  judgeQuota,
  judgeReputation,
  judgeSandbox,
} from '../../../infra/doctor/judgeSes.ts';

const account = { productionAccess: true, sendingEnabled: true, enforcement: 'HEALTHY' };
const set = {
  name: 'set',
  sendingEnabled: true,
  reputationMetrics: true,
  eventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'],
};
const quota = { perSecond: 100, perDay: 500_000, sentToday: 12 };
const from = 'sang-kien@mail.syt-hcm.example';

test('an account that may send, at the pace of a deadline day, has nothing to do', () => {
  expect(judgeSandbox(account, from).verdict).toBe('ok');
  expect(judgeReputation(account).verdict).toBe('ok');
  expect(judgeQuota(quota).verdict).toBe('ok');
  expect(judgeIdentity('mail.syt-hcm.example', true).verdict).toBe('ok');
  expect(judgeConfigurationSet(set).verdict).toBe('ok');
});

test('the sandbox is left by a request, whose text is given', () => {
  expect(judgeSandbox({ ...account, productionAccess: false }, from)).toMatchObject({
    verdict: 'not ok',
    next: expect.stringContaining(from),
    nextVi: expect.stringContaining('production access'),
  });
});

test.each([
  ['sending is off', { sendingEnabled: false }, 'sending is switched off'],
  ['SES watches it', { enforcement: 'PROBATION' }, 'SES says PROBATION'],
])('an account is not well when %s', (_, changes, found) => {
  expect(judgeReputation({ ...account, ...changes })).toMatchObject({ verdict: 'not ok', found });
});

test('at 14 a second a deadline day takes six hours', () => {
  expect(judgeQuota({ ...quota, perSecond: 14 })).toMatchObject({
    verdict: 'not ok',
    next: expect.stringContaining('6 hours'),
  });
});

test('a day’s quota that is nearly used comes before its pace', () => {
  expect(judgeQuota({ ...quota, sentToday: 400_001 })).toMatchObject({
    verdict: 'not ok',
    next: expect.stringContaining('today'),
  });
  expect(judgeQuota({ ...quota, sentToday: 400_000 }).verdict).toBe('ok');
});

test('a quota without a limit is enough', () => {
  expect(judgeQuota({ perSecond: 14, perDay: -1, sentToday: 9_000 }).verdict).toBe('ok');
});

test('a domain that is not verified may not send', () => {
  expect(judgeIdentity('mail.syt-hcm.example', false).verdict).toBe('not ok');
});

test.each([
  [
    'events are missing',
    { eventTypes: ['SEND', 'DELIVERY', 'COMPLAINT', 'REJECT'] },
    /BOUNCE, DELIVERY_DELAY/,
  ],
  ['sending is off', { sendingEnabled: false }, /is off/],
  ['no reputation is measured', { reputationMetrics: false }, /no reputation/],
])('a configuration set is not ok when %s', (_, changes, found) => {
  expect(judgeConfigurationSet({ ...set, ...changes })).toMatchObject({
    verdict: 'not ok',
    found: expect.stringMatching(found),
  });
});
