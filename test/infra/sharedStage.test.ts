import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import { ofOneDepartment } from '../../infra/constructs/departmentWall.ts';
import { readStage, type Stage } from '../../infra/stage.ts';
import { withoutSecondWall } from '../../infra/withoutSecondWall.ts';
import { type Template, templatesOf } from '../support/assembly.ts';
import { allowedTo, roleOf } from '../support/roles.ts';

/** A ministry's stage: as many departments as Vietnam has provinces since 2025, with long names. */
const tenants = Array.from({ length: 34 }, (_, n) => `so-y-te-tinh-${String(n).padStart(8, '0')}`);
const stage: Stage = { ...readStage('example'), mode: 'shared', tenants };

let shared: Template;
let own: Template;
beforeAll(async () => {
  ({ app: shared } = await templatesOf(stage));
  ({ app: own } = await templatesOf('example'));
}, 60_000);

const names = Object.keys(manifest) as FunctionName[];
const onlyPages = (name: FunctionName) =>
  (manifest[name] as FunctionSpec).triggers.every(({ kind }) => kind === 'http');
const walled = names.filter(onlyPages);
const others = names.filter((name) => !onlyPages(name));

const environmentOf = (app: Template, name: FunctionName) =>
  app.of('AWS::Lambda::Function').find(({ id }) => new RegExp(`^${name}Function`, 'i').test(id))
    ?.Properties.Environment.Variables;

const nothingOfTables = (line: string) => !/dynamodb/.test(line);

test.each(walled)('%s reaches no table by its own role', (name) => {
  expect(allowedTo(own, name).some((line) => !nothingOfTables(line))).toBe(true);
  expect(allowedTo(shared, name)).toEqual(allowedTo(own, name).filter(nothingOfTables));
  expect(JSON.stringify(roleOf(shared, name))).not.toMatch(/(Records|Outbox)Table/);
});

test.each(walled)(
  '%s may do the same as ever through its wall, one department at a time',
  (name) => {
    expect([...allowedTo(shared, name), ...allowedTo(shared, name, 'WallRole')].sort()).toEqual(
      allowedTo(own, name),
    );
    const [policy] = roleOf(shared, name, 'WallRole')?.Properties.Policies ?? [];
    const onTables = policy.PolicyDocument.Statement.filter(({ Action }: { Action: unknown }) =>
      JSON.stringify(Action).includes('dynamodb:'),
    );
    expect(onTables.length).toBeGreaterThan(0);
    for (const { Condition } of onTables) expect(Condition).toEqual(ofOneDepartment);
  },
);

test.each(walled)('%s alone enters its wall, and is told where it is', (name) => {
  const { id = '', Properties } = roleOf(shared, name, 'WallRole') ?? {};
  const [trust] = Properties.AssumeRolePolicyDocument.Statement;
  const arn = { 'Fn::GetAtt': [roleOf(shared, name)?.id, 'Arn'] };
  expect(trust.Principal).toEqual({ AWS: arn });
  expect(trust.Condition.StringEquals).toEqual({ 'aws:RequestTag/tenant': tenants });
  expect(environmentOf(shared, name).DATA_ROLE_ARN).toEqual({ 'Fn::GetAtt': [id, 'Arn'] });
  const entering = shared
    .of('AWS::IAM::Policy')
    .filter(({ Properties }) => JSON.stringify(Properties.PolicyDocument).includes(id));
  expect(entering.map(({ Properties }) => Properties)).toEqual([
    expect.objectContaining({
      Roles: [{ Ref: roleOf(shared, name)?.id }],
      PolicyDocument: expect.objectContaining({
        Statement: [
          {
            Effect: 'Allow',
            Action: ['sts:AssumeRole', 'sts:TagSession'],
            Resource: { 'Fn::GetAtt': [id, 'Arn'] },
          },
        ],
      }),
    }),
  ]);
});

test('what works for all departments in one call has no wall, each with its reason', () => {
  expect(Object.keys(withoutSecondWall).sort()).toEqual([...others].sort());
  for (const reason of Object.values(withoutSecondWall))
    expect(reason).toMatch(/^\p{Lu}.{30,}\.$/u);
  for (const name of others) {
    expect(allowedTo(shared, name)).toEqual(allowedTo(own, name));
    expect(roleOf(shared, name, 'WallRole')).toBeUndefined();
    expect(environmentOf(shared, name)).not.toHaveProperty('DATA_ROLE_ARN');
  }
  expect(shared.of('AWS::IAM::Policy')).toHaveLength(walled.length);
});

test('a stage of one department has no second wall, and asks STS for nothing', () => {
  for (const name of names) {
    expect(roleOf(own, name, 'WallRole')).toBeUndefined();
    expect(environmentOf(own, name)).not.toHaveProperty('DATA_ROLE_ARN');
  }
  expect(JSON.stringify(own.resources)).not.toContain('sts:TagSession');
});

test('whatever a wall holds back wakes somebody; without a wall there is nothing to ring', () => {
  const ringing = (app: Template) =>
    app
      .of('AWS::CloudWatch::Alarm')
      .filter(({ Properties }) => Properties.MetricName === 'TableDenied');
  const services = ringing(shared).map(({ Properties }) => Properties.Dimensions[0].Value);
  expect(services.sort()).toEqual([...walled].sort());
  for (const { Properties } of ringing(shared)) {
    expect(Properties.Threshold).toBe(1);
    expect(Properties.AlarmDescription).toContain('bị chặn: không lộ gì');
  }
  expect(ringing(own)).toEqual([]);
});

test('the roles of thirty-four departments stay within the limits of IAM and CloudFormation', () => {
  const roles = shared.of('AWS::IAM::Role');
  // quotas of AWS: roles of an account, characters of a trust policy and of all inline policies of a role
  expect(roles.length).toBeLessThan(1000 / 2);
  for (const { Properties } of roles) {
    expect(JSON.stringify(Properties.AssumeRolePolicyDocument).length).toBeLessThan(2048);
    expect(JSON.stringify(Properties.Policies ?? []).length).toBeLessThan(10_240);
  }
  expect(Object.keys(shared.resources).length).toBeLessThan(500);
});
