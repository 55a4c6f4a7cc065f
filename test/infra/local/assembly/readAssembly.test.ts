import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssembly } from '../../../../infra/local/assembly/readAssembly.ts';
import { builtAssembly } from '../../../support/local.ts';
import { failuresQueue, mappingTo, writeAssembly } from '../smallAssembly.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function read(app: Record<string, object>, handlers: Record<string, string> = { Echo: '' }) {
  const folder = writeAssembly(handlers, app);
  folders.push(folder);
  return { folder, assembly: readAssembly(folder) };
}

test('a table keeps its keys, indexes and stream; its expiry is told apart', () => {
  const [table] = read({}).assembly.tables;
  expect(table).toMatchObject({
    name: 'small-records',
    arn: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/small-records',
    hasStream: true,
    expiryAttribute: 'expiresAt',
    keys: [
      { name: 'pk', type: 'S' },
      { name: 'sk', type: 'S' },
    ],
  });
  expect(Object.keys(table?.properties ?? {}).sort()).toEqual([
    'AttributeDefinitions',
    'BillingMode',
    'GlobalSecondaryIndexes',
    'KeySchema',
    'StreamSpecification',
    'TableName',
  ]);
});

test('a function is known by its tag, with its folder and what the other stack exports in its environment', () => {
  const { folder, assembly } = read({});
  expect(assembly.functions).toEqual([
    {
      name: 'Echo',
      arn: 'arn:aws:lambda:ap-southeast-1:000000000000:function:EchoFunction',
      folder: join(folder, 'asset.Echo'),
      handler: 'index.handler',
      timeoutSeconds: 2,
      memoryMegabytes: 128,
      environment: { RECORDS_TABLE: 'small-records', GREETING: 'hello-ap-southeast-1' },
      asyncRetries: 2,
    },
  ]);
});

test('a mapping carries every setting, and AWS’s own where the template is silent', () => {
  const pattern = { eventName: ['INSERT'] };
  const { assembly } = read({
    ...failuresQueue,
    Full: mappingTo('Echo', {
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
      MaximumBatchingWindowInSeconds: 5,
      ParallelizationFactor: 2,
    }),
    Bare: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        FunctionName: { 'Fn::GetAtt': ['EchoFunction', 'Arn'] },
        EventSourceArn: { 'Fn::ImportValue': 'Small:Stream' },
        MaximumRetryAttempts: -1,
        StartingPosition: 'LATEST',
      },
    },
  });
  expect(assembly.mappings).toEqual([
    {
      functionName: 'Echo',
      tableName: 'small-records',
      streamArn: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/small-records/stream/local',
      patterns: [pattern],
      batchSize: 10,
      windowSeconds: 5,
      retries: 2,
      maximumAgeSeconds: 3600,
      bisect: true,
      parallelisation: 2,
      partialResponses: true,
      startsAt: 'TRIM_HORIZON',
      failureQueue: 'Failures',
    },
    expect.objectContaining({
      patterns: [],
      batchSize: 100,
      retries: Number.POSITIVE_INFINITY,
      maximumAgeSeconds: Number.POSITIVE_INFINITY,
      bisect: false,
      parallelisation: 1,
      partialResponses: false,
      startsAt: 'LATEST',
    }),
  ]);
});

test('schedules, topics, mail settings and the front door are found', () => {
  const { assembly } = read({
    Daily: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: 'cron(0 7 * * ? *)',
        ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        Target: { Arn: { 'Fn::GetAtt': ['EchoFunction', 'Arn'] }, Input: '{}' },
      },
    },
    Feedback: { Type: 'AWS::SNS::Topic', Properties: {} },
    Subscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: {
        TopicArn: { Ref: 'Feedback' },
        Protocol: 'lambda',
        Endpoint: { 'Fn::GetAtt': ['EchoFunction', 'Arn'] },
      },
    },
    Outgoing: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'outgoing' } },
    Events: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'Outgoing' },
        EventDestination: {
          MatchingEventTypes: ['BOUNCE'],
          SnsDestination: { TopicARN: { Ref: 'Feedback' } },
        },
      },
    },
    Sender: {
      Type: 'AWS::SES::EmailIdentity',
      Properties: { EmailIdentity: 'soyte.example' },
    },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        IntegrationUri: {
          'Fn::Join': [
            '',
            [
              'arn:aws:apigateway:ap-southeast-1:lambda:path/2015-03-31/functions/',
              { 'Fn::GetAtt': ['EchoFunction', 'Arn'] },
              '/invocations',
            ],
          ],
        },
      },
    },
    Rest: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        RouteKey: '$default',
        Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
      },
    },
    Area: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: { RouteKey: 'ANY /quan-tri/{proxy+}', Target: 'integrations/Integration' },
    },
    Pages: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Origins: [{ OriginCustomHeaders: [{ HeaderName: 'X-Origin', HeaderValue: 'secret' }] }],
        },
      },
    },
  });
  expect(assembly).toMatchObject({
    schedules: [{ name: 'Daily', functionName: 'Echo', timeZone: 'Asia/Ho_Chi_Minh' }],
    topics: [{ functionNames: ['Echo'] }],
    configurationSets: [
      {
        name: 'outgoing',
        destinations: [{ eventTypes: ['BOUNCE'], topicArn: assembly.topics[0]?.arn }],
      },
    ],
    identities: ['soyte.example'],
    http: {
      functionName: 'Echo',
      areas: [{ under: '/quan-tri', functionName: 'Echo' }],
      originHeaders: [{ name: 'x-origin', value: 'secret' }],
    },
  });
});

test('a trigger that calls an alias starts the function that the alias leads to', () => {
  const { assembly } = read(
    {
      ...failuresQueue,
      Live: {
        Type: 'AWS::Lambda::Alias',
        Properties: { FunctionName: { Ref: 'EchoFunction' }, Name: 'live', FunctionVersion: '1' },
      },
      Mapping: mappingTo('Echo', {
        FunctionName: {
          'Fn::Join': [
            '',
            [{ 'Fn::Select': [6, { 'Fn::Split': [':', { Ref: 'Live' }] }] }, ':live'],
          ],
        },
      }),
      Daily: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ScheduleExpression: 'cron(0 7 * * ? *)',
          Target: { Arn: { Ref: 'Live' }, Input: '{}' },
        },
      },
      Integration: {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: {
          IntegrationUri: {
            'Fn::Join': [
              '',
              [
                'arn:aws:apigateway:ap-southeast-1:lambda:path/2015-03-31/functions/',
                { Ref: 'Live' },
                '/invocations',
              ],
            ],
          },
        },
      },
      Rest: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: { RouteKey: '$default', Target: 'integrations/Integration' },
      },
    },
    { Echo: '', EchoAgain: '' },
  );
  expect(assembly.mappings.map(({ functionName }) => functionName)).toEqual(['Echo']);
  expect(assembly.schedules.map(({ functionName }) => functionName)).toEqual(['Echo']);
  expect(assembly.http?.functionName).toBe('Echo');
});

test('a folder without templates, and a template that points to nothing, are refused with their names', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  folders.push(empty);
  expect(() => readAssembly(empty)).toThrow(empty);
  expect(() => read({ Wrong: mappingTo('Nobody') })).toThrow('NobodyFunction');
  expect(() =>
    read({ Wrong: mappingTo('Echo', { EventSourceArn: { 'Fn::ImportValue': 'Small:Gone' } }) }),
  ).toThrow('Small:Gone');
});

test('the product’s own assembly is read whole: every function has a trigger and its bundle', async () => {
  const assembly = await builtAssembly();
  const started = new Set([
    ...assembly.mappings.map(({ functionName }) => functionName),
    ...assembly.schedules.map(({ functionName }) => functionName),
    ...assembly.topics.flatMap(({ functionNames }) => functionNames),
    assembly.http?.functionName,
    ...(assembly.http?.areas ?? []).map(({ functionName }) => functionName),
  ]);
  expect(assembly.functions.map(({ name }) => name).filter((name) => !started.has(name))).toEqual(
    [],
  );
  for (const mapping of assembly.mappings)
    expect(mapping).toMatchObject({
      bisect: true,
      partialResponses: true,
      startsAt: 'TRIM_HORIZON',
      failureQueue: expect.any(String),
    });
}, 120_000);
