import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IndexNeed, ItemNeed, Need } from '../../functions/manifest.ts';
import type { KeyedTable } from './keyedTable.ts';
import { tableActions } from './tableActions.ts';

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

const readKey = ['kms:Decrypt', 'kms:DescribeKey'];
const writeKey = [
  ...readKey,
  'kms:Encrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
];
const changing: ReadonlySet<ItemNeed> = new Set(['put', 'update', 'delete', 'check']);

/** The key is usable only through the service that holds the data, never on its own. */
const useKey = (key: IKey, actions: string[], service: string, region: string) =>
  allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` },
  });

const items =
  (table: 'records' | 'outbox', need: ItemNeed): Grant =>
  (to) => [
    allow(
      tableActions[need].map((action) => `dynamodb:${action}`),
      [to[table].table.tableArn],
    ),
    useKey(to.dataKey, changing.has(need) ? writeKey : readKey, 'dynamodb', to.region),
  ];

const query =
  (table: 'records' | 'outbox', index: IndexNeed): Grant =>
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

/** The key is not asked for: what is removed is not read. */
const removeFiles =
  (prefix: string): Grant =>
  (to) => [allow(['s3:DeleteObject'], [`${to.filesArn}/${prefix}/*`])];

const sendMail: Grant = (to) => [
  allow(['ses:SendRawEmail'], [to.mailIdentityArn, to.mailConfigurationSetArn], {
    StringEquals: { 'ses:FromAddress': to.mailAddress },
  }),
];

const readSecret = (arn: string, key: IKey, region: string) => [
  allow(['secretsmanager:GetSecretValue'], [arn]),
  useKey(key, ['kms:Decrypt'], 'secretsmanager', region),
];

const onTable = <T extends 'records' | 'outbox'>(table: T) =>
  ({
    [`${table}:get`]: items(table, 'get'),
    [`${table}:query`]: items(table, 'query'),
    [`${table}:put`]: items(table, 'put'),
    [`${table}:update`]: items(table, 'update'),
    [`${table}:delete`]: items(table, 'delete'),
    [`${table}:check`]: items(table, 'check'),
    [`${table}:list`]: query(table, 'list'),
    [`${table}:todo`]: query(table, 'todo'),
  }) as Readonly<Record<`${T}:${ItemNeed | IndexNeed}`, Grant>>;

const grants: Readonly<Record<Need, Grant>> = {
  ...onTable('records'),
  ...onTable('outbox'),
  'mail:send': sendMail,
  'attachments:read': readFiles('attachments'),
  'attachments:write': writeFiles('attachments'),
  'attachments:delete': removeFiles('attachments'),
  'published:read': readFiles('published'),
  'published:write': writeFiles('published'),
  'reports:read': readFiles('reports'),
  'reports:write': writeFiles('reports'),
  'exports:read': readFiles('exports'),
  'exports:write': writeFiles('exports'),
  'secret:read': (to) => readSecret(to.signingKeysArn, to.dataKey, to.region),
  'origin:read': (to) => readSecret(to.originKeyArn, to.appKey, to.region),
};

/** Whether it is met by the tables, whose keys begin with the department. */
export const isOfTables = (need: Need): boolean => /^(records|outbox):/.test(need);

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
