import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { WebHono } from '../../functions/http/web.ts';
import { startDynamo } from '../../infra/local/dynamo.ts';
import { fillSample } from '../../infra/rehearsal/fillSample.ts';
import { sampleNow } from '../../infra/rehearsal/sampleMoment.ts';
import { type ReadyLink, readyLinks, triedRoles } from '../../infra/rehearsal/signInLinks.ts';
import { dynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { dynamoPlanCascade } from '../../shared/adapters/dynamo/planCascade.ts';
import { dynamoPlanLife } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { dynamoTries } from '../../shared/adapters/dynamo/tries.ts';
import { keepAchievements } from '../../shared/app/achievements.ts';
import { keepNoveltyEntry } from '../../shared/app/noveltyEntry.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import type { Files } from '../../shared/ports.ts';
import { createTable } from './dynamo.ts';
import { wholeSite } from './wholeSite.ts';

const credentials = { accessKeyId: 'sample', secretAccessKey: 'sample' };

/** Every stored item, to see that nothing changed. */
async function everyItem(endpoint: string): Promise<string> {
  const client = new DynamoDBClient({ region: 'ap-southeast-1', endpoint, credentials });
  const items: string[] = [];
  for (const TableName of ['records', 'outbox']) {
    let ExclusiveStartKey: Record<string, never> | undefined;
    do {
      const found = await client.send(new ScanCommand({ TableName, ExclusiveStartKey }));
      items.push(...(found.Items ?? []).map((item) => JSON.stringify(item)));
      ExclusiveStartKey = found.LastEvaluatedKey as typeof ExclusiveStartKey;
    } while (ExclusiveStartKey);
  }
  client.destroy();
  return items.toSorted().join('\n');
}

async function createTables(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ region: 'ap-southeast-1', endpoint, credentials });
  for (const name of ['records', 'outbox']) await createTable(client, name);
  client.destroy();
}

/** Files in memory, served by the site itself. */
export function memoryFiles(): Files & { readonly stored: Map<string, Uint8Array> } {
  const stored = new Map<string, Uint8Array>();
  return {
    stored,
    put: async (key, content) => void stored.set(key, content),
    get: async (key) => stored.get(key),
    link: async (key, name) => `https://files.example/${key}?ten=${encodeURIComponent(name)}`,
  };
}

export const tenant = 'hcm-syt';
const key = { id: 'k1', key: 'sample-key-sample-key-sample-key-00' };

export type SampleSite = Awaited<ReturnType<typeof sampleSite>>;

/** The sample, on DynamoDB Local, with what the stream would have done after each event. */
export async function sampleSite(publicUrl: string) {
  const dynamo = await startDynamo();
  await createTables(dynamo.endpoint);
  const client = dynamoClient({
    region: 'ap-southeast-1',
    endpoint: dynamo.endpoint,
    credentials: () => credentials,
  });
  const tables = { client, records: 'records', outbox: 'outbox' };
  const ports = dynamoPorts(tables);
  const failures: unknown[] = [];
  const deps = {
    ...ports,
    transfers: dynamoTransfers(tables),
    novelty: dynamoNovelty(tables),
    planLife: dynamoPlanLife(tables),
    planCalls: dynamoPlanCalls(tables),
    planCascade: dynamoPlanCascade(tables),
    dissemination: dynamoDissemination(tables),
    tries: dynamoTries(tables),
    perNetwork: { failed: 100, sign_in: 600 },
    files: memoryFiles(),
    calendarOf: async (of: string) => workingCalendar(await ports.holidays.years(of)),
    secret: async () => ({ current: key, all: [key] }),
    publicUrl,
    tenants: [tenant],
    onFailure: ({ error }: { error: unknown }) => void failures.push(error),
  };
  const { cast } = await fillSample(deps);
  /** What notify and project do when the stream brings an event. */
  const settle = async (): Promise<void> => {
    for (const { id } of await ports.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth'))
      for (const event of await ports.dossiers.history(tenant, id)) {
        await keepNoveltyEntry(deps)(event);
        await keepAchievements(deps)(event);
        await ports.boards.project(event);
        await tellOfEvent(deps)(event);
      }
  };
  await settle();
  let asked = 0;
  /** A link works once, so each call makes new ones. */
  const links = (): Promise<readonly ReadyLink[]> => {
    asked += 1;
    const now = new Date(Date.parse(sampleNow) + asked * 1000).toISOString();
    return readyLinks(deps, triedRoles(cast, 7), now);
  };
  const everything = () => everyItem(dynamo.endpoint);
  return {
    app: wholeSite(deps),
    tables,
    deps,
    cast,
    links,
    settle,
    failures,
    everything,
    stop: dynamo.stop,
  };
}

type Answering = Pick<WebHono, 'fetch'>;

/** The app as a browser knows it that takes no cookie. */
export const withoutCookies = (app: Answering): Answering => ({
  fetch: async (...asked) => {
    const answer = await app.fetch(...asked);
    answer.headers.delete('set-cookie');
    return answer;
  },
});

/** The same app behind a listening socket, at the sample's moment. */
export async function listening(app: Answering, port = 0, now = () => sampleNow) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string') headers.set(name, value);
    const withBody = request.method === 'POST';
    const answer = await app.fetch(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method,
        headers,
        ...(withBody && { body: Buffer.concat(chunks) }),
      }),
      {
        event: {
          requestContext: {
            timeEpoch: Date.parse(now()),
            requestId: 'r-1',
            http: { sourceIp: request.socket.remoteAddress },
          },
        },
      },
    );
    response.writeHead(answer.status, [...answer.headers].flat());
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
