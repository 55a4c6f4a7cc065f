/**
 * Runs one bundled function in its own process, as the Lambda runtime does: the module is loaded
 * once, then one invocation after the other arrives over IPC. Started by `functionPool.ts` with the
 * bundle's file and the export's name as arguments.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { pathToFileURL } from 'node:url';

export interface Invocation {
  readonly requestId: string;
  readonly payload: unknown;
  /** Machine time in epoch milliseconds at which the process is killed. */
  readonly deadline: number;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMegabytes: number;
}

export type HostAnswer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'done';
      readonly requestId: string;
      readonly wrote: boolean;
      readonly payload: unknown;
    }
  | {
      readonly kind: 'failed';
      readonly requestId: string;
      readonly wrote: boolean;
      readonly errorType: string;
      readonly errorMessage: string;
    };

type Handler = (event: unknown, context: object) => unknown;

const say = (answer: HostAnswer): void => void process.send?.(answer);

async function load(file: string, name: string): Promise<Handler> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown> & {
    default?: Record<string, unknown>;
  };
  const handler = module[name] ?? module.default?.[name];
  if (typeof handler !== 'function') throw new Error(`${file} exports no function ${name}`);
  return handler as Handler;
}

const contextOf = (invocation: Invocation): object => ({
  awsRequestId: invocation.requestId,
  functionName: invocation.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: invocation.functionArn,
  memoryLimitInMB: String(invocation.memoryMegabytes),
  logGroupName: `/aws/lambda/${invocation.functionName}`,
  logStreamName: `local/${process.pid}`,
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, invocation.deadline - Date.now()),
});

/** Whether the invocation at work has asked the tables for more than reading. */
let wrote = false;
subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: ClientRequest };
  const target = String(request.getHeader('x-amz-target') ?? '');
  if (/^DynamoDB_\d+\.(?:Put|Update|Delete|BatchWrite|TransactWrite)/.test(target)) wrote = true;
});

async function run(handler: Handler, invocation: Invocation): Promise<void> {
  const { requestId } = invocation;
  wrote = false;
  try {
    const payload: unknown = await handler(invocation.payload, contextOf(invocation));
    say({ kind: 'done', requestId, wrote, payload: payload ?? null });
  } catch (error) {
    const { name, message, stack } =
      error instanceof Error ? error : { name: 'Error', message: String(error), stack: '' };
    // as Lambda prints it, words and all, so that a function that says too much is caught here
    const printed = { level: 'ERROR', requestId, errorType: name, errorMessage: message, stack };
    console.error(JSON.stringify(printed));
    say({ kind: 'failed', requestId, wrote, errorType: name, errorMessage: message });
  }
}

/** Ctrl-C reaches the whole group of processes; the parent ends this one in its own order. */
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));

const [, , file = '', name = 'handler'] = process.argv;
const handler = await load(file, name);
process.on('message', (invocation: Invocation) => void run(handler, invocation));
say({ kind: 'ready' });
