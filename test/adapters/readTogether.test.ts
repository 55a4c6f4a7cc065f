import { getItem, putItem, S, type Tables } from '../../shared/adapters/dynamo/table.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';

let local: TestTables;
let tables: Tables;
let calls: string[];

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  const fresh = await local.fresh();
  for (const table of [fresh.records, fresh.outbox])
    for (const name of ['a', 'b'])
      await putItem(fresh, table, { pk: S(name), sk: S('1'), from: S(`${table} ${name}`) });
  calls = [];
  tables = interrupted(fresh, (action, _input, call) => {
    calls.push(action);
    return call();
  });
});

const read = async (on: Tables, table: string, pk: string) =>
  (await getItem(on, table, { pk, sk: '1' }))?.from?.S;

test('one item alone is a plain read', async () => {
  expect(await read(tables, tables.records, 'a')).toBe(`${tables.records} a`);
  expect(await read(tables, tables.records, 'nobody')).toBeUndefined();
  expect(calls).toEqual(['GetItem', 'GetItem']);
});

test('items asked for in the same moment are one request, over both tables, each answered its own', async () => {
  const { records, outbox } = tables;
  const found = await Promise.all([
    read(tables, records, 'a'),
    read(tables, outbox, 'a'),
    read(tables, records, 'nobody'),
    read(tables, outbox, 'b'),
    read(tables, records, 'a'),
  ]);
  expect(found).toEqual([`${records} a`, `${outbox} a`, undefined, `${outbox} b`, `${records} a`]);
  expect(calls).toEqual(['BatchGetItem']);
});

test('the same item twice in the same moment is one plain read', async () => {
  const asked = ['a', 'a'].map((name) => read(tables, tables.records, name));
  expect(await Promise.all(asked)).toEqual([`${tables.records} a`, `${tables.records} a`]);
  expect(calls).toEqual(['GetItem']);
});

test('more than a request may name are several requests', async () => {
  const names = Array.from({ length: 130 }, (_, n) => (n === 120 ? 'b' : `none-${n}`));
  const found = await Promise.all(names.map((name) => read(tables, tables.records, name)));
  expect(found.filter(Boolean)).toEqual([`${tables.records} b`]);
  expect(calls).toEqual(['BatchGetItem', 'BatchGetItem']);
});

test('keys that the table did not get to are asked for again', async () => {
  const { records } = tables;
  let first = true;
  const lazy = interrupted(tables, async (_action, input, call) => {
    if (!first) return call();
    first = false;
    const { RequestItems } = input as { RequestItems: Record<string, object> };
    return { Responses: {}, UnprocessedKeys: RequestItems };
  });
  const found = await Promise.all([read(lazy, records, 'a'), read(lazy, records, 'b')]);
  expect(found).toEqual([`${records} a`, `${records} b`]);
});

test('a failed request fails for all who asked, and only for them', async () => {
  let failing = true;
  const shaky = interrupted(tables, async (_action, _input, call) => {
    if (failing) throw new Error('throttled');
    return call();
  });
  const asked = ['a', 'b'].map((name) => read(shaky, tables.records, name));
  const ended = await Promise.allSettled(asked);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  failing = false;
  expect(await read(shaky, tables.records, 'a')).toBe(`${tables.records} a`);
});
