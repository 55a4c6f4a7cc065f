import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionSpec } from '../assembly/assembly.ts';
import type { HostAnswer, Invocation } from './functionHost.ts';

export type InvocationResult = {
  readonly requestId: string;
  /** False only when it surely changed nothing in the tables. */
  readonly wrote?: boolean;
} & (
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string }
);

export interface FunctionPool {
  readonly spec: FunctionSpec;
  readonly invoke: (payload: unknown) => Promise<InvocationResult>;
  /** Invocations running or waiting for a process. */
  readonly busy: () => number;
  /** Starts a process before it is needed. */
  readonly warm: () => void;
  readonly stop: () => Promise<void>;
}

export interface PoolOptions {
  /** Variables over the function's own: endpoints, region, credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Processes at most; each runs one invocation at a time. */
  readonly concurrency: number;
  /** Processes that stay although they have nothing to do. */
  readonly kept: number;
  /** The others end after having had nothing to do for so long; starting one takes 0.2 s. */
  readonly idleMilliseconds: number;
  readonly logFolder: string;
  /** Processes stay small and collect garbage more often. */
  readonly lean: boolean;
}

interface Worker {
  readonly child: ChildProcess;
  /** Resolves when the bundle is loaded, or the process has ended. */
  readonly ready: Promise<void>;
  readonly settle: { current?: (result: InvocationResult) => void };
  idleSince: number;
}

/** What invocations at work get to finish when the pool is stopped. */
const graceMilliseconds = 2_000;
const host = fileURLToPath(new URL('./functionHost.ts', import.meta.url));
const bundledNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
/** The Node that Lambda runs, where the packages are installed. */
const node = existsSync(bundledNode) ? bundledNode : process.execPath;

/** Runs one function of the assembly in child processes, with Lambda's timeout and restart. */
export function functionPool(spec: FunctionSpec, options: PoolOptions): FunctionPool {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker | undefined) => void)[] = [];
  let inFlight = 0;
  let stopped = false;
  const reaper = setInterval(
    () => endSpares(idle, workers.size - options.kept, Date.now() - options.idleMilliseconds),
    1_000,
  );
  reaper.unref();

  const start = (): Worker => {
    const child = startHost(spec, options);
    const worker: Worker = { child, ready: readyOf(child), settle: {}, idleSince: Date.now() };
    workers.add(worker);
    worker.child.on('message', (answer: HostAnswer) => {
      if (answer.kind !== 'ready') worker.settle.current?.(resultOf(answer));
    });
    worker.child.once('exit', (code, signal) => {
      workers.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      worker.settle.current?.(failure('Runtime.ExitError', `process ended: ${signal ?? code}`));
      if (waiting.length > 0 && !stopped) release(start());
    });
    return worker;
  };

  const take = (): Promise<Worker | undefined> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    if (workers.size < options.concurrency) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  };

  const release = (worker: Worker): void => {
    if (!workers.has(worker)) return;
    const next = waiting.shift();
    worker.idleSince = Date.now();
    if (next) next(worker);
    else idle.push(worker);
  };

  const invoke = async (payload: unknown): Promise<InvocationResult> => {
    inFlight++;
    try {
      const worker = stopped ? undefined : await take();
      if (!worker) return failure('Runtime.Stopped', 'the local runtime is stopping');
      await worker.ready;
      const result = await callOn(worker, spec, payload);
      release(worker);
      return result;
    } finally {
      inFlight--;
    }
  };

  return {
    spec,
    invoke,
    busy: () => inFlight,
    warm: () => {
      if (workers.size === 0) release(start());
    },
    stop: async () => {
      stopped = true;
      clearInterval(reaper);
      for (const give of waiting.splice(0)) give(undefined);
      const limit = Date.now() + graceMilliseconds;
      while (inFlight > 0 && Date.now() < limit)
        await new Promise((resolve) => setTimeout(resolve, 10));
      await Promise.all([...workers].map(({ child }) => kill(child)));
    },
  };
}

function startHost(spec: FunctionSpec, options: PoolOptions): ChildProcess {
  const { file, name } = bundleOf(spec);
  mkdirSync(options.logFolder, { recursive: true });
  const log = openSync(join(options.logFolder, `${spec.name}.log`), 'a');
  const child = spawn(
    node,
    [
      '--no-warnings',
      `--max-old-space-size=${spec.memoryMegabytes}`,
      ...(options.lean ? ['--max-semi-space-size=4'] : []),
      host,
      file,
      name,
    ],
    {
      cwd: spec.folder,
      env: {
        PATH: process.env.PATH ?? '',
        TZ: ':UTC',
        LANG: 'en_US.UTF-8',
        LAMBDA_TASK_ROOT: spec.folder,
        AWS_LAMBDA_FUNCTION_NAME: spec.name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMegabytes),
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        ...spec.environment,
        ...options.environment,
      },
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  closeSync(log);
  return child;
}

/** `index.handler` in a bundle that is `index.mjs`, `index.cjs` or `index.js`. */
function bundleOf(spec: FunctionSpec): { file: string; name: string } {
  const dot = spec.handler.lastIndexOf('.');
  const module = spec.handler.slice(0, dot);
  const file = ['mjs', 'cjs', 'js', 'ts']
    .map((extension) => join(spec.folder, `${module}.${extension}`))
    .find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${spec.name}: no ${module}.mjs, .cjs or .js in ${spec.folder}`);
  return { file, name: spec.handler.slice(dot + 1) };
}

/** Source: AWS Lambda limit of ten seconds for loading; a busy machine gets more. */
const loadMilliseconds = 30_000;

/** Loading does not count against the function's own time limit. */
const readyOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), loadMilliseconds);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.once('message', done);
    child.once('exit', done);
  });

function callOn(worker: Worker, spec: FunctionSpec, payload: unknown): Promise<InvocationResult> {
  const requestId = randomUUID();
  const milliseconds = spec.timeoutSeconds * 1000;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.settle.current = () =>
        finish(
          failure(
            'Sandbox.Timedout',
            `Task timed out after ${spec.timeoutSeconds} seconds`,
            requestId,
          ),
        );
      worker.child.kill('SIGKILL');
    }, milliseconds);
    const finish = (result: InvocationResult): void => {
      clearTimeout(timer);
      delete worker.settle.current;
      resolve({ ...result, requestId });
    };
    worker.settle.current = finish;
    const invocation: Invocation = {
      requestId,
      payload,
      deadline: Date.now() + milliseconds,
      functionName: spec.name,
      functionArn: spec.arn,
      memoryMegabytes: spec.memoryMegabytes,
    };
    worker.child.send(invocation, (error) => {
      if (error) finish(failure('Runtime.ExitError', error.message));
    });
  });
}

const resultOf = (answer: Exclude<HostAnswer, { kind: 'ready' }>): InvocationResult =>
  answer.kind === 'done'
    ? { ok: true, requestId: answer.requestId, wrote: answer.wrote, payload: answer.payload }
    : { ...failure(answer.errorType, answer.errorMessage, answer.requestId), wrote: answer.wrote };

const failure = (
  errorType: string,
  errorMessage: string,
  requestId = '',
): Extract<InvocationResult, { ok: false }> => ({ ok: false, requestId, errorType, errorMessage });

function endSpares(idle: Worker[], spares: number, since: number): void {
  const unused = idle.filter(({ idleSince }) => idleSince < since).slice(0, Math.max(0, spares));
  for (const worker of unused) {
    idle.splice(idle.indexOf(worker), 1);
    worker.child.disconnect();
  }
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
