import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Assembly } from './assembly/assembly.ts';
import { freePort } from './dynamo.ts';
import { given } from './given.ts';
import { startInbox } from './inbox/inbox.ts';
import type { InvocationResult } from './lambda/functionPool.ts';
import { type Functions, startFunctions } from './lambda/functions.ts';
import { fakeCredentials } from './parts/credentials.ts';
import { failureQueues } from './parts/failureQueues.ts';
import { environmentOf, type Services, startServices } from './parts/services.ts';
import { createTableIfMissing, reaper } from './parts/tables.ts';
import { publishedTo } from './parts/topics.ts';
import type { LocalSes, SesOptions } from './ses.ts';
import { type Settle, settler } from './settle.ts';
import { type Started, startedParts } from './stopping.ts';
import type { Backoff } from './stream/delivery.ts';
import { type Mappings, startMappings } from './stream/mappings.ts';
import type { Polling } from './stream/shardReader.ts';
import { type SystemClock, systemClock } from './time/clock.ts';
import { type Schedules, startSchedules } from './time/schedules.ts';
import { frontDoorHeaders, functionFor, startHttp } from './web/http.ts';

export interface SystemOptions {
  readonly assembly: Assembly;
  /** Where state is kept over restarts; everything is in memory when left out. */
  readonly folder?: string;
  /** Free ports when left out. */
  readonly ports?: { readonly web?: number; readonly inbox?: number };
  /** Freezes the clock at this instant; else it runs. */
  readonly frozenAt?: string;
  /** Fire schedules while time passes by itself, as `npm start` does. */
  readonly firesSchedules?: boolean;
  /** The streams are read only after this, so that filling in much data has the machine to itself. */
  readonly gate?: Promise<void>;
  /** An own DynamoDB endpoint instead of DynamoDB Local. */
  readonly dynamoEndpoint?: string;
  readonly heapMegabytes?: number;
  /**
   * Days pass in seconds: the processes of scheduled functions stay for the next day, and the streams are
   * looked at when somebody waits for them.
   */
  readonly leaps?: boolean;
  /** Processes at most for the lanes of a stream; fewer need less memory. */
  readonly lanesAtOnce?: number;
  readonly polling?: Polling;
  readonly backoff?: Backoff;
  readonly sesQuota?: SesOptions['quota'];
}

export interface LocalSystem {
  readonly webUrl: string;
  readonly inboxUrl: string;
  readonly endpoints: Services['endpoints'];
  /** What a process needs to reach the system as a function does: endpoints, region, credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder with one log file per function; gone after `stop` when everything was in memory. */
  readonly logs: string;
  readonly assembly: Assembly;
  readonly clock: SystemClock;
  readonly schedules: Schedules;
  readonly ses: LocalSes;
  /** Calls a function and waits for its answer. @throws when there is no such function. */
  readonly invoke: (functionName: string, payload: unknown) => Promise<InvocationResult>;
  /** Invocations started since the beginning. */
  readonly invocations: () => number;
  /** Removes what has expired by the system's clock, as happens by itself every minute. */
  readonly expire: () => Promise<number>;
  readonly settle: Settle;
  /** Looks at the streams at once, without waiting for what follows. */
  readonly look: () => void;
  /** Lets the bundles of another build take over. */
  readonly replaceFunctions: (assembly: Assembly) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Brings up everything that the assembly asks for on this machine. */
export async function startSystem(options: SystemOptions): Promise<LocalSystem> {
  const parts = startedParts();
  try {
    return await bringUp(options, parts);
  } catch (error) {
    await parts.stopAll();
    throw error;
  }
}

async function bringUp(options: SystemOptions, parts: Started): Promise<LocalSystem> {
  const { assembly } = options;
  const state = stateFolder(options.folder, parts);
  const clock = systemClock({
    ...given('file', state.kept('clock.json')),
    ...given('start', options.frozenAt),
  });
  const services = await startServices({ ...options, clock, kept: state.kept }, parts);
  const { ses, endpoints } = services;
  const webPort = options.ports?.web ?? (await freePort());
  const webUrl = `http://127.0.0.1:${webPort}`;
  const environment = environmentOf(endpoints, assembly.region, webUrl);
  const { dynamodb, streams } = clientsOf(services, assembly.region, parts);
  await Promise.all(assembly.tables.map((table) => createTableIfMissing(dynamodb, table)));

  const toFailureQueue = failureQueues(endpoints.objects, assembly.region, parts);
  const awake: { wrote: Mappings['wrote'] } = { wrote: () => {} };
  const functions = startFunctions({
    assembly,
    environment,
    toFailureQueue,
    logFolder: state.logs,
    ...given('lanesAtOnce', options.lanesAtOnce),
    ...given('leaps', options.leaps),
    wrote: () => awake.wrote(),
  });
  parts.add(functions);
  services.onMailEvent(publishedTo(assembly, functions.invokeLater, clock.instant));
  const expiry = reaper(dynamodb, assembly.tables, clock.now);
  const mappings = await startMappings({
    ...options,
    dynamodb,
    streams,
    functions,
    toFailureQueue,
    expiry,
    ...given('patient', options.leaps),
    ...given('checkpointFile', state.kept('checkpoints.json')),
  });
  parts.add({ stop: () => Promise.all([mappings.stop(), functions.stop()]) });
  awake.wrote = mappings.wrote;
  const settle = settler({ functions, ses, mappings });
  const schedules = parts.add(
    startSchedules({
      schedules: assembly.schedules,
      clock,
      invoke: functions.invokeLater,
      settle,
      writes: functions.writes,
      running: options.firesSchedules ?? false,
    }),
  );
  parts.add(every(60_000, expiry.reap));
  await startWeb(options, parts, { services, functions, clock, webPort });
  const inbox = await startInbox({
    port: options.ports?.inbox ?? 0,
    mails: ses.mails,
    clock,
    schedules,
    webUrl,
  });
  parts.add(inbox);

  return {
    webUrl,
    inboxUrl: inbox.url,
    endpoints,
    environment,
    logs: state.logs,
    assembly,
    clock,
    schedules,
    ses,
    invoke: functions.invoke,
    invocations: functions.count,
    expire: expiry.reap,
    settle,
    look: mappings.look,
    replaceFunctions: functions.replace,
    stop: parts.stopAll,
  };
}

interface StateFolder {
  /** Path of a kept file or folder; nothing when everything is in memory. */
  readonly kept: (name: string) => string | undefined;
  readonly logs: string;
}

function stateFolder(folder: string | undefined, parts: Started): StateFolder {
  if (folder) {
    for (const name of ['dynamodb', 'mail']) mkdirSync(join(folder, name), { recursive: true });
    return { kept: (name) => join(folder, name), logs: join(folder, 'logs') };
  }
  const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-'));
  parts.add({ stop: () => rmSync(scratch, { recursive: true, force: true }) });
  return { kept: () => undefined, logs: join(scratch, 'logs') };
}

function clientsOf(
  { endpoints }: Services,
  region: string,
  parts: Started,
): { dynamodb: DynamoDBClient; streams: DynamoDBStreamsClient } {
  const client = { region, endpoint: endpoints.dynamodb, credentials: fakeCredentials };
  const dynamodb = new DynamoDBClient(client);
  const streams = new DynamoDBStreamsClient(client);
  parts.add({ stop: () => dynamodb.destroy() });
  parts.add({ stop: () => streams.destroy() });
  return { dynamodb, streams };
}

async function startWeb(
  { assembly }: SystemOptions,
  parts: Started,
  made: { services: Services; functions: Functions; clock: SystemClock; webPort: number },
): Promise<void> {
  const { http } = assembly;
  if (!http) return;
  made.functions.warm(http.functionName);
  parts.add(
    await startHttp({
      port: made.webPort,
      invoke: (event, path) => made.functions.invoke(functionFor(http, path), event),
      now: made.clock.now,
      originHeaders: frontDoorHeaders(http, made.services.secrets.value),
    }),
  );
}

function every(milliseconds: number, work: () => Promise<unknown>): { stop: () => void } {
  const timer = setInterval(() => {
    work().catch((error: unknown) => console.error('local system:', error));
  }, milliseconds);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
