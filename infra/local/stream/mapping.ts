import type { MappingSpec } from '../assembly/assembly.ts';
import type { Checkpoints } from './checkpoints.ts';
import { type Backoff, type DeliveryOptions, type Discarded, sleep } from './delivery.ts';
import { type Polling, type ShardReader, shardReader } from './shardReader.ts';
import { type StreamRecord, toStreamRecord } from './streamRecord.ts';
import type { Shard, StreamSource } from './streamSource.ts';
import { waker } from './waker.ts';

export interface MappingOptions {
  readonly spec: MappingSpec;
  readonly source: StreamSource;
  readonly region: string;
  readonly functionArn: string;
  readonly invoke: DeliveryOptions['invoke'];
  /** Takes the message for the failure destination's queue. */
  readonly toFailureQueue: (queue: string, message: object) => Promise<void>;
  readonly checkpoints: Checkpoints;
  readonly isExpiry: (keys: Readonly<Record<string, unknown>>) => boolean;
  /** Records that are kept from the function although the filter lets them pass. */
  readonly isPrivate: (record: StreamRecord) => boolean;
  /** Reading begins when it resolves; at once when left out. */
  readonly gate?: Promise<void>;
  readonly polling?: Polling;
  readonly backoff?: Backoff;
}

export interface Mapping {
  readonly spec: MappingSpec;
  /** Reads again at once, because something was probably written. */
  readonly wake: () => void;
  /** Resolves when the record was read and everything read before it is finished. */
  readonly passed: (isRecord: (record: StreamRecord) => boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const defaultBackoff: Backoff = { first: 50, most: 2_000 };

/** An event source mapping: follows every shard of a stream, children after their parents. */
export function startMapping(options: MappingOptions): Mapping {
  const { spec, source } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const readers = new Map<string, ShardReader>();
  const finishedShards = new Set<string>();
  const awaited = new Set<{
    isRecord: (record: StreamRecord) => boolean;
    found: () => void;
  }>();
  const pauses = waker(signal);

  const seen = (record: StreamRecord): void => {
    for (const one of awaited) {
      if (!one.isRecord(record)) continue;
      awaited.delete(one);
      one.found();
    }
  };

  const open = (shard: Shard): void => {
    const key = `${spec.functionName} ${spec.tableName} ${shard.id}`;
    const reader = shardReader({
      spec,
      source,
      signal,
      shardId: shard.id,
      position: options.checkpoints.get(key) ?? { kind: spec.startsAt },
      moved: (position) => options.checkpoints.set(key, position),
      invoke: options.invoke,
      discard: (discarded) => tellFailure(options, shard.id, discarded),
      toRecord: (raw) =>
        toStreamRecord(raw, {
          region: options.region,
          streamArn: spec.streamArn,
          readAt: Date.now(),
          isExpiry: options.isExpiry,
        }),
      seen,
      isPrivate: options.isPrivate,
      backoff: options.backoff ?? defaultBackoff,
      polling: options.polling ?? {},
      waker: pauses,
    });
    readers.set(shard.id, reader);
    reader.ended
      .catch((error: unknown) => console.error(`mapping of ${spec.functionName}:`, error))
      .finally(() => {
        readers.delete(shard.id);
        finishedShards.add(shard.id);
      });
  };

  const follow = async (): Promise<void> => {
    await Promise.race([options.gate, stopped(signal)]);
    while (!signal.aborted) {
      const shards = await source.shards().catch(() => []);
      const present = new Set(shards.map(({ id }) => id));
      const isReady = ({ id, parentId }: Shard): boolean =>
        !readers.has(id) &&
        !finishedShards.has(id) &&
        (parentId === undefined || !present.has(parentId) || finishedShards.has(parentId));
      for (const shard of shards.filter(isReady)) open(shard);
      const ends = [...readers.values()].map(({ ended }) => ended.catch(() => {}));
      await (ends.length > 0 ? Promise.race(ends) : sleep(100, signal));
    }
  };
  const following = follow();

  return {
    spec,
    wake: pauses.wake,
    passed: async (isRecord) => {
      await new Promise<void>((found) => {
        awaited.add({ isRecord, found });
      });
      await Promise.all([...readers.values()].map((reader) => reader.drained()));
    },
    stop: async () => {
      stopping.abort();
      await following;
      await Promise.all([...readers.values()].map(({ ended }) => ended.catch(() => {})));
    },
  };
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });

/** What AWS sends for a stream: where the records were, not what they were. */
async function tellFailure(
  { spec, functionArn, toFailureQueue }: MappingOptions,
  shardId: string,
  { records, condition, invokeCount, requestId }: Discarded,
): Promise<void> {
  const [first] = records;
  const last = records.at(-1);
  if (!spec.failureQueue || !first || !last) return;
  const arrival = (record: StreamRecord): string =>
    new Date(record.dynamodb.ApproximateCreationDateTime * 1000).toISOString();
  await toFailureQueue(spec.failureQueue, {
    requestContext: { requestId, functionArn, condition, approximateInvokeCount: invokeCount },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first.dynamodb.SequenceNumber,
      endSequenceNumber: last.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn: spec.streamArn,
    },
  });
}
