import { mkdtempSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { leanPackages } from '../../infra/tools/leanPackages.ts';
import { startAws } from '../support/awsStandIn.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Bundles some lines the way the functions are bundled, and loads them. */
async function bundled(contents: string, plugins: Plugin[]) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'sang-kien-lean-')), 'index.cjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'silent',
    plugins,
  });
  return { exports: createRequire(outfile)(outfile), bytes: statSync(outfile).size };
}

const both = async (contents: string) => ({
  lean: await bundled(contents, [leanPackages]),
  whole: await bundled(contents, []),
});

test('a page reads the same without the renderer’s browser half', async () => {
  const { lean, whole } = await both(`
    import { Fragment } from 'hono/jsx';
    const Row = ({ title }: { title: string }) => <Fragment><li class="row">{title}</li></Fragment>;
    export const page = () => String(
      <html lang="vi"><head><title>Sáng kiến</title><meta charset="utf-8" /></head>
      <body><form method="post"><button disabled name="choice" value="for">Đồng ý</button>
      <ul>{['<b>Nguyễn Văn Mẫu</b>', "Trần 'Thị' Thử"].map((title) => <Row title={title} />)}</ul>
      </form></body></html>);`);
  expect(lean.exports.page()).toBe(whole.exports.page());
  expect(lean.exports.page()).toContain('&lt;b&gt;Nguyễn Văn Mẫu&lt;/b&gt;');
  expect(lean.bytes).toBeLessThan(whole.bytes - 10_000);
});

test('a mail is composed the same without the fetching of content', async () => {
  const { lean, whole } = await both(`
    import MailComposer from 'nodemailer/lib/mail-composer/index.js';
    const mail = { from: 'a@mail.syt-hcm.example', to: 'b@bth.example', subject: 'Tiếp nhận đề án',
      text: 'Kính gửi', html: '<p>Kính gửi</p>', date: new Date(0), messageId: '<1@x.example>', boundary: 'x',
      baseBoundary: 'x', attachments: [{ filename: 'bao-cao.pdf', content: Buffer.from('%PDF'), contentType: 'application/pdf' }] };
    const build = (more: object) => new Promise<string>((resolve, reject) =>
      new MailComposer({ ...mail, ...more }).compile().build((error, message) => error ? reject(error) : resolve(String(message))));
    export const composed = () => build({});
    export const fetching = () => build({ attachments: [{ href: 'http://127.0.0.1:1/x', contentType: 'text/plain' }] });`);
  expect(await lean.exports.composed()).toBe(await whole.exports.composed());
  await expect(lean.exports.fetching()).rejects.toThrow('A mail takes nothing from an address');
  expect(lean.bytes).toBeLessThan(whole.bytes - 60_000);
});

const dynamo = `
  import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
  const clientFor = (more: object) => new DynamoDBClient({ region: 'ap-southeast-1', ...more });
  export const credentials = () => clientFor({}).config.credentials();
  const get = new GetItemCommand({ TableName: 'records', Key: { pk: { S: 'a' }, sk: { S: 'b' } } });
  const write = new TransactWriteItemsCommand({ ClientRequestToken: 'token', TransactItems: [
    { Put: { TableName: 'records', Item: { pk: { S: 'a' }, data: { B: new Uint8Array([1]) } } } }] });
  export const calls = async (endpoint: string) => {
    const client = clientFor({ endpoint, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } });
    const seen = [await client.send(get)];
    for (const command of [write, get, get]) seen.push(await client.send(command).catch((error) => error));
    client.destroy();
    return seen.map(({ name, message, Item, CancellationReasons, $fault, $metadata }) => (
      { name, message, Item, CancellationReasons, $fault, status: $metadata.httpStatusCode }));
  };`;

test('the SDK asks DynamoDB and understands its answers the same without its other protocols', async () => {
  const { lean, whole } = await both(dynamo);
  const told: object[] = [];
  for (const { exports } of [lean, whole]) {
    const aws = await startAws(
      { status: 500, body: '{"__type":"InternalServerError"}' },
      { status: 200, body: '{"Item":{"pk":{"S":"Nguyễn Văn Mẫu"}}}' },
      {
        status: 400,
        body: '{"__type":"TransactionCanceledException","CancellationReasons":[{"Code":"None"}]}',
      },
      { status: 400, body: '{"__type":"BackupNotFoundException","message":"of another call"}' },
      { status: 400, body: '{"__type":"ResourceNotFoundException","message":"no such table"}' },
    );
    const seen = await exports.calls(aws.service.endpoint);
    told.push({
      seen,
      asked: aws.received.map(({ headers, body }) => [
        body,
        headers['x-amz-target'],
        headers['content-type'],
        headers['user-agent'],
      ]),
    });
    await aws.stop();
  }
  expect(told[0]).toEqual(told[1]);
  expect(told[0]).toMatchObject({
    seen: [
      { Item: { pk: { S: 'Nguyễn Văn Mẫu' } } },
      { name: 'TransactionCanceledException', CancellationReasons: [{ Code: 'None' }] },
      { name: 'BackupNotFoundException' },
      { name: 'ResourceNotFoundException', message: 'no such table' },
    ],
  });
  expect(lean.bytes).toBeLessThan(whole.bytes - 170_000);
});

test('a plan is read the same without what writes YAML and without the tags that no plan has', async () => {
  const { lean, whole } = await both(`
    import { readYaml } from './shared/programmes/yamlSource.ts';
    export const read = (text: string) => {
      const found = readYaml(text, 'ke-hoach.yaml');
      return 'problems' in found ? found : { value: found.source.value,
        at: found.source.locate([{ path: ['steps', 1, 'days'], problem: 'p', remedy: 'r' }]) };
    };`);
  const texts = [
    'name: Kế hoạch\nsteps:\n  - id: a\n    days: 5\n  - id: b\n    days: 0x1F # ghi chú\n',
    'a: [1, 2.5, true, null, ~, "x"]\nb: |\n  hai\n  dòng\nc: >-\n  gập\n  lại\n',
    'a: 1\na: 2\n',
    'a: !!set { x }\nb: !!binary QlRI\nc: !!timestamp 2023-01-01\nd: !x 1\n',
    '%YAML 1.1\n---\na: yes\nb: 2023-01-01\nc: 0o17\n',
    '[a, b]: 1\n? { c: d }\n: 2\n',
    'a: &x 1\nb: *x\n<<: { c: 1 }\n',
    'a:\n\tb: 1\n',
  ];
  for (const text of texts) expect(lean.exports.read(text)).toEqual(whole.exports.read(text));
  expect(lean.exports.read(texts[0])).toMatchObject({ at: [{ line: 6, column: 5 }] });
  expect(lean.bytes).toBeLessThan(whole.bytes - 20_000);
});

test('the SDK takes the credentials of the role, and says when there are none', async () => {
  const { lean } = await both(dynamo);
  const environment = { ...process.env };
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
  });
  try {
    expect(await lean.exports.credentials()).toMatchObject({
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
    delete process.env.AWS_ACCESS_KEY_ID;
    await expect(lean.exports.credentials()).rejects.toThrow('AWS_ACCESS_KEY_ID');
  } finally {
    process.env = environment;
  }
});

test('the SDK knows its services under the addresses that the adapters give', async () => {
  const { lean, whole } = await both(`
    import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
    import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
    import { SESClient } from '@aws-sdk/client-ses';
    import { clientConfig } from './shared/adapters/system/awsService.ts';
    const region = 'ap-southeast-1';
    const service = { region, credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b' }) };
    const clients = { dynamodb: DynamoDBClient, email: SESClient, secretsmanager: SecretsManagerClient };
    export const given = () => Object.entries(clients).map(([host, Client]) => {
      const { endpoint } = clientConfig(service, host, 1);
      return new Client({ region }).config.endpointProvider({ Region: region, Endpoint: endpoint }).url.href; });
    export const known = () => Object.values(clients).map((Client) =>
      new Client({ region }).config.endpointProvider({ Region: region }).url.href);`);
  const addresses = whole.exports.known();
  expect(addresses).toEqual([
    'https://dynamodb.ap-southeast-1.amazonaws.com/',
    'https://email.ap-southeast-1.amazonaws.com/',
    'https://secretsmanager.ap-southeast-1.amazonaws.com/',
  ]);
  expect(lean.exports.given()).toEqual(addresses);
  expect(() => lean.exports.known()).toThrow('A client must be told where its service is');
});
