import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { readAssembly } from '../../../infra/local/assembly/readAssembly.ts';
import { fakeCredentials } from '../../../infra/local/parts/credentials.ts';
import { type LocalSystem, type SystemOptions, startSystem } from '../../../infra/local/system.ts';
import { failuresQueue, mappingTo, writeAssembly } from './smallAssembly.ts';

/** Counts what each trigger brought; `web` and `ask` tell. */
const recorder = `
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const file = join(process.env.LAMBDA_TASK_ROOT, 'seen.jsonl');
export async function handler(event) {
  if (event.ask) return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line)) : [];
  if (event.requestContext) return { statusCode: 200, body: JSON.stringify({
    path: event.rawPath, time: event.requestContext.timeEpoch, origin: event.headers['x-origin'] }) };
  appendFileSync(file, JSON.stringify(event) + '\\n');
}
`;

const secretHeader = {
  'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'OriginKey' }, ':SecretString:::}}']],
};

const app = {
  ...failuresQueue,
  Mapping: mappingTo('Recorder'),
  OriginKey: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { GenerateSecretString: { PasswordLength: 20, ExcludePunctuation: true } },
  },
  Daily: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: 'cron(0 7 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      Target: {
        Arn: { 'Fn::GetAtt': ['RecorderFunction', 'Arn'] },
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
      },
    },
  },
  Feedback: { Type: 'AWS::SNS::Topic', Properties: {} },
  Subscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      TopicArn: { Ref: 'Feedback' },
      Protocol: 'lambda',
      Endpoint: { 'Fn::GetAtt': ['RecorderFunction', 'Arn'] },
    },
  },
  Outgoing: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'outgoing' } },
  Events: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: { Ref: 'Outgoing' },
      EventDestination: {
        MatchingEventTypes: ['BOUNCE', 'deliveryDelay'],
        SnsDestination: { TopicARN: { Ref: 'Feedback' } },
      },
    },
  },
  Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'soyte.example' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationUri: { 'Fn::GetAtt': ['RecorderFunction', 'Arn'] } },
  },
  Rest: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { RouteKey: '$default', Target: 'integrations/Integration' },
  },
  Pages: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Origins: [{ OriginCustomHeaders: [{ HeaderName: 'x-origin', HeaderValue: secretHeader }] }],
      },
    },
  },
};

const directory = writeAssembly({ Recorder: recorder }, app);
const seenFile = join(directory, 'asset.Recorder', 'seen.jsonl');
const assembly = readAssembly(directory);
const client = { region: 'ap-southeast-1', credentials: fakeCredentials };
let system: LocalSystem | undefined;

afterEach(async () => {
  await system?.stop();
  system = undefined;
  rmSync(seenFile, { force: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

async function start(options: Partial<SystemOptions> = {}): Promise<LocalSystem> {
  system = await startSystem({ assembly, ...options });
  return system;
}

async function seen(running: LocalSystem): Promise<Record<string, unknown>[]> {
  await running.settle();
  const result = await running.invoke('Recorder', { ask: true });
  return result.ok ? (result.payload as Record<string, unknown>[]) : [];
}

async function put(
  running: LocalSystem,
  item: Record<string, { S: string } | { N: string }>,
): Promise<void> {
  const dynamodb = new DynamoDBClient({ ...client, endpoint: running.endpoints.dynamodb });
  await dynamodb.send(new PutItemCommand({ TableName: 'small-records', Item: item }));
  dynamodb.destroy();
}

test('a request reaches the web function with the system’s time and the front door’s secret', async () => {
  const running = await start({ frozenAt: '2024-02-29T01:00:00.000Z' });
  const secrets = new SecretsManagerClient({ ...client, endpoint: running.endpoints.secrets });
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: 'OriginKey' }));
  const answer = await fetch(`${running.webUrl}/viec`, { headers: { 'x-origin': 'forged' } });
  expect(await answer.json()).toEqual({
    path: '/viec',
    time: Date.parse('2024-02-29T01:00:00.000Z'),
    origin: SecretString,
  });
  expect(SecretString).toMatch(/^[A-Za-z0-9]{20}$/);
  secrets.destroy();
});

test('a request for another host name, as from a page elsewhere, is not answered', async () => {
  const running = await start();
  for (const url of [running.webUrl, running.inboxUrl])
    expect(await statusFor(url, 'evil.example')).toBe(421);
});

const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });

test('stream, schedule and mail events all reach their function, and settling waits for each', async () => {
  const running = await start({ frozenAt: '2024-02-28T02:00:00.000Z' });
  await put(running, { pk: { S: 'a' }, sk: { S: 'b' } });
  const ses = new SESClient({ ...client, endpoint: running.endpoints.ses });
  await ses.send(
    new SendEmailCommand({
      Source: 'sang-kien@soyte.example',
      ConfigurationSetName: 'outgoing',
      Destination: { ToAddresses: ['bounce@simulator.example'] },
      Message: { Subject: { Data: 'Thử' }, Body: { Text: { Data: 'Thử' } } },
    }),
  );
  ses.destroy();
  await running.schedules.moveTo('2024-02-29T02:00:00.000Z', { freeze: true });
  const events = await seen(running);
  expect(events).toContainEqual({ at: '2024-02-29T00:00:00Z' });
  const records = events.flatMap(({ Records = [] }) => Records as Record<string, unknown>[]);
  expect(records).toContainEqual(expect.objectContaining({ eventName: 'INSERT' }));
  const told = records.find(({ EventSource }) => EventSource === 'aws:sns') as {
    Sns: { Message: string };
  };
  expect(JSON.parse(told.Sns.Message)).toMatchObject({ eventType: 'Bounce' });
  expect(records).toHaveLength(2);
});

test('an item expires by the system’s clock although it is in no index, and its removal says so', async () => {
  const running = await start({ frozenAt: '2023-09-11T02:00:00.000Z' });
  const expiresAt = { N: String(Date.parse('2023-09-11T12:00:00Z') / 1000) };
  await put(running, { pk: { S: 'session' }, sk: { S: 'SESSION' }, expiresAt });
  expect(await running.expire()).toBe(0);
  await running.schedules.moveTo('2023-09-12T02:00:00.000Z', { freeze: true });
  expect(await running.expire()).toBe(1);
  const records = (await seen(running)).flatMap(({ Records = [] }) => Records as object[]);
  expect(records).toContainEqual(
    expect.objectContaining({
      eventName: 'REMOVE',
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
    }),
  );
});

test('with a folder, items, files, mails, secrets and the clock survive a restart, and nothing is delivered twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  const first = await start({ folder, frozenAt: '2023-09-11T02:00:00.000Z' });
  await put(first, { pk: { S: 'a' }, sk: { S: 'b' } });
  const s3 = (running: LocalSystem) =>
    new S3Client({ ...client, endpoint: running.endpoints.objects, forcePathStyle: true });
  const [Bucket = ''] = assembly.buckets;
  await s3(first).send(new PutObjectCommand({ Bucket, Key: 'tệp/một.txt', Body: 'nội dung' }));
  expect(await seen(first)).toHaveLength(1);
  await first.stop();

  const second = await start({ folder });
  const dynamodb = new DynamoDBClient({ ...client, endpoint: second.endpoints.dynamodb });
  const { Item } = await dynamodb.send(
    new GetItemCommand({ TableName: 'small-records', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }),
  );
  expect(Item).toBeDefined();
  const { Body } = await s3(second).send(new GetObjectCommand({ Bucket, Key: 'tệp/một.txt' }));
  expect(await Body?.transformToString()).toBe('nội dung');
  expect(second.clock.today()).toBe('2023-09-11');
  await put(second, { pk: { S: 'c' }, sk: { S: 'd' } });
  const delivered = (await seen(second)).flatMap(
    ({ Records }) => Records as { dynamodb: { Keys: object } }[],
  );
  expect(delivered.map(({ dynamodb: { Keys } }) => Keys)).toEqual([
    { pk: { S: 'a' }, sk: { S: 'b' } },
    { pk: { S: 'c' }, sk: { S: 'd' } },
  ]);
  dynamodb.destroy();
  await second.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

test('settling says so when it takes too long', async () => {
  const running = await start();
  await expect(running.settle(0)).rejects.toThrow('not settled within 0 ms');
});

test('after stopping, no child process is left and every port is free', async () => {
  const running = await start();
  await running.invoke('Recorder', { ask: true });
  const children = childrenOf(process.pid);
  expect(children.length).toBeGreaterThanOrEqual(2);
  await running.stop();
  expect(childrenOf(process.pid)).toEqual([]);
  for (const url of [running.webUrl, running.inboxUrl, ...Object.values(running.endpoints)])
    await expect(fetch(url)).rejects.toThrow();
});

/** Processes below one, Java and functions among them. */
function childrenOf(pid: number): string[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().split('\n');
  const rows = table.map((line) => line.trim().split(/\s+/, 3));
  const below = (parent: string): string[] =>
    rows
      .filter(([, ppid]) => ppid === parent)
      .flatMap(([child = '', , name = '']) => [`${child} ${name}`, ...below(child)]);
  return below(String(pid)).filter((line) => / (sh|java|cat|.*node)$/.test(line));
}
