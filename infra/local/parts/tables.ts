import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteItemCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  ResourceNotFoundException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableSpec } from '../assembly/assembly.ts';
import type { StreamRecord } from '../stream/streamRecord.ts';

type Key = Record<string, { S: string } | { N: string }>;

/** Creates the table as the template describes it, unless it is there. */
export async function createTableIfMissing(
  client: DynamoDBClient,
  table: TableSpec,
): Promise<void> {
  const there = await client.send(new DescribeTableCommand({ TableName: table.name })).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ResourceNotFoundException) return false;
      throw error;
    },
  );
  if (there) return;
  // The template's properties are those of the API, checked by the synthesis.
  await client.send(new CreateTableCommand(table.properties as unknown as CreateTableCommandInput));
  // with every write DynamoDB Local looks for the first record of the table's stream among those of all
  // streams, from the oldest on: the later it comes, the longer each write takes
  await newBarrier(client, table).write();
}

const barrierPrefix = 'LOCAL#BARRIER#';
let barriers = 0;

/**
 * A new number in an item that nobody else reads. Whoever has read it from the stream has read
 * everything written before; listen before writing.
 */
export interface Barrier {
  readonly isRecord: (record: StreamRecord) => boolean;
  readonly write: () => Promise<void>;
}

/** A barrier's item is no business of the functions. */
export const isBarrier = ({ dynamodb }: StreamRecord): boolean =>
  JSON.stringify(dynamodb.Keys).includes(`{"S":"${barrierPrefix}`);

export function newBarrier(client: DynamoDBClient, table: TableSpec): Barrier {
  barriers++;
  const Key = keyOf(table, `${barrierPrefix}${process.pid}`);
  const text = JSON.stringify(Key);
  const number = { N: String(barriers) };
  return {
    isRecord: ({ dynamodb }) =>
      isSameKey(table, dynamodb.Keys, text) &&
      JSON.stringify(dynamodb.NewImage?.number) === JSON.stringify(number),
    write: async () => {
      await client.send(new PutItemCommand({ TableName: table.name, Item: { ...Key, number } }));
    },
  };
}

const isSameKey = (
  table: TableSpec,
  keys: Readonly<Record<string, unknown>>,
  text: string,
): boolean =>
  JSON.stringify(Object.fromEntries(table.keys.map(({ name }) => [name, keys[name]]))) === text;

const keyOf = (table: TableSpec, id: string): Key =>
  Object.fromEntries(
    table.keys.map(({ name, type }) => [name, type === 'N' ? { N: '0' } : { S: id }]),
  );

export interface Reaper {
  /** The removal of an item with these keys was an expiry. */
  readonly isExpiry: (tableName: string, keys: Readonly<Record<string, unknown>>) => boolean;
  /** Removes what has expired by the system's clock. */
  readonly reap: () => Promise<number>;
}

/**
 * DynamoDB's expiry by the system's clock. DynamoDB Local's own goes by the machine's clock and
 * never deletes an item that lacks the key of an index.
 */
export function reaper(
  client: DynamoDBClient,
  tables: readonly TableSpec[],
  now: () => number,
): Reaper {
  const expired = new Set<string>();
  const mark = (tableName: string, keys: unknown): string =>
    `${tableName} ${JSON.stringify(sorted(keys))}`;

  const reapTable = async (table: TableSpec, attribute: string): Promise<number> => {
    const keys = await expiredKeys(client, table, attribute, now());
    for (const Key of keys) {
      expired.add(mark(table.name, Key));
      await client.send(new DeleteItemCommand({ TableName: table.name, Key }));
    }
    return keys.length;
  };

  return {
    isExpiry: (tableName, keys) => expired.has(mark(tableName, keys)),
    reap: async () => {
      let count = 0;
      for (const table of tables)
        if (table.expiryAttribute) count += await reapTable(table, table.expiryAttribute);
      return count;
    },
  };
}

async function expiredKeys(
  client: DynamoDBClient,
  table: TableSpec,
  attribute: string,
  now: number,
): Promise<Key[]> {
  const keys: Key[] = [];
  let after: Record<string, never> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: '#expiry < :now',
        ProjectionExpression: table.keys.map((_, n) => `#k${n}`).join(', '),
        ExpressionAttributeNames: {
          '#expiry': attribute,
          ...Object.fromEntries(table.keys.map(({ name }, n) => [`#k${n}`, name])),
        },
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
        ...(after && { ExclusiveStartKey: after }),
      }),
    );
    keys.push(...((page.Items ?? []) as unknown as Key[]));
    after = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (after);
  return keys;
}

const sorted = (keys: unknown): unknown =>
  Object.entries(keys as object).sort(([left], [right]) => (left < right ? -1 : 1));
