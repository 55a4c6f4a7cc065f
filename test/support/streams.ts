import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import { manifest } from '../../functions/manifest.ts';
import { matches } from '../../infra/local/stream/eventFilter.ts';
import { testCredentials, testRegion } from './dynamo.ts';

/** Every record that a table's stream has so far, as Lambda would hand it over. */
export async function streamOf(endpoint: string, table: string): Promise<DynamoDBRecord[]> {
  const options = { region: testRegion, endpoint, credentials: testCredentials };
  const dynamo = new DynamoDBClient(options);
  const streams = new DynamoDBStreamsClient(options);
  try {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: table }));
    const StreamArn = Table?.LatestStreamArn;
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    const records: DynamoDBRecord[] = [];
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const { ShardIterator } = await streams.send(
        new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
      );
      let iterator = ShardIterator;
      for (let empty = 0; iterator && empty < 2; ) {
        const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
        empty = page.Records?.length ? 0 : empty + 1;
        records.push(...((page.Records ?? []) as unknown as DynamoDBRecord[]));
        iterator = page.NextShardIterator;
      }
    }
    return records.map(asLambda);
  } finally {
    dynamo.destroy();
    streams.destroy();
  }
}

/** Lambda gives the time as seconds; the SDK as a date. */
const asLambda = (record: DynamoDBRecord): DynamoDBRecord => ({
  ...record,
  dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: 1_685_930_400 },
});

/** The records that a function's filter lets through. */
export const storedEvents = (records: readonly DynamoDBRecord[]): DynamoDBRecord[] =>
  records.filter((record) => matches(manifest.notify.triggers[0].filter, record));

export const pendingMails = (records: readonly DynamoDBRecord[]): DynamoDBRecord[] =>
  records.filter((record) => matches(manifest.mail.triggers[0].filter, record));

/** As much of Lambda's context as the handlers look at. */
export const lambdaContext = (remainingMilliseconds = 60_000): Context =>
  ({
    awsRequestId: 'request-1',
    functionName: 'test',
    getRemainingTimeInMillis: () => remainingMilliseconds,
  }) as Context;
