import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { manifest } from '../../functions/manifest.ts';
import { checkpoints } from '../../infra/local/stream/checkpoints.ts';
import { startMapping } from '../../infra/local/stream/mapping.ts';
import { tableStream } from '../../infra/local/stream/streamSource.ts';
import { type BenchTables, benchCredentials, benchRegion } from '../support/tables.ts';

type Handler = (event: DynamoDBStreamEvent, context: Context) => Promise<DynamoDBBatchResponse>;

const { filter, batch, windowSeconds } = manifest.mail.triggers[0];
/** AWS reads a stream four times a second. */
const polling = { floorMilliseconds: 250 };
const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 60_000 } as Context;

/** Feeds the mailer from the outbox's stream by the mapping of the manifest, in this process and one lane. */
export async function startOutboxMapping({ endpoint, outbox }: BenchTables, handler: Handler) {
  const credentials = benchCredentials;
  const streams = new DynamoDBStreamsClient({ region: benchRegion, endpoint, credentials });
  const mapping = startMapping({
    spec: {
      functionName: 'mail',
      tableName: outbox,
      streamArn: '',
      patterns: [filter],
      batchSize: batch,
      windowSeconds,
      retries: 8,
      maximumAgeSeconds: 21_600,
      bisect: true,
      parallelisation: 1,
      partialResponses: true,
      startsAt: 'TRIM_HORIZON',
    },
    source: await tableStream(streams, outbox),
    region: benchRegion,
    functionArn: '',
    invoke: async (payload) => {
      const answer = await handler(payload as DynamoDBStreamEvent, context);
      return { ok: true, payload: answer, requestId: 'bench' };
    },
    toFailureQueue: () => Promise.reject(new Error('a record failed for good')),
    checkpoints: checkpoints(),
    isExpiry: () => false,
    isPrivate: () => false,
    polling,
  });
  return {
    stop: async (): Promise<void> => {
      await mapping.stop();
      streams.destroy();
    },
  };
}
