import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { benchCredentials, benchRegion } from '../support/tables.ts';
import type { CountedTables } from './deployed.ts';

const indexes = ['todo', 'list'] as const;

/** Bytes of all items as JSON, again for each index that holds a copy; DynamoDB counts somewhat less. */
export async function storedBytes({ endpoint, records, outbox }: CountedTables): Promise<number> {
  const client = new DynamoDBClient({
    endpoint,
    region: benchRegion,
    credentials: benchCredentials,
  });
  let bytes = 0;
  for (const TableName of [records, outbox])
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items) {
        const copies = indexes.filter((index) => `${index}Pk` in item).length;
        bytes += Buffer.byteLength(JSON.stringify(item)) * (1 + copies);
      }
  client.destroy();
  return bytes;
}
