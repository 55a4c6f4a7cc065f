import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { inOrder } from '../../functions/stream/inOrder.ts';

const record = (pk: string, seq: number): DynamoDBRecord => ({
  eventID: `${pk}-${seq}`,
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: `EVENT#${String(seq).padStart(6, '0')}` } },
    SequenceNumber: `${pk}:${seq}`,
  },
});
const keyOf = (one: DynamoDBRecord): string => one.dynamodb?.Keys?.pk?.S ?? '';
const nameOf = (one: DynamoDBRecord): string => one.dynamodb?.SequenceNumber ?? '';

async function take(
  records: readonly DynamoDBRecord[],
  fails: (name: string) => boolean = () => false,
  hasTime = () => true,
) {
  const handled: string[] = [];
  const failed: string[] = [];
  const { batchItemFailures } = await inOrder(records, {
    keyOf,
    handle: async (one) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (fails(nameOf(one))) throw new Error('no');
      handled.push(nameOf(one));
    },
    failed: (one) => failed.push(nameOf(one)),
    atOnce: 3,
    hasTime,
  });
  return { handled, failed, again: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) };
}

test('a dossier stops at its first failure and the others go on', async () => {
  const batch = [record('a', 1), record('b', 1), record('a', 2), record('b', 2), record('a', 3)];
  const { handled, failed, again } = await take(batch, (name) => name === 'a:2');
  expect(handled.sort()).toEqual(['a:1', 'b:1', 'b:2']);
  expect(failed).toEqual(['a:2']);
  expect(again.sort()).toEqual(['a:2', 'a:3']);
});

test('items of one transaction are taken in the order of their numbers, however they arrive', async () => {
  const { handled } = await take([record('a', 3), record('a', 1), record('a', 2)]);
  expect(handled).toEqual(['a:1', 'a:2', 'a:3']);
});

test('what is not begun in time comes again', async () => {
  let left = 2;
  const { handled, again } = await take(
    [1, 2, 3, 4].map((seq) => record('a', seq)),
    undefined,
    () => left-- > 0,
  );
  expect(handled).toEqual(['a:1', 'a:2']);
  expect(again).toEqual(['a:3', 'a:4']);
});

test('every record is either done or comes again, and none is done before an earlier one of its key', async () => {
  const batches = fc.array(
    fc.record({ pk: fc.constantFrom('a', 'b', 'c', 'd', 'e'), fails: fc.boolean() }),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(batches, async (made) => {
      const records = made.map(({ pk }, seq) => record(pk, seq));
      const failing = new Set(
        made.flatMap(({ pk, fails }, seq) => (fails ? [`${pk}:${seq}`] : [])),
      );
      const { handled, again } = await take(records, (name) => failing.has(name));
      expect([...handled, ...again].sort()).toEqual(records.map(nameOf).sort());
      for (const name of handled) {
        const [pk, seq] = name.split(':');
        const earlier = records.filter(
          (one) => keyOf(one) === pk && Number(nameOf(one).split(':')[1]) < Number(seq),
        );
        for (const one of earlier) expect(handled).toContain(nameOf(one));
      }
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('an empty batch fails nothing', async () => {
  expect(await take([])).toEqual({ handled: [], failed: [], again: [] });
});
