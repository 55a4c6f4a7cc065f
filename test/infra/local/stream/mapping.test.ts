import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueUrlCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { readAssembly } from '../../../../infra/local/assembly/readAssembly.ts';
import { type LocalDynamo, startDynamo } from '../../../../infra/local/dynamo.ts';
import { fakeCredentials } from '../../../../infra/local/parts/credentials.ts';
import { type LocalSystem, startSystem } from '../../../../infra/local/system.ts';
import { failuresQueue, mappingTo, writeAssembly } from '../smallAssembly.ts';

/**
 * A handler that writes each batch's titles to a file beside it, one line per invocation, and does
 * what the title says: `partial` reports itself, `throw` fails the batch, `crash` ends the process,
 * `slow` never answers, and `…-once` does so only the first time.
 */
const diary = `
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const file = join(process.env.LAMBDA_TASK_ROOT, 'diary.txt');
const attempts = (title) =>
  readFileSync(file, 'utf8').split('\\n').filter((line) => line.split(' ').includes(title)).length;
export async function handler({ Records }) {
  const titles = Records.map(({ dynamodb }) => dynamodb.NewImage?.title.S ?? 'removed');
  appendFileSync(file, titles.join(' ') + '\\n');
  const bad = (verb) => titles.findIndex((title) =>
    title.startsWith(verb) && (!title.endsWith('once') || attempts(title) === 1));
  if (bad('throw') >= 0) throw new Error('asked to fail');
  if (bad('crash') >= 0) process.exit(1);
  if (bad('slow') >= 0) await new Promise(() => setInterval(() => {}, 1000));
  if (bad('malformed') >= 0) return 'no list at all';
  if (bad('unknown') >= 0) return { batchItemFailures: [{ itemIdentifier: 'nobody' }] };
  return { batchItemFailures: titles.flatMap((title, n) =>
    bad('partial') >= 0 && n >= bad('partial') && title.startsWith('partial')
      ? [{ itemIdentifier: Records[n].dynamodb.SequenceNumber }] : []) };
}
`;

let dynamo: LocalDynamo;
let system: LocalSystem | undefined;
let directory = '';
let written = 0;

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

afterEach(async () => {
  await system?.stop();
  system = undefined;
  rmSync(directory, { recursive: true, force: true });
});

interface Run {
  readonly write: (...titles: readonly string[]) => Promise<void>;
  /** Titles of each invocation, in order. */
  readonly lines: () => string[];
  readonly failures: () => Promise<Record<string, unknown>[]>;
}

/** Starts a system with one mapping; records written before it are read by it too. */
async function mapped(settings: object, before: readonly string[] = []): Promise<Run> {
  directory = writeAssembly(
    { Diary: diary },
    { ...failuresQueue, Mapping: mappingTo('Diary', settings) },
  );
  const assembly = readAssembly(directory);
  const name = `records-${process.pid}-${written++}`;
  const renamed = JSON.parse(
    JSON.stringify(assembly).replaceAll('small-records', name),
  ) as typeof assembly;
  const options = {
    assembly: renamed,
    dynamoEndpoint: dynamo.endpoint,
    backoff: { first: 5, most: 20 },
  };
  if (before.length > 0) {
    system = await startSystem({ ...options, assembly: { ...renamed, mappings: [] } });
    await writeTo(name, before);
    await system.stop();
  }
  system = await startSystem(options);
  return {
    write: (...titles) => writeTo(name, titles),
    lines: () => {
      const file = join(directory, 'asset.Diary', 'diary.txt');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    },
    failures: () => receiveAll(system?.endpoints.objects ?? '', 'Failures'),
  };
}

/** `key/title` gives the item's key; without one every title is its own item. */
async function writeTo(table: string, titles: readonly string[]): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: dynamo.endpoint,
    region: 'ap-southeast-1',
    credentials: fakeCredentials,
  });
  for (const text of titles) {
    const [key = '', title = key] = text.split('/');
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: { pk: { S: key }, sk: { S: 'EVENT#1' }, title: { S: title } },
      }),
    );
  }
  client.destroy();
}

async function receiveAll(endpoint: string, QueueName: string): Promise<Record<string, unknown>[]> {
  const sqs = new SQSClient({
    endpoint,
    region: 'ap-southeast-1',
    credentials: fakeCredentials,
    useQueueUrlAsEndpoint: false,
  });
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  sqs.destroy();
  return Messages.map(({ Body = '{}' }) => JSON.parse(Body) as Record<string, unknown>);
}

const settle = (): Promise<void> | undefined => system?.settle(20_000);

test('records written before the mapping started are delivered in order, in batches of the set size', async () => {
  const { lines } = await mapped({ BatchSize: 2 }, ['a', 'b', 'c', 'd', 'e']);
  await settle();
  expect(lines()).toEqual(['a b', 'c d', 'e']);
});

test('a batching window waits for more records', async () => {
  const { write, lines } = await mapped({ MaximumBatchingWindowInSeconds: 1 });
  await write('a');
  await new Promise((resolve) => setTimeout(resolve, 150));
  await write('b');
  await settle();
  expect(lines()).toEqual(['a b']);
});

test('a full batch does not wait for its window', async () => {
  const { write, lines } = await mapped({ BatchSize: 2, MaximumBatchingWindowInSeconds: 20 });
  const before = performance.now();
  await write('a', 'b');
  await settle();
  expect(lines()).toEqual(['a b']);
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('a partial failure redelivers from the lowest failed record on, later successes included', async () => {
  const { lines } = await mapped({ BisectBatchOnFunctionError: false }, [
    'a',
    'partial-once',
    'b',
    'c',
  ]);
  await settle();
  expect(lines()).toEqual(['a partial-once b c', 'partial-once b c']);
});

test('of several reported failures the lowest counts, whatever their order', async () => {
  const { lines } = await mapped({ BisectBatchOnFunctionError: false }, [
    'a',
    'partial-1-once',
    'b',
    'partial-2-once',
  ]);
  await settle();
  expect(lines()[1]).toBe('partial-1-once b partial-2-once');
});

test('bisecting isolates a poison record, and every good one is delivered', async () => {
  const { lines, failures } = await mapped({}, ['a', 'b', 'throw', 'c', 'd']);
  await settle();
  const good = lines().filter((line) => !line.includes('throw'));
  expect(good.join(' ').split(' ')).toEqual(['a', 'b', 'c', 'd']);
  const [failure] = await failures();
  expect(failure).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
    DDBStreamBatchInfo: { batchSize: 1 },
  });
});

test('a poison record that reports itself costs the others nothing', async () => {
  const { lines, failures } = await mapped({}, ['a', 'partial', 'b']);
  await settle();
  expect(lines().filter((line) => line === 'partial')).toHaveLength(3);
  expect(lines().at(-1)).toBe('b');
  expect(await failures()).toHaveLength(1);
});

test('without bisecting the whole rest of the batch is given up when its attempts are used up', async () => {
  const { lines, failures, write } = await mapped({ BisectBatchOnFunctionError: false }, [
    'a',
    'throw',
    'b',
  ]);
  await settle();
  expect(lines()).toEqual(['a throw b', 'a throw b', 'a throw b']);
  const [failure] = await failures();
  expect(failure).toMatchObject({ DDBStreamBatchInfo: { batchSize: 3 } });
  await write('later');
  await settle();
  expect(lines().at(-1)).toBe('later');
});

test('the failure message tells where the records were, not what they were', async () => {
  const { failures } = await mapped({ MaximumRetryAttempts: 0 }, ['throw']);
  await settle();
  const [failure] = await failures();
  expect(failure?.DDBStreamBatchInfo).toEqual({
    shardId: expect.stringMatching(/^shardId-/),
    startSequenceNumber: expect.stringMatching(/^\d+$/),
    endSequenceNumber: expect.stringMatching(/^\d+$/),
    approximateArrivalOfFirstRecord: expect.any(String),
    approximateArrivalOfLastRecord: expect.any(String),
    batchSize: 1,
    streamArn: expect.stringContaining(':table/records-'),
  });
  expect(JSON.stringify(failure)).not.toContain('throw');
});

test('a function that crashes or times out is started again for the next attempt', async () => {
  const { lines, failures } = await mapped({}, ['crash-once', 'slow-once', 'a']);
  await settle();
  expect(lines().join(' ').split(' ').at(-1)).toBe('a');
  expect(await failures()).toEqual([]);
});

test('records older than the limit are given up unread', async () => {
  const { lines, failures } = await mapped({ MaximumRecordAgeInSeconds: 0 }, ['a']);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await settle();
  expect(lines()).toEqual([]);
  const [failure] = await failures();
  expect(failure).toMatchObject({ requestContext: { condition: 'RecordAgeExceeded' } });
});

test('an answer without a list of failures counts as success', async () => {
  const { lines } = await mapped({}, ['malformed', 'a']);
  await settle();
  expect(lines()).toEqual(['malformed a']);
});

test('an identifier that names no record fails the whole batch', async () => {
  const { lines } = await mapped({ BisectBatchOnFunctionError: false }, ['a', 'unknown-once']);
  await settle();
  expect(lines()).toEqual(['a unknown-once', 'a unknown-once']);
});

test('failures in the answer are ignored when the mapping does not ask for them', async () => {
  const { lines } = await mapped({ FunctionResponseTypes: [] }, ['a', 'partial']);
  await settle();
  expect(lines()).toEqual(['a partial']);
});

test('only records that match the filter are delivered', async () => {
  const pattern = {
    eventName: ['INSERT'],
    dynamodb: { NewImage: { title: { S: [{ prefix: 'a' }] } } },
  };
  const { lines } = await mapped(
    { FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] } },
    ['k1/a1', 'b', 'k1/a2', 'a3'],
  );
  await settle();
  expect(lines()).toEqual(['a1 a3']);
});

test('with parallel lanes the changes of one item stay in order', async () => {
  const titles = Array.from({ length: 40 }, (_, n) => `k${n % 8}/k${n % 8}-${Math.floor(n / 8)}`);
  const { lines } = await mapped({ ParallelizationFactor: 4, BatchSize: 2 }, [
    'poison/throw',
    ...titles,
  ]);
  await settle();
  const delivered = lines().join(' ').split(' ');
  for (let key = 0; key < 8; key++) {
    const first = [...new Set(delivered.filter((title) => title.startsWith(`k${key}-`)))];
    expect(first).toEqual([0, 1, 2, 3, 4].map((n) => `k${key}-${n}`));
  }
});
