import type { Dynamo } from './client.ts';
import { type Item, type Key, keyOf } from './item.ts';
import { pause } from './pause.ts';

/** Source: BatchGetItem's limit. */
const most = 100;

interface Asked {
  readonly table: string;
  readonly key: Key;
  readonly found: (item: Item | undefined) => void;
  readonly failed: (error: unknown) => void;
}

const waiting = new WeakMap<Dynamo, Asked[]>();

/** Reads one item, strongly consistent; what is asked for in the same moment is one request. */
export function readTogether(given: Dynamo, table: string, key: Key): Promise<Item | undefined> {
  const client = given.inScope?.() ?? given;
  return new Promise((found, failed) => {
    const asked = waiting.get(client) ?? [];
    asked.push({ table, key, found, failed });
    if (asked.length > 1) return;
    waiting.set(client, asked);
    queueMicrotask(() => {
      waiting.delete(client);
      void answer(client, asked);
    });
  });
}

async function answer(client: Dynamo, asked: readonly Asked[]): Promise<void> {
  try {
    const items = await read(client, asked);
    for (const { table, key, found } of asked) found(items.get(nameOf(table, key)));
  } catch (error) {
    for (const { failed } of asked) failed(error);
  }
}

const nameOf = (table: string, { pk, sk }: Key): string => JSON.stringify([table, pk, sk]);

const keyIn = ({ pk, sk }: Item): Key => ({ pk: pk?.S ?? '', sk: sk?.S ?? '' });

/** @returns the items that exist, by name. */
async function read(client: Dynamo, asked: readonly Asked[]): Promise<ReadonlyMap<string, Item>> {
  const distinct = [...new Map(asked.map((one) => [nameOf(one.table, one.key), one])).values()];
  const [first] = distinct;
  if (first && distinct.length === 1) {
    const { table, key } = first;
    const input = { TableName: table, Key: keyOf(key), ConsistentRead: true };
    const { Item } = await client.call('GetItem', input);
    return new Map(Item ? [[nameOf(table, key), Item]] : []);
  }
  const found = new Map<string, Item>();
  for (let from = 0; from < distinct.length; from += most)
    await readBatch(client, distinct.slice(from, from + most), found);
  return found;
}

async function readBatch(
  client: Dynamo,
  asked: readonly Asked[],
  found: Map<string, Item>,
): Promise<void> {
  const tables = [...new Set(asked.map(({ table }) => table))];
  const keysOf = (table: string): Item[] =>
    asked.filter((one) => one.table === table).map(({ key }) => keyOf(key));
  const ask = (
    RequestItems: Record<string, { Keys: Item[] | undefined; ConsistentRead?: boolean }>,
  ) => client.call('BatchGetItem', { RequestItems });
  let left: Parameters<typeof ask>[0] | undefined = Object.fromEntries(
    tables.map((table) => [table, { Keys: keysOf(table), ConsistentRead: true }]),
  );
  for (let attempt = 0; left && Object.keys(left).length > 0; attempt++) {
    if (attempt > 0) await pause(Math.min(attempt, 6));
    const page: Awaited<ReturnType<typeof ask>> = await ask(left);
    for (const [table, items] of Object.entries(page.Responses ?? {}))
      for (const item of items) found.set(nameOf(table, keyIn(item)), item);
    left = page.UnprocessedKeys as typeof left;
  }
}
