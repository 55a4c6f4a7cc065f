import { readFileSync } from 'node:fs';
import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { canonicalJson } from '../../shared/domain/audit/canonicalJson.ts';
import { testCredentials, testRegion } from './dynamo.ts';

/** `records T#hcm#… / STATE` or the key of a file -> all that is stored there, as one text. */
export type Stored = ReadonlyMap<string, string>;
type Named = Pick<Tables, 'records' | 'outbox'>;

const options = { region: testRegion, credentials: testCredentials };

/** Every item of both tables. */
export async function itemsIn(endpoint: string, names: Named): Promise<Stored> {
  const client = new DynamoDBClient({ ...options, endpoint });
  const found = new Map<string, string>();
  for (const table of ['records', 'outbox'] as const)
    for await (const { Items = [] } of paginateScan({ client }, { TableName: names[table] }))
      for (const item of Items)
        found.set(`${table} ${item.pk?.S} / ${item.sk?.S}`, canonicalJson(item));
  client.destroy();
  return found;
}

/** Every file of the bucket. */
export async function filesIn(endpoint: string, Bucket: string): Promise<Stored> {
  const client = new S3Client({ ...options, endpoint, forcePathStyle: true });
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
  const found = new Map<string, string>();
  for (const { Key = '' } of Contents) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    found.set(`files ${Key}`, (await Body?.transformToString('base64')) ?? '');
  }
  client.destroy();
  return found;
}

/** What one run may touch. */
export interface Place {
  readonly tables: Tables;
  readonly endpoint: string;
  readonly files: { readonly endpoint: string; readonly bucket: string };
}

export const storedIn = async ({ tables, endpoint, files }: Place): Promise<Stored> =>
  new Map([...(await itemsIn(endpoint, tables)), ...(await filesIn(files.endpoint, files.bucket))]);

/** Makes the place what another one was: what differs is put back, what came is taken away. */
export async function putBack(place: Place, was: Stored): Promise<void> {
  const now = await storedIn(place);
  const { gone, changed, added } = differenceOf(now, was);
  const s3 = new S3Client({ ...options, endpoint: place.files.endpoint, forcePathStyle: true });
  const Bucket = place.files.bucket;
  for (const name of [...added, ...changed]) {
    const content = was.get(name) ?? '';
    if (isFile(name))
      await s3.send(
        new PutObjectCommand({ Bucket, Key: keyOf(name), Body: Buffer.from(content, 'base64') }),
      );
    else await putItem(place.tables, name, content);
  }
  for (const name of gone)
    if (isFile(name)) await s3.send(new DeleteObjectCommand({ Bucket, Key: keyOf(name) }));
    else await deleteItem(place.tables, now.get(name) ?? '{}', name);
  s3.destroy();
}

const isFile = (name: string): boolean => name.startsWith('files ');
const keyOf = (name: string): string => name.slice('files '.length);
const tableOf = (tables: Tables, name: string): string =>
  tables[name.startsWith('records ') ? 'records' : 'outbox'];

const putItem = (tables: Tables, name: string, item: string) =>
  tables.client.call('PutItem', {
    TableName: tableOf(tables, name),
    Item: JSON.parse(item) as Record<string, AttributeValue>,
  });

function deleteItem(tables: Tables, item: string, name: string) {
  const { pk, sk } = JSON.parse(item) as Record<'pk' | 'sk', AttributeValue>;
  return tables.client.call('DeleteItem', { TableName: tableOf(tables, name), Key: { pk, sk } });
}

export interface Difference {
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

/** The places that are not as they were, each list in order. */
export const differenceOf = (before: Stored, after: Stored): Difference => ({
  gone: [...before.keys()].filter((place) => !after.has(place)).sort(),
  changed: [...before.keys()]
    .filter((place) => after.has(place) && after.get(place) !== before.get(place))
    .sort(),
  added: [...after.keys()].filter((place) => !before.has(place)).sort(),
});

/** One place of each kind of item that `keys.ts` lists, with `like` to know another one of the kind by. */
export function kindsOfItems(tenant: string): readonly { place: string; like: RegExp }[] {
  const source = new URL('../../shared/adapters/dynamo/keys.ts', import.meta.url);
  const rows = [...readFileSync(source, 'utf8').matchAll(/^ \* \|[^|]+\|([^|]+)\|([^|]+)\|$/gm)];
  return rows.flatMap(([, where = '', keys = '']) => {
    const names = where.trim() === 'records/outbox' ? ['records', 'outbox'] : [where.trim()];
    const tables = names.filter((name) => name === 'records' || name === 'outbox');
    return tables.flatMap((table) => keysIn(keys).map((key) => kindOf(table, key, tenant)));
  });
}

/** `T#t#UNIT#u / PERSON#p, ROLE#role` are two, and so are whole keys with a semicolon between them. */
function keysIn(cell: string): readonly string[] {
  let before = '';
  return cell
    .split(/[;,] /)
    .map((part) => part.trim())
    .map((part) => {
      const key = part.startsWith('T#t#') ? part : `${before} / ${part}`;
      before = key.split(' / ')[0] ?? '';
      return key;
    });
}

/** What is written small in a key stands for something. */
function kindOf(table: string, key: string, tenant: string) {
  const place = `${table} ${key.replace('T#t#', `T#${tenant}#`)}`;
  const [pk = '', sk = ''] = key.slice('T#t#'.length).split(' / ');
  const pattern = (part: string) =>
    part
      .split('#')
      .map((word) => (/^[A-Z_]+$/.test(word) ? word : '.+'))
      .join('#');
  return { place, like: new RegExp(`^${table} T#${tenant}#${pattern(pk)} / ${pattern(sk)}$`) };
}
