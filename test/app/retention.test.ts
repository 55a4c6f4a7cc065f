import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type LocalObjects, startObjects } from '../../infra/local/parts/objects.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { s3Files, s3RemoveFile } from '../../shared/adapters/s3/files.ts';
import { recount } from '../../shared/app/recount.ts';
import { applyRetention } from '../../shared/app/retention.ts';
import type { leastMonths } from '../../shared/domain/retention/policy.ts';
import type { MailStatus, RemoveFile } from '../../shared/ports.ts';
import { mau } from '../support/dossiers.ts';
import { interrupted, testCredentials, testRegion } from '../support/dynamo.ts';
import { ask, depsOn, on, tenant } from '../support/hospital.ts';
import { endedPlan, oldDepartment } from '../support/oldDepartment.ts';
import { differenceOf, type Place, putBack, type Stored, storedIn } from '../support/stored.ts';
import { wholeChain } from '../support/trail.ts';
import { type TwoDepartments, twoDepartments } from '../support/twoDepartments.ts';
import { asFunction } from '../support/underRole.ts';

const toldOn = '2025-12-01';
const removedOn = '2025-12-31';

let site: TwoDepartments;
let objects: LocalObjects;
/** Where all was stored, and where each test begins anew. */
let home: Place;
let work: Place;
/** All that is stored on the morning of the removal, and what one run makes of it. */
let before: Stored;
let after: Stored;

const inBucket = ({ files: { bucket: name, endpoint } }: Place) => ({
  name,
  endpoint,
  region: testRegion,
  credentials: () => testCredentials,
});

interface Ways {
  readonly keptMonths?: typeof leastMonths;
  readonly removeFile?: RemoveFile;
}

/** The run of one day, with what the role of the tick allows. */
async function run(place: Place, day = removedOn, ways: Ways = {}) {
  const deps = {
    ...depsOn(place.tables),
    removeFile: s3RemoveFile(inBucket(place)),
    ...ways,
  };
  const programmes = await deps.programmes.list(tenant);
  return asFunction('tick', () => applyRetention(deps)(tenant, programmes, on(day)));
}

/** Everything as it was. */
async function anew(was: Stored = before): Promise<Place> {
  await putBack(work, was);
  return work;
}

const nothing = { gone: [], changed: [], added: [] };

/** What the mailer and SES make of the warnings that wait. */
async function warnings({ tables }: Place, status: MailStatus): Promise<readonly string[]> {
  const { outbox, unfinished } = depsOn(tables);
  const waiting = await unfinished.mails(tenant, '9999');
  const ids = waiting.map(({ id }) => id).filter((id) => id.includes('#draft_expiring#'));
  for (const id of ids) await outbox.mark(tenant, id, { status, sesId: `ses-${id}` });
  return ids.sort();
}

const itemAt = (all: Stored, place: string) => JSON.parse(all.get(place) ?? '{}');
const bodyAt = (all: Stored, place: string) => JSON.parse(itemAt(all, place).data?.S ?? '{}');
const mailAt = (id: string) => `outbox T#hcm#MAIL#${id} / MAIL`;
const noteOf = (kind: string, day = removedOn) =>
  `records T#hcm#NOTE#retention#${day}#${kind} / NOTE`;

beforeAll(async () => {
  const buckets = ['home', 'work'];
  [site, objects] = await Promise.all([
    twoDepartments(),
    startObjects({ region: testRegion, buckets, queues: [] }),
  ]);
  const placeOf = (tables: Tables, bucket: string): Place => ({
    tables,
    endpoint: site.tables.endpoint,
    files: { endpoint: objects.endpoint, bucket },
  });
  home = placeOf(site.tables, 'home');
  work = placeOf(await site.tables.fresh(), 'work');
  await oldDepartment(site, s3Files(inBucket(home)));
  await run(home, toldOn);
  await warnings(home, 'delivered');
  before = await storedIn(home);
  await run(await anew());
  after = await storedIn(work);
}, 120_000);
afterAll(async () => {
  await Promise.all([site.stop(), objects.stop()]);
});

/** Written down by hand: what the policy says of this department on that day. */
const dueMails = 'bounced complained delivered given-up rejected sent suppressed'.split(' ');
const history = (id: string, events: number) =>
  Array.from({ length: events }, (_, at) => `records T#hcm#DOSSIER#${id} / EVENT#00000${at + 1}`);

test('K171 a run removes what the policy says, and everything else is byte for byte as before', () => {
  expect(differenceOf(before, after)).toEqual({
    gone: [
      'files attachments/hcm/d-2/tep-d-2',
      'files attachments/hcm/d-old/anh',
      'files attachments/hcm/d-old/bo-di',
      'files attachments/hcm/d-old/phieu',
      ...history('d-2', 2),
      'records T#hcm#DOSSIER#d-2 / SHADOW',
      'records T#hcm#DOSSIER#d-2 / STATE',
      ...history('d-old', 8),
      'records T#hcm#DOSSIER#d-old / SHADOW',
      'records T#hcm#DOSSIER#d-old / STATE',
      'records T#hcm#PERSON#p-mau / MINE#d-2',
      'records T#hcm#PERSON#p-mau / MINE#d-old',
      'records T#hcm#PERSON#p-mau / TASK#1#2023-12-31#d-2#finish_draft',
      'records T#hcm#PERSON#p-mau / TASK#1#2023-12-31#d-old#finish_draft',
      'records T#hcm#PERSON#p-thu / MINE#d-old',
      `records T#hcm#PLAN#HCM-BTH-2023 / ANSWER#${site.theirs.call}#d-old`,
    ],
    changed: [
      ...dueMails.map((how) => mailAt(`m-${how}`)),
      'records T#hcm#COUNT#HCM-BTH-2023 / hcm-bth#draft',
    ],
    added: [noteOf('draft'), noteOf('mail_text')],
  });
});

test('of an old mail stay its kind, its receiver, its times, its status and the id of SES', () => {
  const was = itemAt(before, mailAt('m-bounced'));
  expect(was.address.S).toBe('p-thu@bth.example');
  expect(after.get(mailAt('m-bounced'))).not.toMatch(/@|Điều phối|chờ|decide/);
  const { data, ...kept } = itemAt(after, mailAt('m-bounced'));
  const { data: _text, todoPk: _pk, todoSk: _sk, address: _to, reason: _why, ...rest } = was;
  expect(kept).toEqual({ ...rest, textRemoved: { BOOL: true } });
  expect(JSON.parse(data.S)).toEqual({
    tenant,
    id: 'm-bounced',
    template: 'receipt',
    to: { personId: 'p-thu', name: 'Trần Thị Thử' },
    thread: 'd-1',
    dossierId: 'd-1',
    unitId: 'hcm-bth',
    createdAt: '2022-12-30T02:00:00.000Z',
    facts: {},
  });
});

test('the trail gets one note of each kind and day, with counts and no names', () => {
  const about = { by: { personId: 'system', name: 'Hệ thống' }, kind: 'retention_applied' };
  expect(bodyAt(after, noteOf('draft'))).toMatchObject({
    ...about,
    subject: { id: 'draft' },
    after: { removed: 2, entries: 10, files: 4 },
  });
  expect(bodyAt(after, noteOf('mail_text'))).toMatchObject({
    ...about,
    subject: { id: 'mail_text' },
    after: { removed: 7 },
  });
  const text = [noteOf('draft'), noteOf('mail_text')].map((one) => after.get(one)).join();
  expect(text).not.toMatch(/Mẫu|Thử|p-mau|p-thu|d-old|@/);
});

test('once more, and the day after, changes nothing more', async () => {
  const place = await anew(after);
  expect(await run(place)).toMatchObject({ draftsRemoved: 0, mailTextsRemoved: 0 });
  expect(differenceOf(after, await storedIn(place))).toEqual(nothing);
  await run(place, '2026-01-01');
  // of the mail that was a day too young
  const { gone, changed } = differenceOf(after, await storedIn(place));
  expect({ gone, changed }).toEqual({ gone: [], changed: [mailAt('m-young')] });
});

/** Breaks off right after one step: a transaction or a file. @returns whether it came to that step. */
async function breakOffAfter(step: number, place: Place): Promise<boolean> {
  let steps = 0;
  const counted = async (work: Promise<unknown>) => {
    const answer = await work;
    if (++steps === step) throw new Error('broken off');
    return answer;
  };
  const tables = interrupted(place.tables, (action, _input, call) =>
    action === 'TransactWriteItems' ? counted(call()) : call(),
  );
  const remove = s3RemoveFile(inBucket(place));
  const removeFile: RemoveFile = async (key) => void (await counted(remove(key)));
  const broken = run({ ...place, tables }, removedOn, { removeFile });
  await broken.catch((error: Error) => expect(error.message).toBe('broken off'));
  return steps === step;
}

test('whatever it breaks off after, the next run ends the same', async () => {
  let step = 1;
  for (; ; step++) {
    const place = await anew();
    if (!(await breakOffAfter(step, place))) break;
    await run(place);
    expect([step, differenceOf(after, await storedIn(place))]).toEqual([step, nothing]);
  }
  expect(step).toBeGreaterThan(10);
}, 120_000);

test('the audit chain holds, says which entries are gone, and the counters equal a recount', async () => {
  const { tables } = await anew(after);
  const deps = depsOn(tables);
  await deps.trail.extend(tenant, on('2026-01-01').now);
  const mailed = await deps.trail.lastCheckpoint(tenant);
  expect(await deps.trail.brokenSince(tenant, { number: 0, link: '' })).toBeUndefined();
  expect(mailed && (await deps.trail.brokenSince(tenant, mailed))).toBeUndefined();
  const gone = (await wholeChain(deps)).filter(({ text }) => text === undefined);
  expect(gone).toHaveLength(10);
  expect(await dynamoDossiers(tables).brokenHistory(tenant, 'd-1')).toBeUndefined();
  expect(await recount(deps)(tenant, [endedPlan], on('2023-12-29'))).toEqual([]);
  const counts = await deps.boards.counts(tenant, endedPlan.id);
  expect(counts).toContainEqual({ unitId: 'hcm-bth', status: 'draft', count: 1 });
});

test('a stage that keeps things longer keeps them longer', async () => {
  const longer = { draft: 48, mail_text: 60 };
  const place = await anew();
  await run(place, removedOn, { keptMonths: longer });
  expect(differenceOf(before, await storedIn(place))).toEqual(nothing);
  await run(place, '2027-12-31', { keptMonths: longer });
  expect((await warnings(place, 'delivered')).join()).toMatch(/d-old#until-2027-12-31/);
  await run(place, '2028-01-30', { keptMonths: longer });
  expect(await depsOn(place.tables).dossiers.find(tenant, 'd-old')).toBeUndefined();
});

describe('a draft stays', () => {
  const isThere = async ({ tables }: Place) =>
    (await depsOn(tables).dossiers.find(tenant, 'd-old')) !== undefined;

  test('as long as its writers were not told, and for thirty days after', async () => {
    const place = await anew();
    await run(place, '2025-12-30');
    expect(await isThere(place)).toBe(true);
    await anew(new Map([...before].filter(([name]) => !name.includes('#draft_expiring#'))));
    await run(place, '2026-03-10');
    expect(await warnings(place, 'sent')).toHaveLength(3);
    await run(place, '2026-04-08');
    expect(await isThere(place)).toBe(true);
    await run(place, '2026-04-09');
    expect(await isThere(place)).toBe(false);
  });

  test.each(['bounced', 'rejected', 'suppressed'] as const)(
    'when the warning was %s, so that nobody knows',
    async (status) => {
      const place = await anew();
      const id = 'd-old#until-2025-12-31#draft_expiring#p-mau';
      await depsOn(place.tables).outbox.mark(tenant, id, { status });
      await run(place);
      expect(await isThere(place)).toBe(true);
    },
  );

  test('when somebody writes in it, and is told anew at the end of the longer time', async () => {
    const place = await anew();
    const deps = depsOn(place.tables);
    const content = { title: 'Viết tiếp' };
    const more = { dossierId: 'd-old' };
    const saved = await ask(deps, mau, { type: 'saveDraft', content }, '2025-12-30', more);
    expect(saved.accepted).toBe(true);
    await run(place);
    await run(place, '2027-11-29');
    expect(await isThere(place)).toBe(true);
    await run(place, '2027-11-30');
    expect(await warnings(place, 'sent')).toContain('d-old#until-2027-12-30#draft_expiring#p-mau');
  });

  const put = ({ tables }: Place, Item: Record<string, AttributeValue>) =>
    tables.client.call('PutItem', { TableName: tables.records, Item });

  test('when a finding on another dossier names it', async () => {
    const place = await anew();
    const key = { pk: { S: 'T#hcm#DOSSIER#d-old' }, sk: { S: 'NAMED#2023#d-9#1' } };
    await put(place, { ...key, v: { N: '1' }, data: { S: '{}' } });
    await run(place);
    expect(await isThere(place)).toBe(true);
  });

  test('when its newest event is not in the audit chain yet', async () => {
    const place = await anew();
    const newest = itemAt(before, 'records T#hcm#DOSSIER#d-old / EVENT#000008');
    await put(place, { ...newest, todoSk: { S: '2023' } });
    await run(place);
    expect(await isThere(place)).toBe(true);
  });

  test('when it is written in the very moment', async () => {
    const place = await anew();
    const { dossiers, retention } = depsOn(place.tables);
    const seen = await dossiers.find(tenant, 'd-old');
    if (!seen) throw new Error('no draft');
    expect(await retention.takeOut({ ...seen, version: seen.version - 1 })).toBe(false);
    expect(await isThere(place)).toBe(true);
  });
});

test('what one night does not come to is due the next', async () => {
  const place = await anew();
  const { retention } = depsOn(place.tables);
  expect(await retention.emptyMails(tenant, '2022-12-31', 3)).toBe(3);
  await retention.settle(tenant, 'mail_text', on(removedOn));
  expect(await retention.emptyMails(tenant, '2022-12-31', 3)).toBe(3);
  // the day has its note; the next one's tells of the rest
  await retention.settle(tenant, 'mail_text', on(removedOn));
  await run(place, '2026-01-01');
  const all = await storedIn(place);
  expect(bodyAt(all, noteOf('mail_text')).after).toEqual({ removed: 3 });
  expect(bodyAt(all, noteOf('mail_text', '2026-01-01')).after).toEqual({ removed: 5 });
});
