import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { type Template, templatesOf } from '../support/assembly.ts';
import { allowedTo } from '../support/roles.ts';

let app: Template;
beforeAll(async () => {
  ({ app } = await templatesOf('local'));
});

const readItems = (table: string) =>
  ['BatchGetItem', 'GetItem', 'Query'].map((action) => `dynamodb:${action} on ${table}`);
const writeItems = (table: string) =>
  ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map(
    (action) => `dynamodb:${action} on ${table}`,
  );
const query = (index: string) => [`dynamodb:Query on ${index}`];
const dataKey = [
  'Decrypt',
  'DescribeKey',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
].map((action) => `kms:${action} on data key via dynamodb`);
const logsOf = (name: string) => [
  `logs:CreateLogStream on ${name} log`,
  `logs:PutLogEvents on ${name} log`,
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];
const streamOf = (table: string) => [
  'dynamodb:ListStreams on *',
  ...['DescribeStream', 'GetRecords', 'GetShardIterator'].map(
    (action) => `dynamodb:${action} on stream of ${table}`,
  ),
];
const parks = (name: string) => [
  `sqs:SendMessage on ${name} failures`,
  'kms:Decrypt on app key via sqs',
  'kms:GenerateDataKey on app key via sqs',
];
const readsFiles = (prefix: string) => [
  `s3:GetObject on files/${prefix}/*`,
  'kms:Decrypt on data key via s3',
];
const writesFiles = (prefix: string) => [
  `s3:PutObject on files/${prefix}/*`,
  'kms:Decrypt on data key via s3',
  'kms:GenerateDataKey on data key via s3',
];
const signs = [
  'secretsmanager:GetSecretValue on signing keys',
  'kms:Decrypt on data key via secretsmanager',
];
const knowsFrontDoor = [
  'secretsmanager:GetSecretValue on origin key',
  'kms:Decrypt on app key via secretsmanager',
];
const bothTables = ['records', 'outbox'].flatMap((each) => [
  ...readItems(each),
  ...writeItems(each),
]);

const expected: Record<FunctionName, readonly string[]> = {
  web: [...bothTables, ...dataKey, ...signs, ...knowsFrontDoor, ...logsOf('web')],
  decision: [...bothTables, ...dataKey, ...signs, ...knowsFrontDoor, ...logsOf('decision')],
  desk: [
    ...readItems('records'),
    'kms:Decrypt on data key via dynamodb',
    'kms:DescribeKey on data key via dynamodb',
    ...knowsFrontDoor,
    ...logsOf('desk'),
  ],
  dossier: [
    ...bothTables,
    ...query('outbox/list'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...knowsFrontDoor,
    ...logsOf('dossier'),
  ],
  registrar: [
    ...readItems('records'),
    ...writeItems('records'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...knowsFrontDoor,
    ...logsOf('registrar'),
  ],
  writing: [
    ...bothTables,
    ...query('outbox/list'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...knowsFrontDoor,
    ...logsOf('writing'),
  ],
  office: [
    ...bothTables,
    ...query('records/list'),
    ...query('outbox/list'),
    ...dataKey,
    ...readsFiles('reports'),
    ...knowsFrontDoor,
    ...logsOf('office'),
  ],
  administration: [
    ...readItems('records'),
    ...writeItems('records'),
    ...query('records/todo'),
    ...writeItems('outbox'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...knowsFrontDoor,
    ...logsOf('administration'),
  ],
  plans: [
    ...readItems('records'),
    ...writeItems('records'),
    ...writeItems('outbox'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...knowsFrontDoor,
    ...logsOf('plans'),
  ],
  planreading: [
    ...readItems('records'),
    'kms:Decrypt on data key via dynamodb',
    'kms:DescribeKey on data key via dynamodb',
    ...knowsFrontDoor,
    ...logsOf('planreading'),
  ],
  planlife: [
    ...readItems('records'),
    ...writeItems('records'),
    ...writeItems('outbox'),
    ...dataKey,
    ...readsFiles('attachments'),
    ...writesFiles('attachments'),
    ...writesFiles('published'),
    ...knowsFrontDoor,
    ...logsOf('planlife'),
  ],
  units: [
    ...readItems('records'),
    ...writeItems('records'),
    ...query('records/list'),
    ...dataKey,
    ...knowsFrontDoor,
    ...logsOf('units'),
  ],
  wording: [
    ...readItems('records'),
    ...writeItems('records'),
    ...writeItems('outbox'),
    ...dataKey,
    ...knowsFrontDoor,
    ...logsOf('wording'),
  ],
  audit: [
    ...readItems('records'),
    ...writeItems('records'),
    ...query('records/todo'),
    ...dataKey,
    ...readsFiles('exports'),
    ...writesFiles('exports'),
    ...knowsFrontDoor,
    ...logsOf('audit'),
  ],
  safeguards: [...bothTables, ...dataKey, ...signs, ...knowsFrontDoor, ...logsOf('safeguards')],
  dissemination: [
    ...readItems('records'),
    ...writeItems('records'),
    ...writeItems('outbox'),
    ...dataKey,
    ...readsFiles('published'),
    ...signs,
    ...knowsFrontDoor,
    ...logsOf('dissemination'),
  ],
  novelty: [
    ...readItems('records'),
    ...writeItems('records'),
    ...writeItems('outbox'),
    ...dataKey,
    ...knowsFrontDoor,
    ...logsOf('novelty'),
  ],
  notify: [
    ...bothTables,
    ...dataKey,
    'ses:SendRawEmail on sender',
    'ses:SendRawEmail on configuration set',
    ...signs,
    ...streamOf('records'),
    ...parks('notify'),
    ...logsOf('notify'),
  ],
  project: [
    ...readItems('records'),
    ...writeItems('records'),
    ...dataKey,
    ...streamOf('records'),
    ...parks('project'),
    ...logsOf('project'),
  ],
  mail: [
    ...bothTables,
    ...dataKey,
    'ses:SendRawEmail on sender',
    'ses:SendRawEmail on configuration set',
    ...signs,
    ...streamOf('outbox'),
    ...parks('mail'),
    ...logsOf('mail'),
  ],
  report: [
    ...readItems('records'),
    ...query('records/list'),
    ...readItems('outbox'),
    ...writeItems('outbox'),
    ...dataKey,
    ...readsFiles('reports'),
    ...writesFiles('reports'),
    ...streamOf('outbox'),
    ...parks('report'),
    ...logsOf('report'),
  ],
  feedback: [
    ...readItems('records'),
    ...readItems('outbox'),
    ...writeItems('outbox'),
    ...dataKey,
    ...parks('feedback'),
    ...logsOf('feedback'),
  ],
  tick: [...bothTables, ...query('records/todo'), ...dataKey, ...parks('tick'), ...logsOf('tick')],
  sweep: [
    ...bothTables,
    ...query('records/todo'),
    ...query('outbox/todo'),
    ...dataKey,
    ...parks('sweep'),
    ...logsOf('sweep'),
  ],
};

test.each(Object.keys(manifest) as FunctionName[])(
  '%s may do what it needs and nothing else',
  (name) => {
    expect(allowedTo(app, name)).toEqual([...new Set(expected[name])].sort());
  },
);

test('each function has a role of its own and nothing is added to it elsewhere', () => {
  const roles = app
    .of('AWS::Lambda::Function')
    .map(({ Properties }) => JSON.stringify(Properties.Role));
  expect(new Set(roles).size).toBe(Object.keys(manifest).length);
  expect(app.of('AWS::IAM::Policy')).toEqual([]);
  expect(app.of('AWS::IAM::Role').every(({ Properties }) => !Properties.ManagedPolicyArns)).toBe(
    true,
  );
});

test('mail leaves only under the name of the stage', () => {
  const role = app.of('AWS::IAM::Role').find(({ id }) => id.startsWith('MailRole'));
  expect(JSON.stringify(role?.Properties)).toContain(
    '"StringEquals":{"ses:FromAddress":"sang-kien@mail.syt-hcm.example"}',
  );
});

test('the scheduler may call one function and park what failed', () => {
  const role = app.of('AWS::IAM::Role').find(({ id }) => id.startsWith('SchedulesTickRole'));
  const [policy] = role?.Properties.Policies ?? [];
  expect(policy.PolicyDocument.Statement.map(({ Action }: { Action: string }) => Action)).toEqual([
    'lambda:InvokeFunction',
    'sqs:SendMessage',
    ['kms:Decrypt', 'kms:GenerateDataKey'],
  ]);
  expect(JSON.stringify(policy)).not.toContain('*');
});
