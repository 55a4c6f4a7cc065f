import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Position, tableStream } from '../../infra/local/stream/streamSource.ts';

/** Gives what a table's stream has got since the last time; the emulator keeps one shard for hours. */
export async function newRecords(
  client: DynamoDBStreamsClient,
  tableName: string,
): Promise<() => Promise<readonly DynamoDBRecord[]>> {
  const stream = await tableStream(client, tableName);
  let position: Position = { kind: 'TRIM_HORIZON' };

  const read = async (): Promise<readonly DynamoDBRecord[]> => {
    const shard = (await stream.shards()).at(-1);
    // opened anew each time: the emulator takes an iterator that rested for an old one
    let next = shard && (await stream.iterator(shard.id, position));
    const found: DynamoDBRecord[] = [];
    for (let more = true; more && next; ) {
      const page = await stream.records(next);
      next = page.next;
      more = page.records.length > 0;
      // the SDK's record has a date where Lambda gives seconds, and nobody looks at it
      found.push(...(page.records as DynamoDBRecord[]));
    }
    const sequence = found.at(-1)?.dynamodb?.SequenceNumber;
    if (sequence) position = { kind: 'AFTER_SEQUENCE_NUMBER', sequence };
    return found;
  };
  // what was there before
  await read();
  return read;
}
