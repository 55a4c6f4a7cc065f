import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { harms } from '../../infra/harms.ts';
import { type Resource, type Template, templatesOf } from '../support/assembly.ts';

let app: Template;
beforeAll(async () => {
  ({ app } = await templatesOf('example'));
});

const names = Object.keys(manifest) as FunctionName[];
const idOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const starting = (type: string, start: string) => {
  const found = app.of(type).filter(({ id }) => new RegExp(`^${start}[0-9A-F]{8}$`).test(id));
  expect(found.map(({ id }) => id)).toHaveLength(1);
  return found[0] as Resource & { readonly id: string };
};

test.each(names)(
  '%s is called by its alias, and the versions before stay to go back to',
  (name) => {
    const alias = starting('AWS::Lambda::Alias', `${idOf(name)}Live`);
    expect(alias.Properties.Name).toBe('live');
    const [version] = alias.Properties.FunctionVersion['Fn::GetAtt'];
    expect(app.resources[version]).toMatchObject({
      Type: 'AWS::Lambda::Version',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  },
);

test('nothing calls a function but by its alias', () => {
  const callers = [
    'AWS::Lambda::EventSourceMapping',
    'AWS::Lambda::EventInvokeConfig',
    'AWS::Lambda::Permission',
    'AWS::ApiGatewayV2::Integration',
    'AWS::Scheduler::Schedule',
    'AWS::SNS::Subscription',
  ].flatMap((type) => app.of(type));
  const calling = callers.filter(({ Properties }) => Properties.Protocol !== 'email');
  expect(calling.length).toBeGreaterThan(60);
  const around = calling.filter(
    ({ Properties }) => !/"\w+Live[0-9A-F]{8}"|"Qualifier":"live"/.test(JSON.stringify(Properties)),
  );
  expect(around.map(({ id }) => id)).toEqual([]);
});

test.each(names)(
  'a release of %s is tried on a tenth of the calls and goes back when it fails',
  (name) => {
    const alias = starting('AWS::Lambda::Alias', `${idOf(name)}Live`);
    const group = starting('AWS::CodeDeploy::DeploymentGroup', `Releases${idOf(name)}`);
    expect(alias.UpdatePolicy?.CodeDeployLambdaAliasUpdate).toMatchObject({
      DeploymentGroupName: { Ref: group.id },
    });
    const gate = starting('AWS::CloudWatch::Alarm', `Releases${idOf(name)}NewVersionFails`);
    expect(group.Properties).toMatchObject({
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: gate.id } }] },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
    });
    expect(gate.Properties).toMatchObject({ Threshold: 1, EvaluationPeriods: 1 });
    expect(gate.Properties.AlarmDescription).toContain(harms[name]);
  },
);

test('the share and the time of the trial are those of the stage', () => {
  const [share] = app.of('AWS::CodeDeploy::DeploymentConfig');
  expect(share?.Properties.TrafficRoutingConfig).toEqual({
    Type: 'TimeBasedCanary',
    TimeBasedCanary: { CanaryInterval: 10, CanaryPercentage: 10 },
  });
});

test('only failures of the version on trial send it back: an old one that fails keeps no repair out', () => {
  const gate = starting('AWS::CloudWatch::Alarm', 'ReleasesMailNewVersionFails');
  const version = starting('AWS::Lambda::Alias', 'MailLive').Properties.FunctionVersion;
  const watched = gate.Properties.Metrics.flatMap(
    ({ MetricStat }: { MetricStat?: { Metric: { MetricName: string; Dimensions: object[] } } }) =>
      MetricStat ? [MetricStat.Metric] : [],
  );
  expect(watched).toEqual([
    expect.objectContaining({
      MetricName: 'Errors',
      Dimensions: expect.arrayContaining([{ Name: 'ExecutedVersion', Value: version }]),
    }),
    expect.objectContaining({
      MetricName: 'Failed',
      Dimensions: [
        { Name: 'service', Value: 'mail' },
        { Name: 'version', Value: version },
      ],
    }),
  ]);
});

test('what a function logs as an error is counted by the version that logged it', () => {
  const filters = app.of('AWS::Logs::MetricFilter');
  expect(filters).toHaveLength(names.length);
  for (const { Properties } of filters) {
    expect(Properties.FilterPattern).toBe('{ $.level = "ERROR" }');
    expect(Properties.MetricTransformations).toEqual([
      expect.objectContaining({
        MetricName: 'Failed',
        MetricNamespace: 'SangKien',
        Dimensions: [
          { Key: 'service', Value: '$.service' },
          { Key: 'version', Value: '$.version' },
        ],
      }),
    ]);
  }
});

test('whoever moves the aliases may do nothing else, and moves no other function', () => {
  const role = starting('AWS::IAM::Role', 'ReleasesRole');
  const [{ PolicyDocument }] = role.Properties.Policies;
  expect(
    PolicyDocument.Statement.map(
      ({ Action, Resource: on }: { Action: unknown; Resource: unknown }) => [
        Action,
        Array.isArray(on) ? on.length : on,
      ],
    ),
  ).toEqual([
    ['cloudwatch:DescribeAlarms', '*'],
    [
      ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
      names.length,
    ],
  ]);
  expect(role.Properties.ManagedPolicyArns).toBeUndefined();
});

test('a stage without trial moves all calls at once, still by the alias', async () => {
  const { app: local } = await templatesOf('local');
  expect(local.of('AWS::Lambda::Alias')).toHaveLength(names.length);
  expect(local.of('AWS::Lambda::Alias').filter(({ UpdatePolicy }) => UpdatePolicy)).toEqual([]);
  expect(local.of('AWS::CodeDeploy::DeploymentGroup')).toEqual([]);
});

test('the stack stays within the 500 resources that CloudFormation takes', () => {
  expect(Object.keys(app.resources).length).toBeLessThan(480);
});
