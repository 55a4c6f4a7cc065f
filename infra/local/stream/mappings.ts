import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Assembly, TableSpec } from '../assembly/assembly.ts';
import { given } from '../given.ts';
import type { Functions } from '../lambda/functions.ts';
import { isBarrier, newBarrier, type Reaper } from '../parts/tables.ts';
import { type Checkpoints, checkpoints } from './checkpoints.ts';
import type { Backoff } from './delivery.ts';
import { type Mapping, startMapping } from './mapping.ts';
import type { Polling } from './shardReader.ts';
import { sharedReads } from './sharedReads.ts';
import { tableStream } from './streamSource.ts';

export interface Mappings {
  /** Something was probably written. */
  readonly wrote: () => void;
  /** Looks at every stream at once. */
  readonly look: () => void;
  /** Resolves when all that was written before the call is delivered. */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface MappingsOptions {
  readonly assembly: Assembly;
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly functions: Functions;
  readonly toFailureQueue: (queue: string, message: object) => Promise<void>;
  readonly expiry: Reaper;
  readonly checkpointFile?: string;
  readonly gate?: Promise<void>;
  readonly polling?: Polling;
  readonly backoff?: Backoff;
  /** Looks at what was written only when somebody waits for it, or after a while: fewer and fuller batches. */
  readonly patient?: boolean;
}

/** Every event source mapping of an assembly. */
export async function startMappings(options: MappingsOptions): Promise<Mappings> {
  const { assembly, dynamodb } = options;
  const positions = checkpoints(options.checkpointFile);
  const mappings = await startAll(options, positions);
  const readersOf = (table: TableSpec): Mapping[] =>
    mappings.filter(({ spec }) => spec.tableName === table.name);

  const look = (): void => {
    for (const mapping of mappings) mapping.wake();
  };
  let waiting = 0;

  const caughtUp = async (): Promise<void> => {
    const read = assembly.tables.filter((table) => readersOf(table).length > 0);
    await Promise.all(
      read.map(async (table) => {
        const barrier = newBarrier(dynamodb, table);
        const passed = readersOf(table).map((mapping) => mapping.passed(barrier.isRecord));
        await Promise.all([barrier.write().then(look), ...passed]);
      }),
    );
  };

  return {
    wrote: () => {
      if (waiting > 0 || !options.patient) look();
    },
    look,
    caughtUp: async () => {
      waiting++;
      await caughtUp().finally(() => waiting--);
    },
    stop: async () => {
      await Promise.all(mappings.map((mapping) => mapping.stop()));
      positions.save();
    },
  };
}

/** The mappings of one table read its stream together. */
async function startAll(options: MappingsOptions, positions: Checkpoints): Promise<Mapping[]> {
  const { mappings } = options.assembly;
  const tables = [...new Set(mappings.map(({ tableName }) => tableName))];
  const started = tables.map(async (table) => {
    const source = sharedReads(await tableStream(options.streams, table));
    return mappings
      .filter(({ tableName }) => tableName === table)
      .map((spec) =>
        startMapping({
          spec,
          source,
          region: options.assembly.region,
          functionArn: options.functions.arnOf(spec.functionName),
          invoke: (payload) => options.functions.invoke(spec.functionName, payload),
          toFailureQueue: options.toFailureQueue,
          checkpoints: positions,
          isExpiry: (keys) => options.expiry.isExpiry(table, keys),
          isPrivate: isBarrier,
          ...given('gate', options.gate),
          ...given('polling', options.polling),
          ...given('backoff', options.backoff),
        }),
      );
  });
  return (await Promise.all(started)).flat();
}
