import {
  CreateTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { startDynamo } from '../../infra/local/dynamo.ts';
import { type Dynamo, dynamoClient } from '../../shared/adapters/dynamo/client.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { underRole } from './underRole.ts';

export const testCredentials = { accessKeyId: 'test', secretAccessKey: 'test' } as const;
export const testRegion = 'ap-southeast-1';

export interface TestTables extends Tables {
  readonly endpoint: string;
  /** Two fresh, empty tables on the same DynamoDB Local. */
  readonly fresh: () => Promise<Tables>;
  readonly stop: () => Promise<void>;
}

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' }) as const;
const keys = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** DynamoDB Local with both tables as `keys.ts` describes them. */
export async function startTables(): Promise<TestTables> {
  const local = await startDynamo();
  const { endpoint } = local;
  const admin = new DynamoDBClient({ region: testRegion, endpoint, credentials: testCredentials });
  const client = underRole(
    dynamoClient({ region: testRegion, endpoint, credentials: () => testCredentials }),
  );
  let made = 0;
  const fresh = async () => {
    made++;
    const names = { records: `records-${made}`, outbox: `outbox-${made}` };
    await Promise.all(Object.values(names).map((name) => createTable(admin, name)));
    return { client, ...names };
  };
  return {
    ...(await fresh()),
    endpoint,
    fresh,
    stop: async () => {
      admin.destroy();
      client.destroy();
      await local.stop();
    },
  };
}

/** A table as `keys.ts` describes both. */
export async function createTable(admin: DynamoDBClient, name: string): Promise<void> {
  await admin.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk', 'todoPk', 'todoSk', 'listPk', 'listSk'].map(text),
      KeySchema: keys('pk', 'sk'),
      GlobalSecondaryIndexes: ['todo', 'list'].map((index) => ({
        IndexName: index,
        KeySchema: keys(`${index}Pk`, `${index}Sk`),
        Projection: { ProjectionType: 'ALL' as const },
      })),
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  await admin.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: 'expiresAt' },
    }),
  );
}

/** A client whose calls pass through `around` first: it may throw instead of, before or after the real call. */
export const interrupted = (
  tables: Tables,
  around: (action: string, input: unknown, call: () => Promise<unknown>) => Promise<unknown>,
): Tables => {
  const { client } = tables;
  const call = (action: string, input: unknown) =>
    around(action, input, () => client.call(action as 'PutItem', input as never));
  return { ...tables, client: { ...client, call } as Dynamo };
};
