import { type Template, templatesOf } from '../support/assembly.ts';

let data: Template;
beforeAll(async () => {
  ({ data } = await templatesOf('example'));
});

const key = (name: string, type: 'HASH' | 'RANGE') => ({ AttributeName: name, KeyType: type });

test.each(['Records', 'Outbox'])(
  'the table %s can be restored, is kept and streams both images',
  (name) => {
    const table = data.of('AWS::DynamoDB::Table').find(({ id }) => id.startsWith(`${name}Table`));
    expect(table?.DeletionPolicy).toBe('Retain');
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'todo',
          KeySchema: [key('todoPk', 'HASH'), key('todoSk', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
        {
          IndexName: 'list',
          KeySchema: [key('listPk', 'HASH'), key('listSk', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification: {
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: 35,
      },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^Key/), 'Arn'] },
      },
    });
  },
);

test('no bucket is public, and none is read without TLS', () => {
  const buckets = data.of('AWS::S3::Bucket');
  expect(buckets.length).toBe(2);
  for (const { id, Properties, DeletionPolicy } of buckets) {
    expect(DeletionPolicy).toBe('Retain');
    expect(Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const policy = data
      .of('AWS::S3::BucketPolicy')
      .find(({ Properties: each }) => each.Bucket.Ref === id);
    expect(JSON.stringify(policy?.Properties)).toContain('"aws:SecureTransport":"false"');
  }
});

test('the files are versioned, encrypted with our own key and logged when read', () => {
  const files = data.of('AWS::S3::Bucket').find(({ id }) => id.startsWith('Files'));
  expect(files?.Properties).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    LoggingConfiguration: { DestinationBucketName: { Ref: expect.stringMatching(/^AccessLog/) } },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
      ],
    },
  });
});

test('the keys of the links are made by AWS and never leave a trace in the template', () => {
  const [secret] = data.of('AWS::SecretsManager::Secret');
  expect(secret?.DeletionPolicy).toBe('Retain');
  expect(secret?.Properties.GenerateSecretString).toEqual({
    SecretStringTemplate: '{"current":"k1"}',
    GenerateStringKey: 'k1',
    PasswordLength: 64,
    ExcludePunctuation: true,
  });
});

test('the data key rotates and is kept', () => {
  const [dataKey] = data.of('AWS::KMS::Key');
  expect(dataKey?.Properties.EnableKeyRotation).toBe(true);
  expect(dataKey?.DeletionPolicy).toBe('Retain');
});
