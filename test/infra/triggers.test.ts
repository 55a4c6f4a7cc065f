import { type FunctionName, manifest, type Trigger } from '../../functions/manifest.ts';
import { type Template, templatesOf } from '../support/assembly.ts';

let app: Template;
beforeAll(async () => {
  ({ app } = await templatesOf('local'));
});

const triggersOf = (kind: Trigger['kind']) =>
  (Object.keys(manifest) as FunctionName[]).flatMap((name) =>
    (manifest[name].triggers as readonly Trigger[])
      .filter((trigger) => trigger.kind === kind)
      .map((trigger) => ({ name, trigger })),
  );

const startsWith = (name: string) => new RegExp(`^${name}`, 'i');

/** The function's alias, as a trigger points to it. */
const live = (name: string) => ({ Ref: expect.stringMatching(startsWith(`${name}Live`)) });

test('a stream reader starts at the oldest record, reports partial failures, gives up and parks', () => {
  const mappings = app.of('AWS::Lambda::EventSourceMapping');
  const streams = triggersOf('stream');
  expect(mappings.length).toBe(streams.length);
  for (const { name, trigger } of streams) {
    if (trigger.kind !== 'stream') continue;
    const mapping = mappings.find(({ id }) => startsWith(`${name}Stream`).test(id))?.Properties;
    expect(mapping).toMatchObject({
      BatchSize: trigger.batch,
      MaximumBatchingWindowInSeconds: trigger.windowSeconds,
      ParallelizationFactor: trigger.parallel,
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 8,
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: {
        OnFailure: {
          Destination: {
            'Fn::GetAtt': [expect.stringMatching(startsWith(`${name}Failures`)), 'Arn'],
          },
        },
      },
    });
    expect(JSON.stringify(mapping.FunctionName)).toMatch(
      new RegExp(`"Ref":"${name}Live\\w+"}.*":live"`, 'i'),
    );
    expect(JSON.parse(mapping.FilterCriteria.Filters[0].Pattern)).toEqual(trigger.filter);
    expect(JSON.stringify(mapping.EventSourceArn)).toMatch(
      new RegExp(`${trigger.table}Table\\w+StreamArn`, 'i'),
    );
  }
});

test('no stream has more than two readers', () => {
  const readers = new Map<string, number>();
  for (const { Properties } of app.of('AWS::Lambda::EventSourceMapping')) {
    const stream = JSON.stringify(Properties.EventSourceArn);
    readers.set(stream, (readers.get(stream) ?? 0) + 1);
  }
  expect([...readers.values()]).toEqual([2, 2]);
});

test('the events of a dossier are read one after the other', () => {
  for (const { id, Properties } of app.of('AWS::Lambda::EventSourceMapping')) {
    if (/^(Notify|Project)/.test(id)) expect(Properties.ParallelizationFactor).toBe(1);
  }
});

test('the schedules run in Vietnamese time and pass on the moment they were meant for', () => {
  const schedules = app.of('AWS::Scheduler::Schedule');
  expect(schedules.length).toBe(triggersOf('schedule').length);
  for (const { name, trigger } of triggersOf('schedule')) {
    if (trigger.kind !== 'schedule') continue;
    const schedule = schedules.find(({ id }) =>
      startsWith(`Schedules${name}`).test(id),
    )?.Properties;
    expect(schedule).toMatchObject({
      ScheduleExpression: trigger.cron,
      ScheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: live(name),
        DeadLetterConfig: {
          Arn: { 'Fn::GetAtt': [expect.stringMatching(startsWith(`${name}Failures`)), 'Arn'] },
        },
        RetryPolicy: { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 6 * 60 * 60 },
      },
    });
    expect(JSON.parse(schedule.Target.Input)).toEqual(trigger.input);
    expect(schedule.Target.Input).toContain('"<aws.scheduler.scheduled-time>"');
  }
});

test('what an asynchronous call could not do is parked', () => {
  const called = [...triggersOf('schedule'), ...triggersOf('topic')].map(({ name }) => name);
  const parked = app.of('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => Properties);
  expect(parked.length).toBe(called.length);
  for (const name of called) {
    expect(JSON.stringify(parked)).toMatch(new RegExp(`"${name}Failures`, 'i'));
  }
  // The last part of the alias's ARN is its name.
  expect(parked.map(({ Qualifier }) => JSON.stringify(Qualifier)).sort()).toEqual(
    called
      .sort()
      .map((name) => expect.stringMatching(new RegExp(`Select":\\[7,.*"Ref":"${name}Live`, 'i'))),
  );
});

test('SES tells the feedback function what became of every mail', () => {
  const [destination] = app.of('AWS::SES::ConfigurationSetEventDestination');
  expect(destination?.Properties.EventDestination).toMatchObject({
    Enabled: true,
    MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'deliveryDelay'],
    SnsDestination: { TopicARN: { Ref: expect.stringMatching(/^OutgoingFeedback/) } },
  });
  const [subscription] = app.of('AWS::SNS::Subscription');
  expect(subscription?.Properties).toMatchObject({
    Protocol: 'lambda',
    Endpoint: live('feedback'),
    RedrivePolicy: {
      deadLetterTargetArn: { 'Fn::GetAtt': [expect.stringMatching(/^FeedbackFailures/), 'Arn'] },
    },
  });
  expect(app.of('AWS::SES::EmailIdentity')[0]?.Properties.EmailIdentity).toBe(
    'mail.syt-hcm.example',
  );
});

test('each area has its paths and one route serves all else, with throttling and a log without addresses', () => {
  const routes = app.of('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
  const areas = [
    '/bao-cao',
    '/chuong-trinh',
    '/dang-ky-thay',
    '/don-vi',
    '/gop-ho-so',
    '/ho-so',
    '/ke-hoach',
    '/khong-phai-toi',
    '/kiem-tra',
    '/pho-bien',
    '/quan-tri',
    '/quan-tri/chuong-trinh',
    '/quan-tri/chuong-trinh/doc',
    '/quan-tri/don-vi',
    '/quan-tri/thu',
    '/soan',
    '/trung-lap',
    '/tam-dung',
    '/uy-quyen',
    '/viec',
    '/sang-kien-cu',
    '/q',
    '/quan-tri/nhat-ky',
  ];
  expect(routes.sort()).toEqual(
    ['$default', ...areas.flatMap((area) => [`ANY ${area}`, `ANY ${area}/{proxy+}`])].sort(),
  );
  const [stage] = app.of('AWS::ApiGatewayV2::Stage');
  expect(stage?.Properties.DefaultRouteSettings).toEqual({
    ThrottlingBurstLimit: 200,
    ThrottlingRateLimit: 100,
  });
  const format = stage?.Properties.AccessLogSettings.Format as string;
  expect(Object.keys(JSON.parse(format))).not.toContain('path');
  expect(format).not.toMatch(/\$context\.(path|routeKey|identity|protocol)/);
});
