import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Handlers as source text, by function name; each file exports `handler`. */
export type Handlers = Readonly<Record<string, string>>;

/** Writes a cloud assembly of two stacks as the synthesis would, with these handlers as bundles. */
export function writeAssembly(handlers: Handlers, app: Readonly<Record<string, object>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  const functions = Object.entries(handlers).map(([name, code]) => {
    mkdirSync(join(directory, `asset.${name}`));
    writeFileSync(join(directory, `asset.${name}`, 'index.mjs'), code);
    return [`${name}Function`, functionResource(name)];
  });
  writeJson(directory, 'manifest.json', {
    artifacts: { Data: { environment: 'aws://000000000000/ap-southeast-1' } },
  });
  writeJson(directory, 'Small-Data.template.json', dataTemplate);
  writeJson(directory, 'Small-App.template.json', {
    Resources: { ...Object.fromEntries(functions), ...app },
  });
  return directory;
}

const writeJson = (directory: string, name: string, content: object): void =>
  writeFileSync(join(directory, name), JSON.stringify(content));

const functionResource = (name: string): object => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': `assets-\${AWS::AccountId}` }, S3Key: `${name}.zip` },
    Handler: 'index.handler',
    Timeout: 2,
    MemorySize: 128,
    Environment: {
      Variables: {
        RECORDS_TABLE: { 'Fn::ImportValue': 'Small:Table' },
        GREETING: { 'Fn::Join': ['-', ['hello', { Ref: 'AWS::Region' }]] },
      },
    },
    Tags: [{ Key: 'function', Value: name }],
  },
});

const dataTemplate = {
  Resources: {
    RecordsTable: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'small-records',
        AttributeDefinitions: ['pk', 'sk', 'todoPk'].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'todo',
            KeySchema: [{ AttributeName: 'todoPk', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    },
    Keys: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: {
        GenerateSecretString: {
          SecretStringTemplate: '{"current":"k1"}',
          GenerateStringKey: 'k1',
          PasswordLength: 64,
          ExcludePunctuation: true,
        },
      },
    },
    Files: { Type: 'AWS::S3::Bucket', Properties: {} },
  },
  Outputs: {
    Table: { Value: { Ref: 'RecordsTable' }, Export: { Name: 'Small:Table' } },
    Stream: {
      Value: { 'Fn::GetAtt': ['RecordsTable', 'StreamArn'] },
      Export: { Name: 'Small:Stream' },
    },
  },
};

export const failuresQueue = { Failures: { Type: 'AWS::SQS::Queue', Properties: {} } };

/** A mapping from the table's stream to a function, with the settings given on top. */
export const mappingTo = (name: string, settings: object = {}): object => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: { Ref: `${name}Function` },
    EventSourceArn: { 'Fn::ImportValue': 'Small:Stream' },
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 10,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 2,
    MaximumRecordAgeInSeconds: 3600,
    DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Failures', 'Arn'] } } },
    ...settings,
  },
});
