import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import { sharedReads } from '../../../../infra/local/stream/sharedReads.ts';
import type { StreamSource } from '../../../../infra/local/stream/streamSource.ts';

const record = (sequence: number): _Record => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { pk: { S: String(sequence) } }, SequenceNumber: String(sequence) },
});
const sequences = ({ records }: { readonly records: readonly _Record[] }) =>
  records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber));

/** One shard whose records come by and by; an iterator is the number of records before it. */
function shardOf() {
  const written: _Record[] = [];
  let reads = 0;
  let failing = false;
  let closed = false;
  const source: StreamSource = {
    shards: async () => [{ id: 's' }],
    iterator: async (_shard, position) => {
      if (position.kind === 'LATEST') return String(written.length);
      const at =
        'sequence' in position
          ? written.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === position.sequence)
          : 0;
      return String(position.kind === 'AFTER_SEQUENCE_NUMBER' ? at + 1 : at);
    },
    records: async (iterator) => {
      reads++;
      if (failing) throw new Error('expired');
      const records = written.slice(Number(iterator));
      return { records, ...(closed ? {} : { next: String(written.length) }) };
    },
  };
  return {
    source,
    write: (...numbers: readonly number[]) => void written.push(...numbers.map(record)),
    reads: () => reads,
    fail: (now: boolean) => {
      failing = now;
    },
    close: () => {
      closed = true;
    },
  };
}

const begin = { kind: 'TRIM_HORIZON' } as const;

/** A reader that keeps its own place. */
async function readerOf(source: StreamSource, position: Parameters<StreamSource['iterator']>[1]) {
  let iterator = await source.iterator('s', position);
  return async () => {
    const page = await source.records(iterator ?? '');
    iterator = page.next;
    return page;
  };
}

test('what one reader fetched the other finds, in order and each record once', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  const [one, other] = [await readerOf(source, begin), await readerOf(source, begin)];
  shard.write(1, 2);
  expect(sequences(await one())).toEqual([1, 2]);
  shard.write(3);
  expect(sequences(await one())).toEqual([3]);
  expect(shard.reads()).toBe(2);
  expect(await other()).toMatchObject({
    records: [record(1), record(2), record(3)],
    kept: true,
  });
  expect(shard.reads()).toBe(2);
  expect(sequences(await other())).toEqual([]);
  expect(shard.reads()).toBe(3);
});

test('who asks while a reading is under way gets one that began later', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  const [one, other] = [await readerOf(source, begin), await readerOf(source, begin)];
  const early = one();
  shard.write(1);
  expect([...sequences(await early), ...sequences(await other())]).toContain(1);
});

test('a reader that begins at a kept record goes on from there, after it or with it', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  shard.write(1, 2, 3);
  await (await readerOf(source, begin))();
  const after = await readerOf(source, { kind: 'AFTER_SEQUENCE_NUMBER', sequence: '2' });
  const at = await readerOf(source, { kind: 'AT_SEQUENCE_NUMBER', sequence: '2' });
  expect(sequences(await after())).toEqual([3]);
  expect(sequences(await at())).toEqual([2, 3]);
  expect(shard.reads()).toBe(1);
});

test('a reader that begins elsewhere reads alone', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  shard.write(1, 2);
  const latest = await readerOf(source, { kind: 'LATEST' });
  const unseen = await readerOf(source, { kind: 'AFTER_SEQUENCE_NUMBER', sequence: '1' });
  shard.write(3);
  expect(sequences(await latest())).toEqual([3]);
  expect(sequences(await unseen())).toEqual([2, 3]);
});

test('a failed reading fails for its reader only, and the next goes on after the last record', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  const one = await readerOf(source, begin);
  shard.write(1);
  await one();
  shard.fail(true);
  await expect(one()).rejects.toThrow('expired');
  shard.fail(false);
  shard.write(2);
  expect(sequences(await one())).toEqual([2]);
});

test('a reader too far behind is told to open its place anew, and then reads alone', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  const [fast, slow] = [await readerOf(source, begin), await readerOf(source, begin)];
  shard.write(...Array.from({ length: 5_000 }, (_, n) => n + 1));
  for (let page = 0; page < 5; page++) await fast().catch(() => {});
  await expect(slow()).rejects.toThrow('not kept');
  const alone = await readerOf(source, begin);
  expect(sequences(await alone()).slice(0, 3)).toEqual([1, 2, 3]);
});

test('a closed shard ends for everybody after its last record', async () => {
  const shard = shardOf();
  const source = sharedReads(shard.source);
  const [one, other] = [await readerOf(source, begin), await readerOf(source, begin)];
  shard.write(1);
  shard.close();
  expect(await one()).toEqual({ records: [record(1)] });
  expect(await other()).toEqual({ records: [record(1)] });
});
