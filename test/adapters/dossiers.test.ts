import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { brokenLink, chainHash } from '../../shared/adapters/dynamo/eventChain.ts';
import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { canonicalJson } from '../../shared/domain/audit/canonicalJson.ts';
import { LinkUsed, NumberTaken, VersionConflict } from '../../shared/errors.ts';
import type { Commit, Link } from '../../shared/ports.ts';
import {
  agreed,
  dossierId,
  drafted,
  play,
  started,
  submitted,
  tenant,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let dossiers: ReturnType<typeof dynamoDossiers>;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  dossiers = dynamoDossiers(tables);
});

/** Commits that bring a dossier from nothing through the acts, one commit an act. */
function commitsOf(acts: Parameters<typeof play>[0], more: Partial<Commit> = {}): Commit[] {
  return acts.map((_, place) => {
    const before = play(acts.slice(0, place));
    const after = play(acts.slice(0, place + 1));
    if (!after.dossier) throw new Error('nothing happened');
    return {
      before: before.dossier,
      after: after.dossier,
      events: after.events.slice(before.events.length),
      attentionOn: undefined,
      ...more,
    };
  });
}

async function commitAll(commits: readonly Commit[]): Promise<void> {
  for (const commit of commits) await dossiers.commit(commit);
}

const link: Link = {
  tenant,
  hash: 'hash-1',
  purpose: 'decide',
  permits: ['vote'],
  expiresAt: '2023-06-20T02:00:00.000Z',
  personId: 'p-mau',
  personName: 'Nguyễn Văn Mẫu',
  codeHash: 'code',
  wrongCodes: 0,
  mailId: 'mail-1',
  mailedAt: '2023-06-05T02:00:00.000Z',
};

test('what was committed comes back, state and history', async () => {
  const { dossier, events } = play(agreed);
  await commitAll(commitsOf(agreed));
  expect(await dossiers.find(tenant, dossierId)).toEqual(dossier);
  expect(await dossiers.history(tenant, dossierId)).toEqual(events);
});

test('another tenant finds nothing under the same id', async () => {
  await commitAll(commitsOf(started));
  expect(await dossiers.find('dn', dossierId)).toBeUndefined();
  expect(await dossiers.history('dn', dossierId)).toEqual([]);
});

test('of two who saw the same version one is refused and leaves no trace', async () => {
  const [start, save] = commitsOf(drafted);
  if (!start || !save) throw new Error('two commits expected');
  await dossiers.commit(start);
  const results = await Promise.allSettled([dossiers.commit(save), dossiers.commit(save)]);
  const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toEqual([expect.any(VersionConflict)]);
  expect(await dossiers.history(tenant, dossierId)).toHaveLength(save.after.version);
});

test('a draft cannot be started over an existing one', async () => {
  const [start] = commitsOf(started);
  if (!start) throw new Error('one commit expected');
  await dossiers.commit(start);
  await expect(dossiers.commit(start)).rejects.toThrow(VersionConflict);
});

test('a link is used up in the same transaction, and a second use stores nothing', async () => {
  await dynamoLinks(tables).save(link);
  const [start, save] = commitsOf(drafted, { usesLink: link.hash });
  if (!start || !save) throw new Error('two commits expected');
  await dossiers.commit(start);
  await expect(dossiers.commit(save)).rejects.toThrow(LinkUsed);
  expect(await dossiers.find(tenant, dossierId)).toEqual(start.after);
  expect(await dynamoLinks(tables).find(tenant, link.hash)).toMatchObject({
    usedAt: start.events[0]?.at,
  });
});

test('a locked link decides nothing', async () => {
  const links = dynamoLinks(tables);
  await links.save(link);
  for (let n = 1; n <= 5; n++) expect(await links.countWrongCode(tenant, link.hash)).toBe(n);
  const [start] = commitsOf(started, { usesLink: link.hash });
  if (!start) throw new Error('one commit expected');
  await expect(dossiers.commit(start)).rejects.toThrow(LinkUsed);
});

test('a receipt number is taken once', async () => {
  const take = { counter: 'HCM-BTH-2023#hcm-bth#2023', from: 0 };
  const [start, save] = commitsOf(drafted, { takesNumber: take });
  if (!start || !save) throw new Error('two commits expected');
  await dossiers.commit(start);
  expect(await dossiers.lastNumber(tenant, take.counter)).toBe(1);
  await expect(dossiers.commit(save)).rejects.toThrow(NumberTaken);
  await dossiers.commit({ ...save, takesNumber: { ...take, from: 1 } });
  expect(await dossiers.lastNumber(tenant, take.counter)).toBe(2);
});

test('the tick finds what is due up to a day, and no longer once nothing is owed', async () => {
  const [start, save] = commitsOf(drafted);
  if (!start || !save) throw new Error('two commits expected');
  await dossiers.commit({ ...start, attentionOn: '2023-06-05' });
  expect(await dossiers.needingAttention(tenant, '2023-06-04')).toEqual([]);
  expect(await dossiers.needingAttention(tenant, '2023-06-05')).toEqual([dossierId]);
  await dossiers.commit(save);
  expect(await dossiers.needingAttention(tenant, '2023-12-31')).toEqual([]);
});

test('a unit lists its own dossiers of a programme', async () => {
  await commitAll(commitsOf(submitted));
  const found = await dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
  expect(found.map(({ id }) => id)).toEqual([dossierId]);
  expect(await dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-other')).toEqual([]);
});

test('a whole history proves itself, and a changed event is found by its place', async () => {
  await commitAll(commitsOf(agreed));
  expect(await dossiers.brokenHistory(tenant, dossierId)).toBeUndefined();
  const { client, records } = tables;
  const key = { pk: { S: `T#${tenant}#DOSSIER#${dossierId}` }, sk: { S: 'EVENT#000003' } };
  const { Item } = await client.call('GetItem', { TableName: records, Key: key });
  const forged = (Item?.data?.S ?? '').replace('BTH-2023-0001', 'BTH-2023-0009');
  await client.call('PutItem', { TableName: records, Item: { ...Item, data: { S: forged } } });
  expect(await dossiers.brokenHistory(tenant, dossierId)).toBe(2);
  await client.call('DeleteItem', { TableName: records, Key: key });
  expect(await dossiers.brokenHistory(tenant, dossierId)).toBe(2);
});

test('removing the last event is noticed too', () => {
  const hash = chainHash('', '{"a":1}');
  const events = [{ canonical: '{"a":1}', hash }];
  expect(brokenLink(events, hash)).toBeUndefined();
  expect(brokenLink([], hash)).toBe(0);
});

test('canonical JSON does not depend on the order in which a value was built', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: 'ô' }], a: null })).toBe(
    canonicalJson({ a: null, b: [1, { c: 'ô' }] }),
  );
});
