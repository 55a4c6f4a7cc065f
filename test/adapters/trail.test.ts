import { dynamoTrail } from '../../shared/adapters/dynamo/trail.ts';
import { submitted } from '../support/dossiers.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, playOn, type TestDeps, tenant } from '../support/hospital.ts';
import { finishEvents, wholeChain } from '../support/trail.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
}, 60_000);
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = depsOn(tables);
});

const now = '2023-06-06T02:00:00.000Z';
const extend = (at = now) => deps.trail.extend(tenant, at);
const types = async () =>
  (await wholeChain(deps)).map(({ text }) => {
    const { type, kind } = JSON.parse(text ?? '{}');
    return type ?? kind;
  });

/** A note of a changed holiday table, at a second of one minute. */
const note = (second: number, unitId = 'hcm-bth') =>
  deps.trail.note({
    tenant,
    at: `2023-06-05T02:00:${String(second).padStart(2, '0')}.000Z`,
    by: { personId: 'p-mau', name: 'Nguyễn Văn Mẫu' },
    channel: 'web',
    kind: 'holidays_saved',
    subject: { id: `năm ${second}` },
    unitId,
    after: { second },
  });

describe('what comes in', () => {
  test('an event waits for both readers of the stream, then comes in once', async () => {
    await fillHospital(deps);
    await playOn(deps, submitted);
    for (const event of await deps.dossiers.history(tenant, 'd-1'))
      await deps.boards.project(event);
    expect(await extend()).toBe(0);
    await finishEvents(deps);
    const happened = (await deps.dossiers.history(tenant, 'd-1')).map(({ type }) => type);
    expect(await extend()).toBe(happened.length);
    expect(await types()).toEqual(happened);
    expect(await extend()).toBe(0);
  });

  test('an event that the stream brings again after it was chained is not chained again', async () => {
    await fillHospital(deps);
    await playOn(deps, submitted);
    await finishEvents(deps);
    await extend();
    const before = await deps.trail.head(tenant);
    await finishEvents(deps);
    expect(await extend()).toBe(0);
    expect(await deps.trail.head(tenant)).toEqual(before);
  });

  test('notes come in by their time, in whatever order they were stored', async () => {
    for (const second of [3, 1, 2]) await note(second);
    await extend();
    expect((await wholeChain(deps)).map(({ text }) => JSON.parse(text ?? '').after.second)).toEqual(
      [1, 2, 3],
    );
  });

  test('what happened late stands behind what was chained before', async () => {
    await note(9);
    await extend();
    await note(1);
    await extend('2023-06-06T02:15:00.000Z');
    expect((await wholeChain(deps)).map(({ text }) => JSON.parse(text ?? '').after.second)).toEqual(
      [9, 1],
    );
  });

  test('a department sees only its own', async () => {
    await note(1);
    await extend();
    expect(await deps.trail.extend('another', now)).toBe(0);
    expect(await deps.trail.head('another')).toBeUndefined();
  });
});

describe('one chain', () => {
  test('two writers at once take everything in once', async () => {
    for (let second = 0; second < 20; second++) await note(second);
    const added = await Promise.all([extend(), extend(), extend()]);
    expect(added.reduce((sum, one) => sum + one)).toBe(20);
    const chain = await wholeChain(deps);
    expect(chain.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(new Set(chain.map(({ hash }) => hash)).size).toBe(20);
    expect(await deps.trail.brokenSince(tenant, { number: 0, link: '' })).toBeUndefined();
  });

  test.each(['before', 'after'])('a crash %s the write loses and doubles nothing', async (when) => {
    for (const second of [1, 2, 3]) await note(second);
    let crashes = 1;
    const crashing = dynamoTrail(
      interrupted(tables, async (action, _, call) => {
        if (action !== 'TransactWriteItems' || crashes-- <= 0) return call();
        if (when === 'after') await call();
        throw new Error('crashed');
      }),
    );
    await expect(crashing.extend(tenant, now)).rejects.toThrow('crashed');
    await extend();
    expect(await types()).toHaveLength(3);
    expect((await deps.trail.head(tenant))?.number).toBe(3);
  });

  test('more than one transaction holds becomes several segments of one chain', async () => {
    for (let second = 0; second < 200; second += 25)
      await Promise.all(Array.from({ length: 25 }, (_, n) => note((second + n) % 60)));
    expect(await extend()).toBe(200);
    expect((await deps.trail.head(tenant))?.number).toBe(200);
    expect(await deps.trail.brokenSince(tenant, { number: 0, link: '' })).toBeUndefined();
    const range = { first: 85, last: 95, before: '' };
    const across = await deps.trail.entries(tenant, range, () => false);
    expect(across.map(({ number }) => number)).toEqual([
      85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
    ]);
    expect(across.every(({ text }) => text === undefined)).toBe(true);
  });

  test('a clock set back does not set the chain back', async () => {
    await note(1);
    await extend('2023-06-06T02:00:00.000Z');
    await note(2);
    await extend('2023-06-01T02:00:00.000Z');
    expect((await deps.trail.head(tenant))?.at).toBe('2023-06-06T02:00:00.000Z');
  });

  test('the entries of some days are those chained on them', async () => {
    for (const [second, day] of [
      [1, '2023-06-05'],
      [2, '2023-06-06'],
      [3, '2023-06-08'],
    ] as const) {
      await note(second);
      await extend(`${day}T02:00:00.000Z`);
    }
    const of = async (from: string, to: string) => {
      const { first, last } = await deps.trail.range(tenant, from, to);
      return [first, last];
    };
    expect(await of('2023-06-06T00:00:00.000Z', '2023-06-08T00:00:00.000Z')).toEqual([2, 2]);
    expect(await of('2023-06-05T00:00:00.000Z', '2023-06-09T00:00:00.000Z')).toEqual([1, 3]);
    expect(await of('2023-06-07T00:00:00.000Z', '2023-06-08T00:00:00.000Z')).toEqual([3, 2]);
    expect(await of('2023-07-01T00:00:00.000Z', '2023-07-02T00:00:00.000Z')).toEqual([4, 3]);
  });

  test('a segment that was changed in the table is found, and so is an end that was cut off', async () => {
    for (const second of [1, 2, 3]) {
      await note(second);
      await extend();
    }
    const head = await deps.trail.head(tenant);
    const pk = { S: `T#${tenant}#CHAIN` };
    const key = (number: number) => ({ pk, sk: { S: `SEGMENT#00000000${number}` } });
    const second = await tables.client.call('GetItem', { TableName: tables.records, Key: key(2) });
    const data = second.Item?.data?.S?.replace(/"hash":"./, '"hash":"0') ?? '';
    await tables.client.call('PutItem', {
      TableName: tables.records,
      Item: {
        ...second.Item,
        data: { S: data === second.Item?.data?.S ? data.replace('"hash":"0', '"hash":"1') : data },
      },
    });
    expect(await deps.trail.brokenSince(tenant, { number: 0, link: '' })).toBe(2);
    await tables.client.call('DeleteItem', { TableName: tables.records, Key: key(3) });
    expect(await deps.trail.brokenSince(tenant, { number: 3, link: head?.link ?? '' })).toBe(3);
  });
});
