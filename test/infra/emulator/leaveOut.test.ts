import { agreed, fitToEmulator, NotAgreed } from '../../../infra/emulator/leaveOut.ts';

const known = new Set(['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::IAM::Role']);
const budget = { Type: 'AWS::Budgets::Budget', Properties: {} };
const web = { Type: 'AWS::Lambda::Function', Properties: { Timeout: 20 } };

const fitted = (Resources: Parameters<typeof fitToEmulator>[0]['Resources'], Outputs = {}) =>
  fitToEmulator({ Resources, Outputs }, known);

test('a type on the agreed list is left out and counted, everything else stays as it was', () => {
  const { template, leftOut } = fitted({ Budget: budget, Web: web });
  expect(template.Resources).toEqual({ Web: web });
  expect([...leftOut]).toEqual([['AWS::Budgets::Budget', 1]]);
});

test('a type that the emulator does not know and nobody agreed to stops the test', () => {
  const table = { Type: 'AWS::DynamoDB::Table' };
  expect(() => fitted({ Web: web, Records: table })).toThrow(NotAgreed);
  expect(() => fitted({ Web: web, Records: table })).toThrow(/AWS::DynamoDB::Table/);
});

test('every type on the list says what is lost without it', () => {
  for (const lost of Object.values(agreed)) expect(lost).toMatch(/^.{15,}$/);
});

test('what waited for something left out waits no longer', () => {
  const { template } = fitted({
    Budget: budget,
    Web: { ...web, DependsOn: ['Budget', 'Role'] },
    Other: { ...web, DependsOn: 'Budget' },
  });
  expect(template.Resources.Web?.DependsOn).toEqual(['Role']);
  expect(template.Resources.Other).toEqual(web);
});

test('what needs something left out stops the test, by reference or by attribute', () => {
  const needy = (value: unknown) => ({ ...web, Properties: { Deep: [{ er: value }] } });
  expect(() => fitted({ Budget: budget, Web: needy({ Ref: 'Budget' }) })).toThrow(/Web needs what/);
  expect(() => fitted({ Budget: budget, Web: needy({ 'Fn::GetAtt': ['Budget', 'Arn'] }) })).toThrow(
    NotAgreed,
  );
  expect(() => fitted({ Budget: budget, Web: needy({ Ref: 'Role' }) })).not.toThrow();
});

test('an alias moves without CodeDeploy where that is left out, and this is said', () => {
  const alias = {
    Type: 'AWS::Lambda::Alias',
    Properties: { Name: 'live' },
    UpdatePolicy: {
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: 'Canaries' },
        DeploymentGroupName: { Ref: 'Group' },
      },
    },
  };
  const { template, changed } = fitted({
    Live: alias,
    Canaries: { Type: 'AWS::CodeDeploy::Application' },
    Group: {
      Type: 'AWS::CodeDeploy::DeploymentGroup',
      Properties: { ApplicationName: { Ref: 'Canaries' } },
    },
  });
  expect(template.Resources).toEqual({
    Live: { Type: 'AWS::Lambda::Alias', Properties: { Name: 'live' } },
  });
  expect(changed).toEqual(['aliases move at once, without CodeDeploy']);
});

test('an output that tells of something left out goes with it', () => {
  const { template } = fitted(
    { Budget: budget, Web: web },
    { Gone: { Value: { Ref: 'Budget' } }, Url: { Value: 'https://a.example' } },
  );
  expect(template.Outputs).toEqual({ Url: { Value: 'https://a.example' } });
});

test('an alarm on several measures is left out by its shape, other alarms stay', () => {
  const types = new Set([...known, 'AWS::CloudWatch::Alarm']);
  const alarm = (Properties: Record<string, unknown>) => ({
    Type: 'AWS::CloudWatch::Alarm',
    Properties,
  });
  const one = alarm({ MetricName: 'Errors' });
  const { template, leftOut } = fitToEmulator(
    { Resources: { One: one, Sum: alarm({ Metrics: [{ Expression: 'a + b' }] }) } },
    types,
  );
  expect(template.Resources).toEqual({ One: one });
  expect([...leftOut]).toEqual([['AWS::CloudWatch::Alarm with metric math', 1]]);
});
