import { readFileSync } from 'node:fs';
import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import { reach } from '../../infra/tools/reach/reach.ts';
import { type Template, templatesOf } from '../support/assembly.ts';
import { allowedTo } from '../support/roles.ts';
import { asFunction, underRole } from '../support/underRole.ts';

let app: Template;
let reached: ReadonlyMap<FunctionName, readonly string[]>;
beforeAll(async () => {
  ({ app } = await templatesOf('example'));
  reached = await reach();
}, 60_000);

const names = Object.keys(manifest) as FunctionName[];
const specOf = (name: FunctionName): FunctionSpec => manifest[name];
const comesTo = (name: FunctionName, like: RegExp): boolean =>
  (reached.get(name) ?? []).some((permission) => like.test(permission));

const readKey = ['kms:Decrypt', 'kms:DescribeKey'];
const writeKey = [
  ...readKey,
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];
const on = (place: string, actions: readonly string[]) =>
  actions.map((action) => `${action} on ${place}`);
const when = (holds: boolean, permissions: readonly string[]) => (holds ? permissions : []);

/** What a role is allowed although no code of ours asks for it, by the reason. */
const besides: Readonly<Record<string, (name: FunctionName) => readonly string[]>> = {
  'Lambda writes the log and the trace in the name of the role; X-Ray knows no resources.': (
    name,
  ) => [
    ...on(`${name} log`, ['logs:CreateLogStream', 'logs:PutLogEvents']),
    ...on('*', ['xray:PutTelemetryRecords', 'xray:PutTraceSegments']),
  ],
  'Lambda reads the stream in the name of the role; streams are listed as a whole.': (name) =>
    specOf(name).triggers.flatMap((trigger) =>
      trigger.kind === 'stream'
        ? [
            'dynamodb:ListStreams on *',
            ...on(`stream of ${trigger.table}`, [
              'dynamodb:DescribeStream',
              'dynamodb:GetRecords',
              'dynamodb:GetShardIterator',
            ]),
            ...on('data key via dynamodb', readKey),
          ]
        : [],
    ),
  'Lambda parks what failed for good in the name of the role, and the queue is encrypted.': (
    name,
  ) =>
    when(
      specOf(name).triggers.some(({ kind }) => kind !== 'http'),
      [
        `sqs:SendMessage on ${name} failures`,
        ...on('app key via sqs', ['kms:Decrypt', 'kms:GenerateDataKey']),
      ],
    ),
  'The tables use their key in the name of whoever asks them.': (name) => [
    ...when(comesTo(name, /^dynamodb:/), on('data key via dynamodb', readKey)),
    ...when(
      comesTo(name, /^dynamodb:(Put|Update|Delete|ConditionCheck)/),
      on('data key via dynamodb', writeKey),
    ),
  ],
  'The bucket uses the key in the name of whoever reads or writes a file.': (name) => [
    ...when(comesTo(name, /^s3:(Get|Put)/), ['kms:Decrypt on data key via s3']),
    ...when(comesTo(name, /^s3:Put/), ['kms:GenerateDataKey on data key via s3']),
  ],
  'A secret is opened with its key in the name of whoever reads it.': (name) => [
    ...when(comesTo(name, /signing keys/), ['kms:Decrypt on data key via secretsmanager']),
    ...when(comesTo(name, /origin key/), ['kms:Decrypt on app key via secretsmanager']),
  ],
  'A mail is sent as a sender and by a configuration set, and each is asked for.': (name) =>
    when(comesTo(name, /^ses:/), on('configuration set', ['ses:SendRawEmail'])),
};

/** Which verb goes with which folder the code does not tell: held back, because it is the other one. */
const heldBack: Partial<Record<FunctionName, readonly string[]>> = {
  planlife: ['s3:GetObject on files/published/*'],
};

const expectedOf = (name: FunctionName): ReadonlySet<string> => {
  const reasons = Object.values(besides).flatMap((permissionsOf) => permissionsOf(name));
  const held = new Set(heldBack[name]);
  return new Set([...(reached.get(name) ?? []), ...reasons].filter((one) => !held.has(one)));
};

test.each(names)('%s may do what its code can come to, and nothing else', (name) => {
  expect(allowedTo(app, name)).toEqual([...expectedOf(name)].sort());
  expect(heldBack[name] ?? []).toEqual(
    (heldBack[name] ?? []).filter((one) => reached.get(name)?.includes(one)),
  );
});

test.each(names)('I121 %s is denied every act of the others that is not its own', (name) => {
  const everyAct = new Set(names.flatMap((each) => [...expectedOf(each)]));
  const own = expectedOf(name);
  const tried = [...everyAct].filter((act) => !/ (log|failures)$|^xray/.test(act) && !own.has(act));
  expect(tried.length).toBeGreaterThan(10);
  const may = new Set(allowedTo(app, name));
  expect(tried.filter((act) => may.has(act))).toEqual([]);
});

test('I123 what reads one stream reads neither the other stream nor a table that is not its business', () => {
  for (const name of ['notify', 'project'] as const)
    expect(allowedTo(app, name).join()).not.toContain('stream of outbox');
  for (const name of ['mail', 'report'] as const)
    expect(allowedTo(app, name).join()).not.toContain('stream of records');
  expect(allowedTo(app, 'project').join()).not.toContain('outbox');
  expect(allowedTo(app, 'report').join()).not.toMatch(/(Put|Update|Delete)Item on records/);
});

test('what is allowed besides is used by some function', () => {
  for (const [reason, permissionsOf] of Object.entries(besides))
    expect([reason, names.flatMap(permissionsOf).length > 0]).toEqual([reason, true]);
});

test('the client of the tables sends each action under its own name', () => {
  const client = readFileSync(
    new URL('../../shared/adapters/dynamo/client.ts', import.meta.url),
    'utf8',
  );
  const sent = [
    ...client.matchAll(/(\w+): \(input\) => client\.send\(new (\w+)Command\(input\)\)/g),
  ];
  expect(sent).toHaveLength(7);
  for (const [, action, command] of sent) expect(command).toBe(action);
});

test('a page under test is refused what its role does not allow', async () => {
  const client = underRole({ call: async () => ({}), destroy: () => {} });
  const asked = { TableName: 'records-3', Key: {} };
  const put = { TransactItems: [{ Put: { TableName: 'outbox-3', Item: {} } }] };
  await expect(asFunction('desk', () => client.call('GetItem', asked))).resolves.toEqual({});
  expect(() => asFunction('desk', () => client.call('DeleteItem', asked))).toThrow(
    'desk has no need of records:delete',
  );
  expect(() => asFunction('desk', () => client.call('TransactWriteItems', put))).toThrow(
    'desk has no need of outbox:put',
  );
});

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
