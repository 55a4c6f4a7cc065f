import type {
  QueryCommandInput,
  TransactWriteItem,
  Update,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Dynamo } from './client.ts';
import { DynamoFailure, isConditionFailed } from './failure.ts';
import { type Item, type Key, N, S } from './item.ts';
import { readTogether } from './readTogether.ts';

export type { Item, Key } from './item.ts';
export { keyOf, N, S } from './item.ts';

export interface Tables {
  readonly client: Dynamo;
  /** What is. */
  readonly records: string;
  /** What must go out. */
  readonly outbox: string;
}

export const getItem = (
  { client }: Pick<Tables, 'client'>,
  table: string,
  key: Key,
): Promise<Item | undefined> => readTogether(client, table, key);

/** Every item of a query, page after page. */
export async function queryAll(
  { client }: Pick<Tables, 'client'>,
  input: QueryCommandInput,
): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await client.call('Query', {
      ...input,
      ...(start && { ExclusiveStartKey: start }),
    });
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** Items below one partition key whose sort key begins with `prefix`. */
export const below = (table: string, pk: string, prefix = ''): QueryCommandInput => ({
  TableName: table,
  ConsistentRead: true,
  KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :sk)' : 'pk = :pk',
  ExpressionAttributeValues: { ':pk': S(pk), ...(prefix && { ':sk': S(prefix) }) },
});

/** Items of an index partition; `upTo` is the last sort key, excluded. */
export const inIndex = (
  table: string,
  index: 'list' | 'todo',
  pk: string,
  upTo?: string,
): QueryCommandInput => ({
  TableName: table,
  IndexName: index,
  KeyConditionExpression: `${index}Pk = :pk${upTo ? ` AND ${index}Sk < :sk` : ''}`,
  ExpressionAttributeValues: { ':pk': S(pk), ...(upTo && { ':sk': S(upTo) }) },
});

/** Items by key, in the order of the keys; keys without an item are left out. */
export async function getItems(
  { client }: Pick<Tables, 'client'>,
  table: string,
  keys: readonly Key[],
): Promise<Item[]> {
  const items = await Promise.all(keys.map((key) => readTogether(client, table, key)));
  return items.filter((item) => item !== undefined);
}

/** Puts an item that must not exist yet. @returns false when it does. */
export const putNew = ({ client }: Pick<Tables, 'client'>, table: string, item: Item) =>
  holds(
    client.call('PutItem', {
      TableName: table,
      Item: item,
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );

export const putItem = ({ client }: Pick<Tables, 'client'>, table: string, item: Item) =>
  client.call('PutItem', { TableName: table, Item: item });

/** Replaces an item that must still be of that version; 0 stands for one that must not exist yet. */
export const putVersionAction = (
  TableName: string,
  item: Item,
  version: number,
): TransactWriteItem =>
  version === 0
    ? { Put: { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } }
    : {
        Put: {
          TableName,
          Item: item,
          ConditionExpression: 'version = :before',
          ExpressionAttributeValues: { ':before': N(version) },
        },
      };

/** A conditional update. @returns false when the condition does not hold. */
export const updateIf = ({ client }: Pick<Tables, 'client'>, input: UpdateItemCommandInput) =>
  holds(client.call('UpdateItem', input));

/** A conditional update that may meet a transaction. @returns undefined when done, otherwise why not. */
export async function updateAlone(
  tables: Pick<Tables, 'client'>,
  update: Update,
): Promise<'ConditionalCheckFailed' | 'TransactionConflict' | undefined> {
  try {
    return (await updateIf(tables, update)) ? undefined : 'ConditionalCheckFailed';
  } catch (error) {
    if (error instanceof DynamoFailure && error.name === 'TransactionConflictException')
      return 'TransactionConflict';
    throw error;
  }
}

async function holds(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/** Why an action of a cancelled transaction failed, e.g. `ConditionalCheckFailed`; `None` when it did not. */
export type CancelledBecause = string;

/** All actions or none. @returns undefined when done, otherwise one reason per action. */
export async function transact(
  { client }: Pick<Tables, 'client'>,
  actions: readonly TransactWriteItem[],
): Promise<readonly CancelledBecause[] | undefined> {
  try {
    await client.call('TransactWriteItems', { TransactItems: [...actions] });
    return undefined;
  } catch (error) {
    const reasons = error instanceof DynamoFailure ? error.reasons : undefined;
    if (!reasons || reasons.some((reason) => !expected.has(reason))) throw error;
    return reasons;
  }
}

/** Throttling and size errors are failures, not answers. */
const expected = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);
