import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { benchCredentials, benchRegion } from '../support/tables.ts';
import type { CountedTables } from './deployed.ts';

const indexes = ['todo', 'list'] as const;

/** Bytes of all items as JSON; DynamoDB counts somewhat less. */
export interface Stored {
  readonly storedBytes: number;
  /** Of their copies in indexes, which neither recovery nor the vault keeps once more. */
  readonly indexBytes: number;
}

export async function stored({ endpoint, records, outbox }: CountedTables): Promise<Stored> {
  const client = new DynamoDBClient({
    endpoint,
    region: benchRegion,
    credentials: benchCredentials,
  });
  let [storedBytes, indexBytes] = [0, 0];
  for (const TableName of [records, outbox])
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items) {
        const copies = indexes.filter((index) => `${index}Pk` in item).length;
        const bytes = Buffer.byteLength(JSON.stringify(item));
        storedBytes += bytes;
        indexBytes += bytes * copies;
      }
  client.destroy();
  return { storedBytes, indexBytes };
}
