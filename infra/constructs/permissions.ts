import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Need } from '../../functions/manifest.ts';
import type { KeyedTable } from './keyedTable.ts';

/** What the functions may be allowed to touch. */
export interface Resources {
  readonly region: string;
  readonly dataKey: IKey;
  readonly appKey: IKey;
  readonly records: KeyedTable;
  readonly outbox: KeyedTable;
  readonly filesArn: string;
  readonly signingKeysArn: string;
  readonly originKeyArn: string;
  readonly mailIdentityArn: string;
  readonly mailConfigurationSetArn: string;
  readonly mailAddress: string;
}

type Grant = (resources: Resources) => PolicyStatement[];

const allow = (actions: string[], resources: string[], conditions?: Record<string, unknown>) =>
  new PolicyStatement({ actions, resources, ...(conditions ? { conditions } : {}) });

const readItems = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const writeItems = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];
const readKey = ['kms:Decrypt', 'kms:DescribeKey'];
const writeKey = [
  ...readKey,
  'kms:Encrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
];

/** The key is usable only through the service that holds the data, never on its own. */
const useKey = (key: IKey, actions: string[], service: string, region: string) =>
  allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
  });

const read =
  (table: 'records' | 'outbox'): Grant =>
  (to) => [
    allow(readItems, [to[table].table.tableArn]),
    useKey(to.dataKey, readKey, 'dynamodb', to.region),
  ];

const write =
  (table: 'records' | 'outbox'): Grant =>
  (to) => [
    allow(writeItems, [to[table].table.tableArn]),
    useKey(to.dataKey, writeKey, 'dynamodb', to.region),
  ];

const query =
  (table: 'records' | 'outbox', index: 'list' | 'todo'): Grant =>
  (to) => [
    allow(['dynamodb:Query'], [`${to[table].table.tableArn}/index/${index}`]),
    useKey(to.dataKey, readKey, 'dynamodb', to.region),
  ];

const readFiles =
  (prefix: string): Grant =>
  (to) => [
    allow(['s3:GetObject'], [`${to.filesArn}/${prefix}/*`]),
    useKey(to.dataKey, ['kms:Decrypt'], 's3', to.region),
  ];

const writeFiles =
  (prefix: string): Grant =>
  (to) => [
    allow(['s3:PutObject'], [`${to.filesArn}/${prefix}/*`]),
    useKey(to.dataKey, ['kms:GenerateDataKey', 'kms:Decrypt'], 's3', to.region),
  ];

const sendMail: Grant = (to) => [
  allow(['ses:SendRawEmail'], [to.mailIdentityArn, to.mailConfigurationSetArn], {
    StringEquals: { 'ses:FromAddress': to.mailAddress },
  }),
];

const readSecret = (arn: string, key: IKey, region: string) => [
  allow(['secretsmanager:GetSecretValue'], [arn]),
  useKey(key, ['kms:Decrypt'], 'secretsmanager', region),
];

const grants: Readonly<Record<Need, Grant>> = {
  'records:read': read('records'),
  'records:write': write('records'),
  'records:list': query('records', 'list'),
  'records:todo': query('records', 'todo'),
  'outbox:read': read('outbox'),
  'outbox:write': write('outbox'),
  'outbox:list': query('outbox', 'list'),
  'outbox:todo': query('outbox', 'todo'),
  'mail:send': sendMail,
  'attachments:read': readFiles('attachments'),
  'attachments:write': writeFiles('attachments'),
  'published:read': readFiles('published'),
  'published:write': writeFiles('published'),
  'reports:read': readFiles('reports'),
  'reports:write': writeFiles('reports'),
  'exports:read': readFiles('exports'),
  'exports:write': writeFiles('exports'),
  'secret:read': (to) => readSecret(to.signingKeysArn, to.dataKey, to.region),
  'origin:read': (to) => readSecret(to.originKeyArn, to.appKey, to.region),
};

export const permissionsFor = (needs: readonly Need[], resources: Resources): PolicyStatement[] =>
  needs.flatMap((need) => grants[need](resources));

/** Reading a stream; the listing of streams has no narrower resource than all. */
export const permissionsToRead = (table: KeyedTable, { dataKey, region }: Resources) => [
  allow(
    ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    [table.table.tableStreamArn ?? ''],
  ),
  allow(['dynamodb:ListStreams'], ['*']),
  useKey(dataKey, readKey, 'dynamodb', region),
];

/** Sending what failed to a queue; `service` is whoever uses the key on the role's behalf. */
export const permissionsToPark = (queueArn: string, { appKey, region }: Resources) => [
  allow(['sqs:SendMessage'], [queueArn]),
  useKey(appKey, ['kms:GenerateDataKey', 'kms:Decrypt'], 'sqs', region),
];

export const permissionsToLog = (logGroupArn: string) => [
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroupArn]),
  // X-Ray knows no resources.
  allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']),
];
