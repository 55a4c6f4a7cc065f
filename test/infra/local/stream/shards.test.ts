import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import { checkpoints } from '../../../../infra/local/stream/checkpoints.ts';
import { type Mapping, startMapping } from '../../../../infra/local/stream/mapping.ts';
import type { StreamSource } from '../../../../infra/local/stream/streamSource.ts';

/**
 * A stream that DynamoDB Local cannot be made to show: shards that close, with children. Each shard
 * is a list of sequence numbers; all but those named open end after their records.
 */
const scripted = (
  shards: Readonly<
    Record<string, { parentId?: string; records: readonly string[]; open?: boolean }>
  >,
): StreamSource => ({
  shards: async () =>
    Object.entries(shards).map(([id, { parentId }]) => ({ id, ...(parentId && { parentId }) })),
  iterator: async (shardId, position) => {
    const at =
      'sequence' in position ? (shards[shardId]?.records.indexOf(position.sequence) ?? 0) : 0;
    return `${shardId}:${position.kind === 'AFTER_SEQUENCE_NUMBER' ? at + 1 : at}`;
  },
  records: async (iterator) => {
    const [id = '', from = '0'] = iterator.split(':');
    const shard = shards[id];
    const all = shard?.records ?? [];
    const next = shard?.open ? { next: `${id}:${all.length}` } : {};
    return { records: all.slice(Number(from)).map(record), ...next };
  },
});

const record = (SequenceNumber: string): _Record => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { pk: { S: SequenceNumber } }, SequenceNumber },
});

const spec = {
  functionName: 'f',
  tableName: 't',
  streamArn: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/t/stream/local',
  patterns: [],
  batchSize: 1,
  windowSeconds: 0,
  retries: 0,
  maximumAgeSeconds: Number.POSITIVE_INFINITY,
  bisect: false,
  parallelisation: 1,
  partialResponses: true,
  startsAt: 'TRIM_HORIZON',
} as const;

let mapping: Mapping | undefined;
afterEach(() => mapping?.stop());

function follow(
  source: StreamSource,
  kept = checkpoints(),
  floorMilliseconds?: number,
): { got: string[]; until: (n: number) => Promise<void> } {
  const got: string[] = [];
  let told = (): void => {};
  mapping = startMapping({
    spec,
    source,
    region: 'ap-southeast-1',
    functionArn: 'arn:aws:lambda:ap-southeast-1:000000000000:function:f',
    invoke: async (payload) => {
      const { Records } = payload as { Records: { dynamodb: { SequenceNumber: string } }[] };
      got.push(...Records.map(({ dynamodb }) => dynamodb.SequenceNumber));
      told();
      return { ok: true, requestId: '', payload: null };
    },
    toFailureQueue: async () => {},
    checkpoints: kept,
    isExpiry: () => false,
    isPrivate: () => false,
    ...(floorMilliseconds !== undefined && { polling: { floorMilliseconds } }),
  });
  return {
    got,
    until: (n) =>
      new Promise((resolve) => {
        told = () => got.length >= n && resolve();
        told();
      }),
  };
}

test('a child shard is read after its parent is closed and read to the end', async () => {
  const { got, until } = follow(
    scripted({
      child: { parentId: 'parent', records: ['30', '31'], open: true },
      parent: { records: ['10', '11', '12'] },
    }),
  );
  await until(5);
  expect(got).toEqual(['10', '11', '12', '30', '31']);
});

test('after a page that was kept from an earlier reading the stream itself is read at once', async () => {
  const pages = [
    { records: [record('1')], next: 'second', kept: true },
    { records: [record('2')], next: 'third' },
  ];
  const source: StreamSource = {
    shards: async () => [{ id: 'only' }],
    iterator: async () => 'first',
    records: async () => pages.shift() ?? { records: [], next: 'quiet' },
  };
  const pauseTooLongForATest = 120_000;
  const { got, until } = follow(source, checkpoints(), pauseTooLongForATest);
  await until(2);
  expect(got).toEqual(['1', '2']);
});

test('a child whose parent is gone from the stream is read at once', async () => {
  const { got, until } = follow(
    scripted({ child: { parentId: 'trimmed', records: ['30'], open: true } }),
  );
  await until(1);
  expect(got).toEqual(['30']);
});

test('a restart goes on after what was finished', async () => {
  const kept = checkpoints();
  const first = follow(scripted({ only: { records: ['1', '2'], open: true } }), kept);
  await first.until(2);
  await mapping?.stop();
  const second = follow(scripted({ only: { records: ['1', '2', '3'], open: true } }), kept);
  await second.until(1);
  expect(second.got).toEqual(['3']);
});
