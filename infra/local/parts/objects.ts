import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { fakeCredentials } from './credentials.ts';

export interface LocalObjects {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** S3, SQS and SNS in this process, reachable from this machine only. */
export async function startObjects(options: {
  readonly region: string;
  readonly port?: number;
  /** Where objects and messages are kept; in memory when left out. */
  readonly folder?: string;
  readonly buckets: readonly string[];
  readonly queues: readonly string[];
}): Promise<LocalObjects> {
  const { stores, close } = await openStores(options.folder);
  const app = buildApp({
    logger: false,
    host: '127.0.0.1',
    defaultRegion: options.region,
    stores,
  });
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const endpoint = `http://127.0.0.1:${port}`;
  await createMissing(endpoint, options);
  return {
    endpoint,
    stop: async () => {
      await app.close();
      close();
    },
  };
}

async function createMissing(
  endpoint: string,
  {
    region,
    buckets,
    queues,
  }: { region: string; buckets: readonly string[]; queues: readonly string[] },
): Promise<void> {
  const client = { endpoint, region, credentials: fakeCredentials };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sqs = new SQSClient({ ...client, useQueueUrlAsEndpoint: false });
  for (const Bucket of buckets)
    await s3.send(new CreateBucketCommand({ Bucket })).catch((error: Error) => {
      if (!/AlreadyOwned|AlreadyExists/.test(error.name)) throw error;
    });
  for (const QueueName of queues) await sqs.send(new CreateQueueCommand({ QueueName }));
  s3.destroy();
  sqs.destroy();
}

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;

interface OpenStores {
  readonly stores: Stores;
  readonly close: () => void;
}

/**
 * The stores of fauxqs with its file persistence. Its own `startFauxqs` wires the same, but listens
 * on every interface, and its package exports only the application, hence the files by path.
 */
async function openStores(folder: string | undefined): Promise<OpenStores> {
  const stores = {
    sqsStore: await made('sqs/sqsStore.js', 'SqsStore'),
    snsStore: await made('sns/snsStore.js', 'SnsStore'),
    s3Store: await made('s3/s3Store.js', 'S3Store'),
  } as Stores;
  if (!folder) return { stores, close: () => {} };

  const messageFolder = join(folder, 'messages');
  mkdirSync(messageFolder, { recursive: true });
  const messages = (await made(
    'persistence.js',
    'PersistenceManager',
    messageFolder,
  )) as Persistence<Stores['sqsStore'], Stores['snsStore']>;
  const files = (await made(
    's3/fileS3Persistence.js',
    'FileS3Persistence',
    join(folder, 'objects'),
  )) as Persistence<Stores['s3Store']>;
  messages.loadSqsAndSns(stores.sqsStore, stores.snsStore);
  files.loadS3(stores.s3Store);
  for (const kept of [stores.sqsStore, stores.snsStore, ...stores.sqsStore.allQueues()])
    Object.assign(kept, { persistence: messages });
  Object.assign(stores.s3Store, { persistence: files });
  return { stores, close: () => messages.close() };
}

interface Persistence<First, Second = never> {
  readonly loadSqsAndSns: (first: First, second: Second) => void;
  readonly loadS3: (store: First) => void;
  readonly close: () => void;
}

const distribution = dirname(fileURLToPath(import.meta.resolve('fauxqs')));

/** A new object of a class that the package keeps to itself. */
async function made(file: string, name: string, ...given: unknown[]): Promise<unknown> {
  const module = (await import(pathToFileURL(join(distribution, file)).href)) as Record<
    string,
    new (
      ...given: unknown[]
    ) => unknown
  >;
  const Class = module[name];
  if (!Class) throw new Error(`fauxqs has no ${name} in ${file}`);
  return new Class(...given);
}
