import type { Assembly } from '../assembly/assembly.ts';
import { asyncInvocations } from './asyncInvoke.ts';
import { type FunctionPool, functionPool, type InvocationResult } from './functionPool.ts';

export interface Functions {
  readonly arnOf: (name: string) => string;
  /** Calls a function and waits for its answer. @throws when there is no such function. */
  readonly invoke: (name: string, payload: unknown) => Promise<InvocationResult>;
  /** Calls a function as an event; resolves after its last attempt. */
  readonly invokeLater: (name: string, payload: unknown) => Promise<void>;
  /** Starts a process before it is needed. */
  readonly warm: (name: string) => void;
  /** Names of functions at work. */
  readonly busy: () => string[];
  /** Invocations started since the beginning. */
  readonly count: () => number;
  /** Invocations that have ended since the beginning and may have changed the tables. */
  readonly writes: () => number;
  /** Lets the bundles of another assembly take over; invocations at work finish with the old ones. */
  readonly replace: (assembly: Assembly) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface FunctionsOptions {
  readonly assembly: Assembly;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
  readonly toFailureQueue: (queue: string, message: object) => Promise<void>;
  /** Processes at most for the lanes of a stream, 4 when left out; more lanes take turns. */
  readonly lanesAtOnce?: number;
  /** Scheduled functions are called every few seconds, so their processes stay. */
  readonly leaps?: boolean;
  /** Called after each invocation that may have changed the tables. */
  readonly wrote: () => void;
}

/** Every function of an assembly; processes start when they are first needed. */
export function startFunctions(options: FunctionsOptions): Functions {
  const pools = new Map<string, FunctionPool>();
  addPools(pools, options.assembly, options);
  const background = asyncInvocations(options.toFailureQueue);
  let count = 0;
  let writes = 0;

  const poolOf = (name: string): FunctionPool => {
    const pool = pools.get(name);
    if (!pool) throw new Error(`no function ${name}; there are: ${[...pools.keys()].join(', ')}`);
    return pool;
  };
  const invoke = async (name: string, payload: unknown): Promise<InvocationResult> => {
    count++;
    const result = await poolOf(name).invoke(payload);
    if (result.wrote !== false) {
      writes++;
      options.wrote();
    }
    return result;
  };

  return {
    arnOf: (name) => poolOf(name).spec.arn,
    invoke,
    invokeLater: (name, payload) =>
      background.invoke({ ...poolOf(name), invoke: (event) => invoke(name, event) }, payload),
    warm: (name) => poolOf(name).warm(),
    busy: () => [
      ...[...pools.values()].filter((pool) => pool.busy() > 0).map(({ spec }) => spec.name),
      ...(background.pending() > 0 ? ['asynchronous calls'] : []),
    ],
    count: () => count,
    writes: () => writes,
    replace: async (assembly) => {
      const old = [...pools.values()];
      pools.clear();
      addPools(pools, assembly, options);
      while (old.some((pool) => pool.busy() > 0))
        await new Promise((resolve) => setTimeout(resolve, 20));
      await stopPools(old);
    },
    stop: () => stopPools([...pools.values()]),
  };
}

const stopPools = async (pools: readonly FunctionPool[]): Promise<void> => {
  await Promise.all(pools.map((pool) => pool.stop()));
};

function addPools(
  pools: Map<string, FunctionPool>,
  assembly: Assembly,
  { environment, logFolder, lanesAtOnce = 4, leaps = false }: FunctionsOptions,
): void {
  for (const spec of assembly.functions) {
    const options = {
      environment,
      logFolder,
      lean: !leaps,
      concurrency: concurrencyOf(assembly, spec.name, lanesAtOnce),
      kept: assembly.http?.functionName === spec.name ? 1 : 0,
      idleMilliseconds: isRare(assembly, spec.name) && !leaps ? 1_000 : 30_000,
    };
    pools.set(spec.name, functionPool(spec, options));
  }
}

/** Called a few times a day: nothing is gained by keeping its process. */
const isRare = ({ schedules }: Assembly, name: string): boolean =>
  schedules.some(({ functionName }) => functionName === name);

/** The pages serve a few people at once; a stream function as many as its lanes; news of mails comes in crowds; others one. */
function concurrencyOf(assembly: Assembly, name: string, lanesAtOnce: number): number {
  if (assembly.http?.functionName === name) return 3;
  if (assembly.http?.areas.some(({ functionName }) => functionName === name)) return 2;
  if (assembly.topics.some(({ functionNames }) => functionNames.includes(name))) return 2;
  const lanes = assembly.mappings
    .filter(({ functionName }) => functionName === name)
    .map(({ parallelisation }) => Math.min(parallelisation, lanesAtOnce));
  return Math.max(1, ...lanes);
}
