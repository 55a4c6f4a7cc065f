import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { DynamoFailure } from '../../shared/adapters/dynamo/failure.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dynamoUnfinished } from '../../shared/adapters/dynamo/unfinished.ts';
import type { Outbox, OutboxMail } from '../../shared/ports.ts';
import { play, started, tenant } from '../support/dossiers.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';

let local: TestTables;
let tables: Tables;
let outbox: Outbox;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  outbox = dynamoOutbox(tables);
});

const mail = (id: string, more: Partial<OutboxMail> = {}): OutboxMail => ({
  tenant,
  id,
  template: 'task',
  to: { personId: 'p-quality', name: 'Phạm Thị Chất Lượng' },
  thread: 'd-1',
  dossierId: 'd-1',
  unitId: 'hcm-bth',
  facts: { title: 'Điều phối máu hiếm' },
  createdAt: '2023-06-05T02:00:00.000Z',
  status: 'pending',
  attempts: 0,
  ...more,
});

const unsent = async () =>
  (await dynamoUnfinished(tables).mails(tenant, '2024-01-01T00:00:00.000Z')).map(({ id }) => id);
const statusOf = async (id: string) => (await outbox.find(tenant, id))?.status;

test('a mail comes back as it was added, and adding it again changes nothing', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', 60);
  await outbox.add([mail('m-1'), mail('m-2')]);
  expect(await outbox.find(tenant, 'm-1')).toEqual(mail('m-1', { status: 'claimed', attempts: 1 }));
  expect(await outbox.find(tenant, 'm-2')).toEqual(mail('m-2'));
});

test('more mails than fit into one transaction are all added', async () => {
  const ids = Array.from({ length: 181 }, (_, n) => `m-${n}`);
  await outbox.add(ids.map((id) => mail(id)));
  expect((await unsent()).length).toBe(181);
});

test('two mailers claim one mail: one of them gets it', async () => {
  await outbox.add([mail('m-1')]);
  const claims = await Promise.all(
    ['one', 'two', 'three'].map((owner) => outbox.claim(tenant, 'm-1', owner, 60)),
  );
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test('a mail that was given back can be claimed again, but does not wake the mailer by itself', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', 60);
  await outbox.release(tenant, 'm-1');
  expect(await statusOf('m-1')).toBe('claimed');
  expect(await outbox.claim(tenant, 'm-1', 'one', 60)).toBe(true);
});

test('an expired claim cannot be taken over: the mail may have left', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', -1);
  expect(await outbox.claim(tenant, 'm-1', 'two', 60)).toBe(false);
  expect(await outbox.presumeLost(tenant, 'm-1')).toBe(true);
  expect(await statusOf('m-1')).toBe('unknown');
});

test('a claim that still runs is not presumed lost', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', 60);
  expect(await outbox.presumeLost(tenant, 'm-1')).toBe(false);
});

test('a mail of unknown fate is sent again only after the waiting time, and says so', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', 60);
  await outbox.mark(tenant, 'm-1', { status: 'unknown', address: 'a@bth.example' });
  expect(await outbox.resend(tenant, 'm-1', 300)).toBe(false);
  expect(await outbox.resend(tenant, 'm-1', 0)).toBe(true);
  expect(await outbox.find(tenant, 'm-1')).toMatchObject({ status: 'pending', repeat: true });
});

test('a mail that is given up keeps its unknown fate and is looked at no more', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.claim(tenant, 'm-1', 'one', 60);
  await outbox.mark(tenant, 'm-1', { status: 'unknown' });
  expect(await outbox.giveUp(tenant, 'm-1', 0)).toBe(true);
  expect(await outbox.find(tenant, 'm-1')).toMatchObject({
    status: 'unknown',
    reason: 'not_resent',
  });
  expect(await unsent()).toEqual([]);
});

test('only a mail that waits can be woken', async () => {
  await outbox.add([mail('m-1'), mail('m-2'), mail('m-3')]);
  await outbox.claim(tenant, 'm-2', 'one', 60);
  await outbox.claim(tenant, 'm-3', 'one', 60);
  await outbox.release(tenant, 'm-3');
  expect(await outbox.wake(tenant, 'm-1')).toBe(true);
  expect(await outbox.wake(tenant, 'm-2')).toBe(false);
  expect(await outbox.wake(tenant, 'm-3')).toBe(true);
  expect(await statusOf('m-3')).toBe('pending');
});

test('late and repeated news never move a mail back, but a bounce after delivery counts', async () => {
  await outbox.add([mail('m-1')]);
  for (const [status, expected] of [
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['sent', 'delivered'],
    ['delayed', 'delivered'],
    ['bounced', 'bounced'],
    ['delivered', 'bounced'],
    ['complained', 'complained'],
    ['bounced', 'complained'],
  ] as const) {
    await outbox.mark(tenant, 'm-1', { status });
    expect(await statusOf('m-1')).toBe(expected);
  }
});

test('a sent mail leaves the list of the unsent and can no longer be claimed', async () => {
  await outbox.add([mail('m-1')]);
  await outbox.mark(tenant, 'm-1', { status: 'sent', sesId: 'ses-1', address: 'a@bth.example' });
  expect(await unsent()).toEqual([]);
  expect(await outbox.claim(tenant, 'm-1', 'one', 60)).toBe(false);
  expect(await outbox.find(tenant, 'm-1')).toMatchObject({
    sesId: 'ses-1',
    address: 'a@bth.example',
  });
});

test('a unit sees the mails whose address is bad, newest first, and the dossier sees all of its own', async () => {
  await outbox.add([
    mail('m-1'),
    mail('m-2', { createdAt: '2023-06-06T02:00:00.000Z' }),
    mail('m-3', { dossierId: 'd-2' }),
  ]);
  await outbox.mark(tenant, 'm-1', { status: 'bounced' });
  await outbox.mark(tenant, 'm-2', { status: 'rejected', reason: 'no_address' });
  await outbox.mark(tenant, 'm-3', { status: 'rejected', reason: 'wrong_facts' });
  const bad = await outbox.badAddresses(tenant, 'hcm-bth');
  expect(bad.map(({ id }) => id)).toEqual(['m-2', 'm-1']);
  const ofDossier = await outbox.ofDossier(tenant, 'd-1');
  expect(ofDossier.map(({ id }) => id)).toEqual(['m-1', 'm-2']);
});

test('a suppressed address is suppressed in its own tenant, however it is written', async () => {
  await outbox.suppress(tenant, 'Mau@BTH.example', 'complained');
  expect(await outbox.isSuppressed(tenant, 'mau@bth.example')).toBe(true);
  expect(await outbox.isSuppressed('dn', 'mau@bth.example')).toBe(false);
});

test('mails and the mark of their event are stored together', async () => {
  const { dossier, events } = play(started);
  const [event] = events;
  if (!dossier || !event) throw new Error('nothing happened');
  await dynamoDossiers(tables).commit({
    before: undefined,
    after: dossier,
    events,
    attentionOn: undefined,
  });
  const told = { tenant, eventId: event.id };
  await outbox.tell([mail('m-1')], told);
  await outbox.tell([mail('m-1')], told);
  const { Item } = await tables.client.call('GetItem', {
    TableName: tables.records,
    Key: { pk: { S: `T#${tenant}#DOSSIER#${dossier.id}` }, sk: { S: 'EVENT#000001' } },
  });
  expect(Item).toMatchObject({ told: { BOOL: true }, todoPk: { S: `T#${tenant}#EVENT` } });
});

test('an event that tells nobody anything is marked alone, again after it met a transaction', async () => {
  const { dossier, events } = play(started);
  const [event] = events;
  if (!dossier || !event) throw new Error('nothing happened');
  const attentionOn = undefined;
  await dynamoDossiers(tables).commit({ before: undefined, after: dossier, events, attentionOn });
  const calls: string[] = [];
  const meeting = interrupted(tables, (action, _input, call) => {
    calls.push(action);
    if (calls.length > 1) return call();
    throw new DynamoFailure('TransactionConflictException');
  });
  await dynamoOutbox(meeting).tell([], { tenant, eventId: event.id });
  expect(calls).toEqual(['UpdateItem', 'UpdateItem']);
  const { Item } = await tables.client.call('GetItem', {
    TableName: tables.records,
    Key: { pk: { S: `T#${tenant}#DOSSIER#${dossier.id}` }, sk: { S: 'EVENT#000001' } },
  });
  expect(Item?.told).toEqual({ BOOL: true });
});

test('an event that does not exist cannot be told of, and no mail is left behind', async () => {
  const told = { tenant, eventId: 'd-9#000001' };
  await expect(outbox.tell([mail('m-1')], told)).rejects.toThrow();
  expect(await outbox.find(tenant, 'm-1')).toBeUndefined();
});
