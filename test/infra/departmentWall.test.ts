import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { DepartmentWall } from '../../infra/constructs/departmentWall.ts';
import { isAllowed, leadingKeysOf } from '../support/departmentWalls.ts';

const table = 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/records';

function synthesised() {
  const stack = new Stack(new App(), 'Shared');
  const caller = new Role(stack, 'Caller', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const wall = new DepartmentWall(stack, 'Wall', {
    caller,
    tenants: ['hcm-syt', 'dn-syt'],
    statements: [
      new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [table] }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: ['arn:aws:kms:ap-southeast-1:000000000000:key/data'],
        conditions: { StringEquals: { 'kms:ViaService': 'dynamodb.ap-southeast-1.amazonaws.com' } },
      }),
    ],
  });
  caller.addToPolicy(wall.entry);
  const roles = Template.fromStack(stack).findResources('AWS::IAM::Role');
  const [, role] = Object.entries(roles).find(([id]) => id.startsWith('Wall')) ?? [];
  const policies = Template.fromStack(stack).findResources('AWS::IAM::Policy');
  return { role, policies };
}

test('the role opens the keys of the department that its session is tagged with, and no other', () => {
  const { Policies } = synthesised().role?.Properties ?? {};
  expect(Policies[0].PolicyDocument.Statement).toEqual([
    {
      Action: ['dynamodb:GetItem', 'dynamodb:Query'],
      Effect: 'Allow',
      Resource: table,
      Condition: {
        'ForAllValues:StringLike': {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: IAM's own placeholder
          'dynamodb:LeadingKeys': ['T#${aws:PrincipalTag/tenant}#*'],
        },
        Null: { 'dynamodb:LeadingKeys': 'false', 'aws:PrincipalTag/tenant': 'false' },
      },
    },
    {
      Action: 'kms:Decrypt',
      Effect: 'Allow',
      Resource: 'arn:aws:kms:ap-southeast-1:000000000000:key/data',
      Condition: {
        StringEquals: { 'kms:ViaService': 'dynamodb.ap-southeast-1.amazonaws.com' },
      },
    },
  ]);
});

test('only its function may take the role, with the tag of a department of the stage and no other tag', () => {
  const { role, policies } = synthesised();
  const [trust] = role?.Properties.AssumeRolePolicyDocument.Statement ?? [];
  expect(trust).toMatchObject({
    Effect: 'Allow',
    Condition: {
      StringEquals: { 'aws:RequestTag/tenant': ['hcm-syt', 'dn-syt'] },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['tenant'] },
    },
  });
  const actions = role?.Properties.AssumeRolePolicyDocument.Statement.flatMap(
    ({ Action }: { Action: string | string[] }) => Action,
  );
  expect([...actions].sort()).toEqual(['sts:AssumeRole', 'sts:TagSession']);
  const [policy] = Object.values(policies);
  expect(policy?.Properties.PolicyDocument.Statement).toEqual([
    {
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Effect: 'Allow',
      Resource: { 'Fn::GetAtt': [expect.stringMatching(/^WallRole/), 'Arn'] },
    },
  ]);
});

describe('the policy, weighed as the service weighs it', () => {
  const S = (S: string) => ({ S });
  const own = S('T#hcm-syt#DOSSIER#d-1');
  const other = S('T#dn-syt#DOSSIER#d-1');

  test.each([
    ['GetItem', { Key: { pk: own } }, true],
    ['GetItem', { Key: { pk: other } }, false],
    ['GetItem', { Key: { pk: S('T#hcm-syt2#DOSSIER#d-1') } }, false],
    ['GetItem', { Key: { pk: S('T#hcm#DOSSIER#hcm-syt#') } }, false],
    ['Query', { ExpressionAttributeValues: { ':pk': own } }, true],
    ['Query', { ExpressionAttributeValues: { ':pk': other } }, false],
    ['Scan', {}, false],
    ['PutItem', { Item: { pk: other } }, false],
    ['BatchGetItem', { RequestItems: { records: { Keys: [{ pk: own }, { pk: own }] } } }, true],
    ['BatchGetItem', { RequestItems: { records: { Keys: [{ pk: own }, { pk: other }] } } }, false],
    [
      'TransactWriteItems',
      { TransactItems: [{ Put: { Item: { pk: own } } }, { Update: { Key: { pk: other } } }] },
      false,
    ],
    [
      'TransactWriteItems',
      { TransactItems: [{ Put: { Item: { pk: own } } }, { ConditionCheck: { Key: { pk: own } } }] },
      true,
    ],
  ])('%s of %j: %s', (action, input, allowed) => {
    expect(isAllowed('hcm-syt', leadingKeysOf(action, input))).toBe(allowed);
  });

  test('a session without a tag opens nothing', () => {
    expect(isAllowed(undefined, ['T#hcm-syt#DOSSIER#d-1'])).toBe(false);
  });
});
