import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { BenchTables } from './tables.ts';

type Item = Record<string, AttributeValue>;

/** What a transition left in the table: the state's item and the items of its events. */
export interface Written {
  readonly state: Item;
  readonly events: readonly Item[];
}

/** The items of a dossier that was just changed; of its events only the last `count`. */
export async function writtenBy(
  { bare, records }: BenchTables,
  pk: string,
  count: number,
): Promise<Written> {
  const key = (sk: string): Item => ({ pk: { S: pk }, sk: { S: sk } });
  const { Item: state } = await bare.send(
    new GetItemCommand({ TableName: records, Key: key('STATE'), ConsistentRead: true }),
  );
  const { Items = [] } = await bare.send(
    new QueryCommand({
      TableName: records,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ':sk': { S: 'EVENT#' } },
      ConsistentRead: true,
    }),
  );
  if (!state) throw new Error(`no state below ${pk}`);
  return { state, events: Items.slice(-count) };
}

/** The same bytes below another partition key. */
const movedTo = (pk: string, item: Item): Item => ({ ...item, pk: { S: pk } });

const versionIs = (state: Item) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #version <> :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': state.version ?? { N: '0' } },
});

/** What a careless program would do instead, by the SDK alone and with the same bytes. */
export const bareWrites = ({ bare, records }: BenchTables, { state, events }: Written) => ({
  /** Lets the item exist, so that the measured write replaces one. */
  prepare: (pk: string) =>
    bare.send(
      new PutItemCommand({
        TableName: records,
        Item: { ...movedTo(pk, state), version: { N: '0' } },
      }),
    ),

  /** One conditional update of the state. */
  update: (pk: string) => {
    const { pk: _pk, sk, ...attributes } = state;
    const names = Object.keys(attributes);
    return bare.send(
      new UpdateItemCommand({
        TableName: records,
        Key: { pk: { S: pk }, sk: sk ?? { S: 'STATE' } },
        UpdateExpression: `SET ${names.map((_, n) => `#n${n} = :n${n}`).join(', ')}`,
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: {
          '#version': 'version',
          ...Object.fromEntries(names.map((name, n) => [`#n${n}`, name])),
        },
        ExpressionAttributeValues: {
          ':before': { N: '0' },
          ...Object.fromEntries(
            names.map((name, n) => [`:n${n}`, attributes[name] ?? { NULL: true }]),
          ),
        },
      }),
    );
  },

  /** State and events one after another, nothing conditional, nothing atomic. */
  separately: async (pk: string): Promise<void> => {
    for (const item of [state, ...events])
      await bare.send(new PutItemCommand({ TableName: records, Item: movedTo(pk, item) }));
  },

  /** State and events in one transaction, and nothing else. */
  transaction: (pk: string) =>
    bare.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName: records, Item: movedTo(pk, state), ...versionIs(state) } },
          ...events.map((event) => ({
            Put: {
              TableName: records,
              Item: movedTo(pk, event),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          })),
        ],
      }),
    ),
});
