import { dangersBetween } from '../../infra/tools/stateful/compareStateful.ts';
import { dangersToData } from '../../infra/tools/stateful/record.ts';
import {
  type StatefulRecord,
  statefulResources,
} from '../../infra/tools/stateful/statefulResources.ts';
import { type Template, templatesOf } from '../support/assembly.ts';

let data: Template;
let record: StatefulRecord;
beforeAll(async () => {
  ({ data } = await templatesOf('example'));
  record = statefulResources(data.resources);
});

const idOf = (start: string) => Object.keys(record).find((id) => id.startsWith(start)) ?? '';

/** The template after a change to one resource, or without it. */
function planted(start: string, change: (resource: Record<string, unknown>) => object | undefined) {
  const id = idOf(start);
  const { [id]: resource, ...others } = JSON.parse(
    JSON.stringify(data.resources),
  ) as Template['resources'];
  const changed = change(resource as never);
  return dangersBetween(
    record,
    statefulResources({ ...others, ...(changed && { [id]: changed as never }) }),
  );
}

const withProperty = (name: string, value: unknown) => (resource: Record<string, unknown>) => ({
  ...resource,
  Properties: { ...(resource.Properties as object), [name]: value },
});

test('what is deployed from here replaces and deletes nothing that holds data', async () => {
  expect(await dangersToData()).toEqual([]);
});

test('tables, files, keys, secrets, copies and the sender are held; a function is not', () => {
  expect([...new Set(Object.values(record).map(({ type }) => type))].sort()).toEqual([
    'AWS::Backup::BackupVault',
    'AWS::DynamoDB::Table',
    'AWS::KMS::Key',
    'AWS::S3::Bucket',
    'AWS::SecretsManager::Secret',
  ]);
  for (const { onDelete, onReplace } of Object.values(record))
    expect([onDelete, onReplace]).toEqual(['Retain', 'Retain']);
});

test.each([
  [
    'another sort key',
    'RecordsTable',
    withProperty('KeySchema', [{ AttributeName: 'pk', KeyType: 'HASH' }]),
    /KeySchema changes .* CloudFormation builds a new, empty one/,
  ],
  [
    'a renamed index',
    'OutboxTable',
    withProperty('GlobalSecondaryIndexes', []),
    /GlobalSecondaryIndexes changes .* deleted and built anew/,
  ],
  [
    'another stream',
    'RecordsTable',
    withProperty('StreamSpecification', { StreamViewType: 'KEYS_ONLY' }),
    /its readers lose what they have not read yet/,
  ],
  [
    'a bucket with a name',
    'Files',
    withProperty('BucketName', 'tep'),
    /BucketName changes from nothing to "tep"/,
  ],
  [
    'another way to make the keys of the links',
    'SigningKeys',
    withProperty('GenerateSecretString', { PasswordLength: 65 }),
    /every mailed link dies/,
  ],
  [
    'a table that goes with its stack',
    'RecordsTable',
    (table: object) => ({ ...table, DeletionPolicy: 'Delete' }),
    /has lost DeletionPolicy: Retain .* RemovalPolicy\.RETAIN/,
  ],
  [
    'a table that anybody may delete',
    'RecordsTable',
    withProperty('DeletionProtectionEnabled', false),
    /Anybody could delete the table/,
  ],
  ['a missing key', 'Key', () => undefined, /is gone\. .* Put its construct back where it was/],
])('%s is told with what it would do and what to do instead', (_, start, change, words) => {
  const dangers = planted(start, change);
  expect(dangers).toHaveLength(1);
  expect(dangers[0]).toMatch(words);
  expect(dangers[0]).toContain(idOf(start));
});

test('a table under another id is known again by its place', () => {
  const id = idOf('RecordsTable');
  const { [id]: table, ...others } = record;
  const moved = `${id.slice(0, -8)}0000ABCD`;
  const dangers = dangersBetween(record, { ...others, ...(table && { [moved]: table }) });
  expect(dangers).toEqual(
    [
      expect.stringContaining(`${moved} (AWS::DynamoDB::Table) is new`),
      expect.stringContaining(`overrideLogicalId('${id}')`),
    ].sort((a) => (String(a).includes('is new') ? -1 : 1)),
  );
});

test('what may change without harm is not told', () => {
  expect(planted('RecordsTable', withProperty('Tags', []))).toEqual([]);
  expect(planted('Files', withProperty('LifecycleConfiguration', {}))).toEqual([]);
});
