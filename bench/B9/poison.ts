import type { Context, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { project } from '../../functions/stream/project.ts';
import { streamHandler } from '../../functions/stream/streamHandler.ts';
import { eventKey } from '../../shared/adapters/dynamo/eventItem.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { getItem, type Item, type Key, keyOf } from '../../shared/adapters/dynamo/table.ts';
import { type Benchmark, mediansOf, played } from '../benchmark.ts';
import { lineOf } from '../line.ts';
import { quantile } from '../statistics.ts';
import { type BenchTables, startBenchTables } from '../support/tables.ts';
import { fillWorld, portsOn, type World } from '../support/world.ts';

/** Readable records of one batch, each of another dossier. */
const others = 50;
const warmUp = 2;
const turns = 8;
/** As `functions/lambda/project.ts` has it. */
const atOnce = 4;
/** How often the mapping tries anew; a record that failed each time would go to the failure queue. */
const retries = 8;
const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 60_000 } as Context;

const recordOf = (key: Key, NewImage: Item, place: number): DynamoDBRecord => ({
  eventID: `${key.pk}#${place}`,
  eventName: 'INSERT',
  dynamodb: {
    Keys: keyOf(key) as Record<string, { S: string }>,
    // a stream image is the same JSON that the table's client reads
    NewImage: NewImage as Record<string, { S: string }>,
    SequenceNumber: String(place).padStart(21, '0'),
    ApproximateCreationDateTime: 1_694_397_600,
  },
});

/** The last event of each of so many new dossiers, as the stream hands them over. */
async function readable(tables: BenchTables, { deps, sample, registered }: World, prefix: string) {
  const ids = await registered(others, prefix);
  return Promise.all(
    ids.map(async (id) => {
      const dossier = await deps.dossiers.find(sample.tenant, id);
      const key = eventKey(sample.tenant, id, dossier?.version ?? 0);
      const item = await getItem(tables, tables.records, key);
      if (!item) throw new Error(`dossier ${id} has no last event`);
      return { key, item };
    }),
  );
}

interface Stored {
  readonly key: Key;
  readonly item: Item;
}

const unreadable = '{"type":';

/** The same records with one among them that no release can read. */
function withPoison(records: readonly Stored[], tenant: string, place: number): readonly Stored[] {
  const [model] = records;
  if (!model) throw new Error('a batch has records');
  const key = eventKey(tenant, `poison-${place}`, 1);
  const item = { ...model.item, ...keyOf(key), data: { S: unreadable } };
  return records.toSpliced(place, 0, { key, item });
}

/** The projection as deployed, with the moment when each record of a readable event was done. */
function consumer(tables: BenchTables) {
  let times: number[] = [];
  let parked = 0;
  let attempts = 0;
  const take = project(portsOn(tables));
  const parking = dynamoParking(tables, 'records');
  const handler = streamHandler({
    name: 'project',
    parking: {
      park: async (record) => {
        parked++;
        await parking.park(record);
      },
    },
    observe: { count: () => {}, failed: () => {}, note: () => {} },
    reserveMilliseconds: 5_000,
    atOnce,
    take: async (image) => {
      if (image.data?.S === unreadable) attempts++;
      await take(image);
      times.push(performance.now());
    },
  });
  /** As Lambda does: what is reported, and all after it, comes again. @returns milliseconds until each other record was done. */
  const deliver = async (batch: readonly DynamoDBRecord[]): Promise<readonly number[]> => {
    times = [];
    const began = performance.now();
    let left = batch;
    for (let delivery = 0; left.length > 0 && delivery <= retries; delivery++) {
      const { batchItemFailures } = await handler({ Records: [...left] }, context);
      left = fromLowest(left, batchItemFailures);
    }
    if (times.length < others) throw new Error('a readable record was not done');
    return times.map((time) => time - began);
  };
  return { deliver, tried: () => ({ parked, attempts }) };
}

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? '';

function fromLowest(
  batch: readonly DynamoDBRecord[],
  failures: DynamoDBBatchResponse['batchItemFailures'],
): readonly DynamoDBRecord[] {
  const [lowest] = failures.map(({ itemIdentifier }) => itemIdentifier).sort();
  return lowest === undefined ? [] : batch.filter((one) => sequenceOf(one) >= lowest);
}

type Arm = 'clean' | 'poisoned';

/** Both kinds of batch in turns, each turn beginning with the other. */
async function taken(tables: BenchTables, world: World, { deliver }: ReturnType<typeof consumer>) {
  const times: Record<Arm, number[]> = { clean: [], poisoned: [] };
  const one = async (arm: Arm, turn: number): Promise<void> => {
    const records = await readable(tables, world, `${arm}-${turn}`);
    const batch =
      arm === 'clean' ? records : withPoison(records, world.sample.tenant, (turn * 7) % others);
    const done = await deliver(batch.map(({ key, item }, at) => recordOf(key, item, at)));
    if (turn >= warmUp) times[arm].push(...done);
  };
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const arms: readonly Arm[] = turn % 2 === 0 ? ['clean', 'poisoned'] : ['poisoned', 'clean'];
    for (const arm of arms) await one(arm, turn);
  }
  return times;
}

async function round() {
  const tables = await startBenchTables();
  try {
    const projection = consumer(tables);
    const { clean, poisoned } = await taken(tables, await fillWorld(tables), projection);
    const { parked, attempts } = projection.tried();
    if (parked !== warmUp + turns) throw new Error(`${parked} records were parked`);
    return {
      poisonedMs: quantile(poisoned, 0.95),
      cleanMs: quantile(clean, 0.95),
      attempts: attempts / parked,
    };
  } finally {
    await tables.stop();
  }
}

/** B9: how long the others of a batch wait beside a record that cannot be read. */
export const poison: Benchmark = {
  promises: ['poisonDelay'],
  run: async (rounds, note) => {
    const results = await played(rounds, round);
    const measured = mediansOf(results);
    note(`the record that cannot be read was tried ${measured.attempts} time(s), then parked`);
    return [
      lineOf(
        'poisonDelay',
        results.map(({ poisonedMs, cleanMs }) => poisonedMs / cleanMs),
        measured,
      ),
    ];
  },
};
