import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import { observation, observed } from '../../functions/middleware.ts';
import { sweep } from '../../functions/schedule/sweep.ts';
import { tick } from '../../functions/schedule/tick.ts';
import { mail } from '../../functions/stream/mail.ts';
import { notify } from '../../functions/stream/notify.ts';
import { project } from '../../functions/stream/project.ts';
import { report } from '../../functions/stream/report.ts';
import { mailOrSpread } from '../../functions/stream/spread.ts';
import { type Consumer, streamHandler } from '../../functions/stream/streamHandler.ts';
import { feedback } from '../../functions/topic/feedback.ts';
import { snsEvent } from '../../infra/local/parts/topics.ts';
import { startSes } from '../../infra/local/ses.ts';
import type { SesEvent } from '../../infra/local/sesEvents.ts';
import { matches } from '../../infra/local/stream/eventFilter.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { sesSendMail } from '../../shared/adapters/ses/sendMail.ts';
import { renderReport } from '../../shared/documents/renderReport.ts';
import { countingTables } from '../support/counting.ts';
import { benchCredentials, benchRegion } from '../support/tables.ts';
import { type BenchPorts, portsOn } from '../support/world.ts';
import { newRecords } from './newRecords.ts';
import { bytesPrintedBy, nothing, sum, type Used } from './used.ts';

const from = 'thu@sang-kien.example';
const configurationSet = 'product';

export interface CountedTables extends Tables {
  readonly endpoint: string;
}

export interface Taken {
  readonly used: Used;
  readonly called: ReadonlySet<FunctionName>;
}

/** The functions behind the pages, in this process, each call counted with all that it uses. */
export interface Deployed {
  /** Ports whose calls are counted. */
  readonly deps: BenchPorts;
  /** What was used since the last time, and by which functions. */
  readonly taken: () => Taken;
  /** A call of a function with pages, whose work is done by other means here. */
  readonly countPage: () => void;
  readonly tick: (at: string) => Promise<void>;
  readonly sweep: (at: string) => Promise<void>;
  /** Lets streams and topic carry on until nothing is left to do. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

type Take = Consumer['take'];
type StreamFunction = 'notify' | 'project' | 'mail' | 'report';

export async function startDeployed(tables: CountedTables, tenant: string): Promise<Deployed> {
  let used = nothing();
  let called = new Set<FunctionName>();
  let written = false;
  const told: SesEvent[] = [];
  const ses = await startSes({
    verified: ['sang-kien.example'],
    configurationSets: [configurationSet],
    publish: (event) => void told.push(event),
  });
  const counted = countingTables(tables, (units) => {
    written ||= units.write > 0;
    used = sum([used, { ...nothing(), ...units }]);
  });
  const deps = {
    ...portsOn(counted),
    sendMail: sesSendMail({
      endpoint: ses.endpoint,
      region: benchRegion,
      credentials: () => benchCredentials,
      from,
      configurationSet,
    }),
    renderReport,
  };

  async function call<E, R>(
    name: FunctionName,
    handler: (event: E, context: Context) => Promise<R>,
    event: E,
  ): Promise<R> {
    const answers: R[] = [];
    const logBytes = await bytesPrintedBy(async () => {
      answers.push(await observed(handler)(event, contextOf(name)));
    });
    called.add(name);
    used = sum([used, { ...nothing(), calls: 1, logBytes }]);
    return answers[0] as R;
  }

  const takes: Readonly<Record<StreamFunction, Take>> = {
    notify: notify(deps, observation),
    project: project(deps),
    mail: mailOrSpread(mail(deps, observation), deps),
    report: report(deps, observation),
  };

  const client = { endpoint: tables.endpoint, region: benchRegion, credentials: benchCredentials };
  const streams = new DynamoDBStreamsClient(client);
  const records = {
    records: await newRecords(streams, tables.records),
    outbox: await newRecords(streams, tables.outbox),
  };

  /** One call for each batch that the function's filter lets through. */
  async function feed(name: StreamFunction, all: readonly DynamoDBRecord[]): Promise<void> {
    const [{ table, filter, batch }] = manifest[name].triggers;
    const own = all.filter((record) => matches(filter, record));
    const handler = streamHandler({
      name,
      parking: dynamoParking(counted, table),
      observe: observation,
      reserveMilliseconds: 5_000,
      atOnce: batch,
      take: takes[name],
    });
    for (let at = 0; at < own.length; at += batch)
      allDone(name, await call(name, handler, { Records: own.slice(at, at + batch) }));
  }

  async function feedAll(): Promise<void> {
    const happened = await records.records();
    for (const name of ['notify', 'project'] as const) await feed(name, happened);
    const waiting = await records.outbox();
    for (const name of ['mail', 'report'] as const) await feed(name, waiting);
  }

  async function takeFeedback(): Promise<void> {
    await ses.published();
    for (const event of told.splice(0)) {
      if (event.eventType === 'Send') used = sum([used, { ...nothing(), mails: 1 }]);
      const message = snsEvent('feedback', event, '') as Parameters<ReturnType<typeof feedback>>[0];
      await call('feedback', feedback(deps), message);
    }
  }

  async function settle(): Promise<void> {
    // what nobody wrote to has nothing new in its stream
    while (written) {
      written = false;
      await feedAll();
      await takeFeedback();
    }
  }

  return {
    deps,
    taken: () => {
      const before = { used, called };
      used = nothing();
      called = new Set();
      return before;
    },
    countPage: () => {
      used = sum([used, { ...nothing(), calls: 1 }]);
    },
    tick: (at) => call('tick', tick(deps, [tenant], observation), { at }),
    sweep: (at) => call('sweep', sweep(deps, [tenant], observation), { at }),
    settle,
    stop: async () => {
      streams.destroy();
      await ses.stop();
    },
  };
}

/** @throws when a record has to come again: then the figures would be those of a failure. */
function allDone(name: string, { batchItemFailures }: DynamoDBBatchResponse): void {
  if (batchItemFailures.length > 0) throw new Error(`${name} did not finish its batch`);
}

function contextOf(name: FunctionName): Context {
  const { memoryMegabytes }: FunctionSpec = manifest[name];
  return {
    awsRequestId: 'c0570000-0000-4000-8000-000000000000',
    functionName: `sang-kien-${name}`,
    functionVersion: '1',
    memoryLimitInMB: String(memoryMegabytes),
    invokedFunctionArn: `arn:aws:lambda:${benchRegion}:000000000000:function:sang-kien-${name}`,
    getRemainingTimeInMillis: () => 60_000,
  } as Context;
}
