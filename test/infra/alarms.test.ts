import { readFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { HarmAlarm } from '../../infra/constructs/harmAlarm.ts';
import { harms } from '../../infra/harms.ts';
import { readStage } from '../../infra/stage.ts';
import { type Template, templatesOf } from '../support/assembly.ts';

let app: Template;
beforeAll(async () => {
  ({ app } = await templatesOf('example'));
});

/** Those that ring for a person; what judges a release rings for CodeDeploy (releases.test.ts). */
const alarms = () =>
  app.of('AWS::CloudWatch::Alarm').filter(({ id }) => !id.startsWith('Releases'));
const alarm = (id: string) => alarms().find((each) => each.id.startsWith(id))?.Properties;

test('an alarm cannot be built without saying whom the failure hurts', () => {
  const stack = new Stack(new App(), 'Stack');
  const topic = new Topic(stack, 'Topic');
  const metric = new Metric({ namespace: 'A', metricName: 'B' });
  const runbook = 'function-errors';
  const build = (hurts: string) => () =>
    new HarmAlarm(stack, 'Alarm', { metric, threshold: 1, hurts, runbook, topic });
  expect(build('')).toThrow('whom it hurts');
  expect(build('Errors > 1')).toThrow('whom it hurts');
  expect(build(harms.web)).not.toThrow();
});

test('every alarm says whom the failure hurts, tells a person, and tells when it is over', () => {
  expect(alarms().length).toBeGreaterThan(30);
  for (const { Properties } of alarms()) {
    expect(Properties.AlarmDescription).toMatch(
      /^\p{Lu}.{30,}\. Cách xử lý: docs\/runbooks\.md#[a-z-]+$/u,
    );
    expect(JSON.stringify(Properties.AlarmActions)).toMatch(/"Ref":"Alarms/);
    expect(JSON.stringify(Properties.OKActions)).toMatch(/"Ref":"Alarms/);
    expect(Properties.TreatMissingData).toBe('notBreaching');
  }
});

test.each(Object.keys(manifest) as FunctionName[])('%s rings on errors and throttles', (name) => {
  const id = name.charAt(0).toUpperCase() + name.slice(1);
  expect(alarm(`${id}Errors`)).toMatchObject({
    AlarmDescription: `${harms[name]} Cách xử lý: docs/runbooks.md#function-errors`,
    MetricName: 'Errors',
    Threshold: 3,
  });
  expect(alarm(`${id}Throttles`)).toMatchObject({
    AlarmDescription: `${harms[name]} Cách xử lý: docs/runbooks.md#function-throttled`,
    MetricName: 'Throttles',
  });
});

test('whatever waits in a failure queue rings at once', () => {
  const waiting = alarms().filter(({ id }) => id.includes('FailuresWaiting'));
  expect(waiting.length).toBe(app.of('AWS::SQS::Queue').length);
  for (const { Properties } of waiting) {
    expect(Properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 1,
    });
  }
});

test('a stream two minutes behind rings', () => {
  const late = alarms().filter(({ Properties }) => Properties.MetricName === 'IteratorAge');
  expect(late.map(({ Properties }) => Properties.Threshold)).toEqual([
    120_000, 120_000, 120_000, 120_000,
  ]);
});

test('what no error shows rings too', () => {
  expect(alarm('ServiceMissingHolidayYear')).toMatchObject({
    MetricName: 'MissingHolidayYear',
    Threshold: 1,
  });
  expect(alarm('ServiceCounterDiffers')).toMatchObject({
    MetricName: 'CounterDiffers',
    Dimensions: [{ Name: 'service', Value: 'tick' }],
    Threshold: 1,
  });
  expect(alarm('ServiceMailQueueOld')).toMatchObject({
    MetricName: 'OldestPendingMailMinutes',
    Threshold: 10,
  });
  expect(alarm('ServiceReportFailed')).toMatchObject({ MetricName: 'ReportFailed', Threshold: 1 });
  expect(alarm('OutgoingBounces')).toMatchObject({
    MetricName: 'Reputation.BounceRate',
    Threshold: 0.03,
  });
  expect(alarm('MailParked')).toMatchObject({
    MetricName: 'RecordParked',
    Dimensions: [{ Name: 'service', Value: 'mail' }],
  });
});

test('the people on duty and the budget are taken from the stage', () => {
  const mails = app
    .of('AWS::SNS::Subscription')
    .filter(({ Properties }) => Properties.Protocol === 'email');
  expect(mails.map(({ Properties }) => Properties.Endpoint)).toEqual([
    'truc-he-thong@syt-hcm.example',
  ]);
  const [budget] = app.of('AWS::Budgets::Budget');
  expect(budget?.Properties.Budget.BudgetLimit).toEqual({ Amount: 150, Unit: 'USD' });
  expect(budget?.Properties.NotificationsWithSubscribers).toHaveLength(2);
});

test('links that lock in numbers ring, wherever codes of mails are tried', () => {
  const [locked, ...others] = lockedIn(app);
  expect(others).toEqual([]);
  expect(locked).toMatchObject({
    MetricName: 'LinkLocked',
    Dimensions: [{ Name: 'department', Value: 'hcm-syt' }],
    Threshold: 20,
    ComparisonOperator: 'GreaterThanThreshold',
  });
  const counting = readFileSync('functions/pageHandler.ts', 'utf8');
  expect(counting).toContain("countIn(tenant, 'LinkLocked')");
});

test('A17 each department of a stage that several share rings for its own locked links, by name', async () => {
  const alarmsOn = lockedIn((await templatesOf('local')).app);
  expect(alarmsOn.map(({ Dimensions }) => Dimensions)).toEqual(
    ['hcm-syt', 'nt-syt', 'dn-syt', 'bd-syt'].map((Value) => [{ Name: 'department', Value }]),
  );
  for (const { AlarmDescription, Dimensions, Threshold } of alarmsOn) {
    expect(Threshold).toBe(20);
    expect(AlarmDescription).toContain(`một đơn vị (${Dimensions[0].Value}) bị khóa`);
  }
});

test('many departments share alarms on locked links, each still judged by itself and named', async () => {
  const tenants = Array.from({ length: 34 }, (_, n) => `tinh-${n}`);
  const stage = { ...readStage('example'), mode: 'shared' as const, tenants };
  const alarmsOn = lockedIn((await templatesOf(stage)).app);
  expect(alarmsOn).toHaveLength(5);
  const named = alarmsOn.map(({ AlarmDescription }) => AlarmDescription.match(/tinh-\d+/g));
  expect(named.flat()).toEqual(tenants);
  for (const [at, { Metrics }] of alarmsOn.entries()) {
    const [most, ...each] = Metrics as Watched[];
    const shown = each.map(({ MetricStat }) => MetricStat?.Metric.Dimensions[0]?.Value);
    expect(shown).toEqual(named[at]);
    const filled = each.map(({ Id }) => `FILL(${Id}, 0)`).join(', ');
    expect(most?.Expression).toBe(`MAX([${filled}])`);
    // CloudWatch takes no more in one alarm
    expect(each.length).toBeLessThanOrEqual(10);
  }
});

interface Watched {
  readonly Id: string;
  readonly Expression?: string;
  readonly MetricStat?: { readonly Metric: { readonly Dimensions: { readonly Value: string }[] } };
}

const lockedIn = (template: Template) =>
  template
    .of('AWS::CloudWatch::Alarm')
    .filter(({ id }) => id.startsWith('ServiceLinksLocked'))
    .map(({ Properties }) => Properties);

test('mails of unknown fate are counted wherever mail is sent', () => {
  const { Metrics = [] } = (alarm('ServiceMailUnknown') ?? {}) as {
    Metrics?: {
      MetricStat?: { Metric: { MetricName: string; Dimensions: { Value: string }[] } };
    }[];
  };
  const counted = Metrics.flatMap(({ MetricStat }) =>
    MetricStat?.Metric.MetricName === 'MailUnknown'
      ? MetricStat.Metric.Dimensions.map(({ Value }) => Value)
      : [],
  );
  const senders = Object.entries(manifest).flatMap(([name, { needs }]) =>
    (needs as readonly string[]).includes('mail:send') ? [name] : [],
  );
  expect(counted.sort()).toEqual(senders.sort());
});
