import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionSpec } from '../assembly/assembly.ts';
import type { HostAnswer, Invocation } from './functionHost.ts';

export type InvocationResult =
  | { readonly ok: true; readonly requestId: string; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly requestId: string;
      readonly errorType: string;
      readonly errorMessage: string;
    };

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
  readonly logFolder: string;
}

interface Worker {
  readonly child: ChildProcess;
  readonly settle: { current?: (result: InvocationResult) => void };
  idleSince: number;
}

/** Processes beyond the first end after being idle for so long. */
const spareMilliseconds = 15_000;
const host = fileURLToPath(new URL('./functionHost.ts', import.meta.url));
const bundledNode = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
/** The Node that Lambda runs, where the packages are installed. */
const node = existsSync(bundledNode) ? bundledNode : process.execPath;

/** Runs one function of the assembly in child processes, with Lambda's timeout and restart. */
export function functionPool(spec: FunctionSpec, options: PoolOptions): FunctionPool {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  let inFlight = 0;
  let stopped = false;
  const reaper = setInterval(() => endSpares(idle, workers), 5_000);
  reaper.unref();

  const start = (): Worker => {
    const worker: Worker = {
      child: startHost(spec, options),
      settle: {},
      idleSince: Date.now(),
    };
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

  const take = (): Promise<Worker> => {
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
    if (stopped) return failure('Runtime.Stopped', 'the local runtime is stopping');
    inFlight++;
    try {
      const worker = await take();
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
      '--max-semi-space-size=4',
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
      if (error) finish(failure('Runtime.ExitError', error.message, requestId));
    });
  });
}

const resultOf = (answer: Exclude<HostAnswer, { kind: 'ready' }>): InvocationResult =>
  answer.kind === 'done'
    ? { ok: true, requestId: answer.requestId, payload: answer.payload }
    : failure(answer.errorType, answer.errorMessage, answer.requestId);

const failure = (
  errorType: string,
  errorMessage: string,
  requestId = '',
): Extract<InvocationResult, { ok: false }> => ({ ok: false, requestId, errorType, errorMessage });

function endSpares(idle: Worker[], workers: ReadonlySet<Worker>): void {
  const limit = Date.now() - spareMilliseconds;
  for (const worker of idle
    .filter(({ idleSince }) => idleSince < limit)
    .slice(0, workers.size - 1)) {
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
