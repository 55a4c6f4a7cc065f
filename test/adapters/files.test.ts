import { type LocalObjects, startObjects } from '../../infra/local/parts/objects.ts';
import { asAttachment, s3Files, s3RemoveFile } from '../../shared/adapters/s3/files.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import type { Files, RemoveFile } from '../../shared/ports.ts';
import { startAws } from '../support/awsStandIn.ts';
import { testCredentials, testRegion } from '../support/dynamo.ts';

let objects: LocalObjects;
let files: Files;
let remove: RemoveFile;

beforeAll(async () => {
  objects = await startObjects({ region: testRegion, buckets: ['files'], queues: [] });
  const bucket = {
    name: 'files',
    region: testRegion,
    credentials: () => testCredentials,
    endpoint: objects.endpoint,
  };
  files = s3Files(bucket);
  remove = s3RemoveFile(bucket);
});
afterAll(() => objects.stop());

const content = new TextEncoder().encode('Quyết định số 123/QĐ-BVTMHH');

test('a file comes back byte for byte', async () => {
  await files.put('attachments/hcm/d-1/quyết định.pdf', content, 'application/pdf');
  expect(await files.get('attachments/hcm/d-1/quyết định.pdf')).toEqual(content);
});

test('a file that is not there is not there', async () => {
  expect(await files.get('attachments/hcm/none')).toBeUndefined();
});

test('a file is removed, and no other; removing it again is no mistake', async () => {
  for (const name of ['a', 'ab'])
    await files.put(`attachments/hcm/d-9/${name}`, content, 'application/pdf');
  await remove('attachments/hcm/d-9/a');
  await remove('attachments/hcm/d-9/a');
  expect(await files.get('attachments/hcm/d-9/a')).toBeUndefined();
  expect(await files.get('attachments/hcm/d-9/ab')).toEqual(content);
});

test('an object store that refuses to remove a file is no success', async () => {
  const elsewhere = { name: 'nowhere', region: testRegion, credentials: () => testCredentials };
  const closed = s3RemoveFile({ ...elsewhere, endpoint: objects.endpoint });
  await expect(closed('attachments/hcm/d-9/a')).rejects.toThrow('refused to remove a file: 404');
});

test('a link downloads the file under its Vietnamese name and lives for a minute', async () => {
  await files.put('attachments/hcm/d-1/a', content, 'application/pdf');
  const link = await files.link('attachments/hcm/d-1/a', 'Quyết định.pdf');
  expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('60');
  const answer = await fetch(link);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
  expect(new URL(link).searchParams.get('response-content-disposition')).toBe(
    'attachment; filename="Quyet dinh.pdf"; filename*=UTF-8\'\'Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.pdf',
  );
});

test('a file name cannot break out of its header', () => {
  expect(asAttachment('a"\r\nSet-Cookie: x=1')).toBe(
    'attachment; filename="a___Set-Cookie_ x_1"; filename*=UTF-8\'\'a%22%0D%0ASet-Cookie%3A%20x%3D1',
  );
});

test.each([
  ['a name of 300 letters', 'à'.repeat(300)],
  ['a name read from right to left', 'a\u202Egpj.exe'],
  ['half a sign', 'a\ud83d.pdf'],
  ['a folder', '../../x'],
])('%s cannot break the header', (_, name) => {
  expect(asAttachment(name)).toMatch(
    /^attachment; filename="[A-Za-z0-9 ._-]*"; filename\*=UTF-8''[A-Za-z0-9!._~%-]*$/,
  );
});

test('an object store that refuses is a failure', async () => {
  const aws = await startAws({ status: 403, body: '' });
  const refused = s3Files({ name: 'files', ...aws.service });
  await expect(refused.put('a', content, 'text/plain')).rejects.toThrow('403');
  await expect(refused.get('a')).rejects.toThrow('403');
  await aws.stop();
});

test('a secret is read once for callers at the same time, and again after five minutes', async () => {
  const aws = await startAws(
    { status: 200, body: '{"SecretString":"one"}' },
    { status: 200, body: '{"SecretString":"two"}' },
  );
  let now = 0;
  const secret = secretText(aws.service, 'arn:secret', () => now);
  expect(await Promise.all([secret(), secret()])).toEqual(['one', 'one']);
  now = 299_999;
  expect(await secret()).toBe('one');
  now = 300_000;
  expect(await secret()).toBe('two');
  expect(JSON.parse(aws.received[0]?.body ?? '')).toEqual({ SecretId: 'arn:secret' });
  await aws.stop();
});

test('a secret that could not be read is asked for again the next time', async () => {
  const aws = await startAws(
    { status: 400, body: '{"__type":"AccessDeniedException"}' },
    { status: 200, body: '{"SecretString":"one"}' },
  );
  const secret = secretText(aws.service, 'arn:secret');
  await expect(secret()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  expect(await secret()).toBe('one');
  await aws.stop();
});
