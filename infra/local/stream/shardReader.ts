import { createHash } from 'node:crypto';
import type { MappingSpec } from '../assembly/assembly.ts';
import { type DeliveryOptions, sleep } from './delivery.ts';
import { matches } from './eventFilter.ts';
import { type Lane, lane } from './lane.ts';
import type { StreamRecord } from './streamRecord.ts';
import type { Position, StreamPage, StreamSource } from './streamSource.ts';
import type { Waker } from './waker.ts';

/** How often a shard with nothing new is read. */
export interface Polling {
  /** Pause after every read, as AWS's four reads a second give; replaces being woken. */
  readonly floorMilliseconds?: number;
}

export interface ShardReaderOptions extends Omit<DeliveryOptions, 'finished'> {
  readonly source: StreamSource;
  readonly shardId: string;
  readonly position: Position;
  readonly moved: (position: Position) => void;
  readonly toRecord: (raw: Parameters<ToRecord>[0]) => StreamRecord;
  /** Sees every record before the filter, in order. */
  readonly seen: (record: StreamRecord) => void;
  readonly isPrivate: (record: StreamRecord) => boolean;
  readonly polling: Polling;
  readonly waker: Waker;
}

type ToRecord = (raw: Awaited<ReturnType<StreamSource['records']>>['records'][number]) => unknown;

export interface ShardReader {
  /** Resolves when the shard is closed and everything in it is finished. */
  readonly ended: Promise<void>;
  readonly drained: () => Promise<void>;
}

/**
 * Milliseconds between looks at a quiet shard. Whoever writes wakes the reader, and a record can be
 * read as soon as its write was answered, so that looking more often finds nothing sooner.
 */
const idlePause = 500;
/** Records of a page after which the next one probably has some too; the emulator cuts pages by size. */
const longPage = 50;
/** Reading stops while so many records wait. */
const backlog = 2_000;

/** Reads one shard in order and spreads its records over lanes, one item always on the same lane. */
export function shardReader(options: ShardReaderOptions): ShardReader {
  const { spec, signal } = options;
  const outstanding = new Set<string>();
  let position = options.position;

  const finished = (records: readonly StreamRecord[]): void => {
    for (const { dynamodb } of records) outstanding.delete(dynamodb.SequenceNumber);
    tellPosition();
  };

  const tellPosition = (): void => {
    const [lowest] = outstanding;
    options.moved(lowest ? { kind: 'AT_SEQUENCE_NUMBER', sequence: lowest } : position);
  };

  const lanes = Array.from({ length: spec.parallelisation }, () => lane({ ...options, finished }));
  const waiting = (): number => lanes.reduce((sum, one) => sum + one.size(), 0);

  const take = (record: StreamRecord): void => {
    options.seen(record);
    position = {
      kind: 'AFTER_SEQUENCE_NUMBER',
      sequence: record.dynamodb.SequenceNumber,
    };
    if (options.isPrivate(record) || !passes(spec, record)) return;
    outstanding.add(record.dynamodb.SequenceNumber);
    laneOf(lanes, record).push(record);
  };

  const readPage = async (iterator: string): Promise<string | undefined> => {
    if (waiting() > backlog) {
      await sleep(10, signal);
      return iterator;
    }
    const calls = options.waker.calls();
    const page = await options.source.records(iterator).catch(() => undefined);
    if (!page) {
      await sleep(idlePause, signal);
      return openIterator({ ...options, position });
    }
    for (const raw of page.records) take(options.toRecord(raw));
    if (page.records.length > 0) tellPosition();
    await rest(page, calls);
    return page.next;
  };

  const rest = async ({ records, next, kept }: StreamPage, calls: number): Promise<void> => {
    if (kept || !next) return;
    const { floorMilliseconds } = options.polling;
    if (floorMilliseconds !== undefined) return sleep(floorMilliseconds, signal);
    if (records.length < longPage) await options.waker.sleep(idlePause, calls);
  };

  const read = async (): Promise<void> => {
    let iterator = await openIterator(options);
    while (iterator && !signal.aborted) iterator = await readPage(iterator);
    await drained();
  };

  const drained = async (): Promise<void> => {
    await Promise.all(lanes.map((one) => one.drained()));
  };

  return { ended: read(), drained };
}

const passes = (spec: MappingSpec, record: StreamRecord): boolean =>
  spec.patterns.length === 0 || spec.patterns.some((pattern) => matches(pattern, record));

/**
 * Order holds for one item, which is partition AND sort key.
 * Source: AWS Lambda developer guide, "Process DynamoDB records with Lambda" (2026).
 */
function laneOf(lanes: readonly Lane[], record: StreamRecord): Lane {
  const hash = createHash('sha256').update(JSON.stringify(record.dynamodb.Keys)).digest();
  const chosen = lanes[hash.readUInt32BE(0) % lanes.length];
  if (!chosen) throw new Error('a shard has at least one lane');
  return chosen;
}

/**
 * Tries until the stream answers. Records that the position named may be trimmed by now: then
 * everything that is left is read.
 */
async function openIterator({
  source,
  shardId,
  position,
  signal,
}: Pick<ShardReaderOptions, 'source' | 'shardId' | 'position' | 'signal'>): Promise<
  string | undefined
> {
  let from = position;
  while (!signal.aborted) {
    try {
      return await source.iterator(shardId, from);
    } catch (error) {
      if (error instanceof Error && isTrimmed.has(error.name)) from = { kind: 'TRIM_HORIZON' };
      await sleep(idlePause, signal);
    }
  }
  return undefined;
}

const isTrimmed: ReadonlySet<string> = new Set([
  'TrimmedDataAccessException',
  'ValidationException',
]);
