import {
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { startDynamo } from '../../infra/local/dynamo.ts';
import { dynamoClient } from '../../shared/adapters/dynamo/client.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';

export const benchRegion = 'ap-southeast-1';
export const benchCredentials = { accessKeyId: 'bench', secretAccessKey: 'bench' } as const;

export interface BenchTables extends Tables {
  readonly endpoint: string;
  /** The SDK's client with nothing around it. */
  readonly bare: DynamoDBClient;
  readonly stop: () => Promise<void>;
}

const keys = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** A fresh DynamoDB Local with room enough not to collect garbage all the time, and both tables. */
export async function startBenchTables(): Promise<BenchTables> {
  const local = await startDynamo({ heapMegabytes: 4096 });
  const { endpoint } = local;
  const bare = new DynamoDBClient({ region: benchRegion, endpoint, credentials: benchCredentials });
  const client = dynamoClient({
    region: benchRegion,
    endpoint,
    credentials: () => benchCredentials,
  });
  for (const TableName of ['records', 'outbox']) {
    await bare.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', 'todoPk', 'todoSk', 'listPk', 'listSk'].map((name) => ({
          AttributeName: name,
          AttributeType: 'S' as const,
        })),
        KeySchema: keys('pk', 'sk'),
        GlobalSecondaryIndexes: ['todo', 'list'].map((index) => ({
          IndexName: index,
          KeySchema: keys(`${index}Pk`, `${index}Sk`),
          Projection: { ProjectionType: 'ALL' as const },
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
    // each write looks for the first record of its stream, behind all that other streams had before
    const Key = { pk: { S: 'FIRST' }, sk: { S: 'FIRST' } };
    await bare.send(new PutItemCommand({ TableName, Item: Key }));
    await bare.send(new DeleteItemCommand({ TableName, Key }));
  }
  return {
    client,
    bare,
    endpoint,
    records: 'records',
    outbox: 'outbox',
    stop: async () => {
      bare.destroy();
      client.destroy();
      await local.stop();
    },
  };
}
