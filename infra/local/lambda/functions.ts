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
  readonly stop: () => Promise<void>;
}

export interface FunctionsOptions {
  readonly assembly: Assembly;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
  readonly toFailureQueue: (queue: string, message: object) => Promise<void>;
  /** Called after each invocation. */
  readonly done: () => void;
}

/** Every function of an assembly; processes start when they are first needed. */
export function startFunctions(options: FunctionsOptions): Functions {
  const { assembly, environment, logFolder } = options;
  const pools = new Map(
    assembly.functions.map((spec) => [
      spec.name,
      functionPool(spec, {
        environment,
        logFolder,
        concurrency: concurrencyOf(assembly, spec.name),
      }),
    ]),
  );
  const background = asyncInvocations(options.toFailureQueue);
  let count = 0;

  const poolOf = (name: string): FunctionPool => {
    const pool = pools.get(name);
    if (!pool) throw new Error(`no function ${name}; there are: ${[...pools.keys()].join(', ')}`);
    return pool;
  };
  const invoke = async (name: string, payload: unknown): Promise<InvocationResult> => {
    count++;
    const result = await poolOf(name).invoke(payload);
    options.done();
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
    stop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
}

/** The pages serve a few people at once; a stream function as many as its lanes; others one. */
function concurrencyOf(assembly: Assembly, name: string): number {
  if (assembly.http?.functionName === name) return 3;
  const lanes = assembly.mappings
    .filter(({ functionName }) => functionName === name)
    .map(({ parallelisation }) => Math.min(parallelisation, 4));
  return Math.max(1, ...lanes);
}
