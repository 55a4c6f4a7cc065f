import {
  judgeAlarms,
  judgeKey,
  judgeMapping,
  judgeQueue,
  judgeRecovery,
  judgeSchedule,
  judgeTable,
} from '../../../infra/doctor/judgeParts.ts';
import { notAsked, ok, printed, summary } from '../../../infra/doctor/line.ts';

const table = { name: 'records', deletionProtection: true, stream: true, recoveryDays: 35 };

test('a table is protected, streams, and can be taken back to any second of 35 days', () => {
  expect(judgeTable(table).verdict).toBe('ok');
  expect(judgeRecovery(table).verdict).toBe('ok');
});

test.each([
  ['may be deleted', judgeTable({ ...table, deletionProtection: false }), 'protection is off'],
  ['has no stream', judgeTable({ ...table, stream: false }), 'no stream'],
  ['cannot be taken back', judgeRecovery({ ...table, recoveryDays: 0 }), 'recovery is off'],
  ['goes back a week only', judgeRecovery({ ...table, recoveryDays: 7 }), 'only 7 days'],
])('a table is not ok when it %s', (_, line, found) => {
  expect(line).toMatchObject({ verdict: 'not ok', found: expect.stringContaining(found) });
});

test.each([
  ['Enabled', true, 'ok', 'changed every year'],
  ['Enabled', false, 'not ok', 'never changed'],
  ['Disabled', true, 'not ok', 'nothing can be read'],
  ['PendingDeletion', true, 'not ok', 'about to be deleted'],
])('a key that is %s, rotation %s, is %s', (state, rotates, verdict, found) => {
  expect(judgeKey({ id: 'k1', state, rotates })).toMatchObject({
    verdict,
    found: expect.stringContaining(found),
  });
});

test('a schedule that is off stops reminders and reports', () => {
  expect(judgeSchedule({ name: 'tick', state: 'ENABLED' }).verdict).toBe('ok');
  expect(judgeSchedule({ name: 'tick', state: 'DISABLED' })).toMatchObject({
    verdict: 'not ok',
    found: expect.stringContaining('reminders'),
  });
});

test.each([
  ['Enabled', 'OK', 'ok'],
  ['Enabled', 'OK - 12 records', 'ok'],
  ['Enabled', 'No records processed', 'ok'],
  ['Enabled', '', 'ok'],
  ['Enabled', 'PROBLEM: Function call failed', 'not ok'],
  ['Disabled', 'OK', 'not ok'],
])('a stream reader that is %s and says “%s” is %s', (state, lastResult, verdict) => {
  expect(judgeMapping({ name: 'notify', state, lastResult }).verdict).toBe(verdict);
});

test('one record in a failure queue is somebody’s lost notice', () => {
  expect(judgeQueue({ name: 'mail', waiting: 0 }).verdict).toBe('ok');
  expect(judgeQueue({ name: 'mail', waiting: 1 })).toMatchObject({
    verdict: 'not ok',
    found: '1 wait',
  });
});

const duty = 'truc@syt-hcm.example';

test.each([
  ['is confirmed', { confirmed: [duty], pending: [], wanted: [duty] }, 'ok', duty],
  ['waits', { confirmed: [], pending: [duty], wanted: [duty] }, 'not ok', 'not confirmed yet'],
  ['is missing', { confirmed: [], pending: [], wanted: [duty] }, 'not ok', 'is not subscribed'],
  ['was never named', { confirmed: [], pending: [], wanted: [] }, 'not ok', 'names none'],
])('an alarm address that %s', (_, facts, verdict, found) => {
  expect(judgeAlarms(facts)).toMatchObject({ verdict, found: expect.stringContaining(found) });
});

test('a line says what to do, in both languages where a department has to do it', () => {
  const lines = [
    ok('key k1', 'enabled'),
    judgeAlarms({ confirmed: [], pending: [duty], wanted: [duty] }),
    notAsked('test mail', 'a person sends one'),
  ];
  expect(lines.map(printed).join('\n').split('\n')).toEqual([
    'ok         key k1: enabled',
    `NOT OK     addresses of the alarms: not confirmed yet: ${duty}`,
    expect.stringMatching(/^ {11}to do: follow the link/),
    expect.stringMatching(/^ {11}việc cần làm: mở thư/),
    'not asked  test mail: a person sends one',
  ]);
  expect(summary(lines)).toBe('1 ok, 1 not ok, 1 not asked');
});
