import { adapted } from '../../../infra/emulator/adapt.ts';

type Resources = Parameters<typeof adapted>[0]['Resources'];

function adapt(given: Resources) {
  const changes = new Set<string>();
  const { Resources } = adapted({ Resources: given }, changes);
  return { Resources, changes: [...changes] };
}

const role = (...Statement: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: { Policies: [{ PolicyDocument: { Statement } }] },
});

test('what the emulator reads as AWS does stays as it was, and nothing is said', () => {
  const given = { Read: role({ Effect: 'Allow', Action: 'dynamodb:Query', Resource: ['table'] }) };
  expect(adapt(given)).toEqual({ Resources: given, changes: [] });
});

test('a secret is named by its ARN, deep inside too; other references stay', () => {
  const { Resources, changes } = adapt({
    Key: { Type: 'AWS::SecretsManager::Secret' },
    Queue: { Type: 'AWS::SQS::Queue' },
    Read: role({
      Resource: [{ Ref: 'Key' }, { 'Fn::Join': ['', [{ Ref: 'Key' }]] }, { Ref: 'Queue' }],
    }),
  });
  const arn = { 'Fn::GetAtt': ['Key', 'Id'] };
  expect(Resources.Read).toEqual(
    role({ Resource: [arn, { 'Fn::Join': ['', [arn]] }, { Ref: 'Queue' }] }),
  );
  expect(changes).toEqual([expect.stringContaining('secret')]);
});

test('a filter of alternatives becomes several filters with the same meaning', () => {
  const absent = { S: [{ exists: false }] };
  const pattern = {
    eventName: ['INSERT'],
    $or: [{ status: { S: ['pending'] }, maker: absent }, { sk: { S: [{ prefix: 'STEP#' }] } }],
  };
  const mapping = (...patterns: object[]) => ({
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FilterCriteria: { Filters: patterns.map((one) => ({ Pattern: JSON.stringify(one) })) },
    },
  });
  const { Resources, changes } = adapt({ Mail: mapping(pattern) });
  expect(Resources.Mail).toEqual(
    mapping(
      { eventName: ['INSERT'], status: { S: ['pending'] }, maker: [{ exists: false }] },
      { eventName: ['INSERT'], sk: { S: [{ prefix: 'STEP#' }] } },
    ),
  );
  expect(changes).toHaveLength(1);
});

test('only the sending of mail is allowed more than the role says', () => {
  const send = { Effect: 'Allow', Action: 'ses:SendRawEmail' };
  const viaS3 = { StringEquals: { 'kms:ViaService': 's3.ap-southeast-1.amazonaws.com' } };
  const decrypt = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'key', Condition: viaS3 };
  const from = { StringEquals: { 'ses:FromAddress': 'sang-kien@mail.syt-hcm.example' } };
  const { Resources } = adapt({
    Mail: role({ ...send, Resource: ['identity'], Condition: from }, decrypt),
  });
  expect(Resources.Mail).toEqual(role({ ...send, Resource: '*' }, decrypt));
});

test('a policy keeps every statement but the one that insists on encrypted transport', () => {
  const other = { Effect: 'Allow', Action: 'sns:Publish' };
  const tls = {
    Effect: 'Deny',
    Action: 's3:*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const { Resources } = adapt({ Files: role(tls, other) });
  expect(Resources.Files).toEqual(role(other));
});
