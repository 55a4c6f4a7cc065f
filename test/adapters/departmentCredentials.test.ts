import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CommonConfig } from '../../functions/config.ts';
import { pageTables } from '../../functions/pageTables.ts';
import { withinDepartment } from '../../shared/adapters/dynamo/departmentScope.ts';
import { dynamoProgrammes } from '../../shared/adapters/dynamo/programmes.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { startTables, type TestTables, testCredentials, testRegion } from '../support/dynamo.ts';
import { hospitalPlan } from '../support/programmes.ts';

/** What the test saw of each request to STS. */
const asked: { readonly body: URLSearchParams; readonly authorization: string }[] = [];
let refuses = false;
let server: Server;
let local: TestTables;
let tables: Tables;
/** What a function of a shared stage is told. */
let environment: Readonly<Record<string, string>>;
let config: CommonConfig;

const answer = `<AssumeRoleResponse><AssumeRoleResult><Credentials>
  <AccessKeyId>${testCredentials.accessKeyId}</AccessKeyId>
  <SecretAccessKey>${testCredentials.secretAccessKey}</SecretAccessKey>
  <SessionToken>phien</SessionToken>
</Credentials></AssumeRoleResult></AssumeRoleResponse>`;

beforeAll(async () => {
  local = await startTables();
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({
      body: new URLSearchParams(body),
      authorization: request.headers.authorization ?? '',
    });
    response.writeHead(refuses ? 403 : 200).end(refuses ? '<Error>arn:aws:iam::1</Error>' : answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  environment = {
    AWS_REGION: testRegion,
    AWS_ACCESS_KEY_ID: 'function',
    AWS_SECRET_ACCESS_KEY: 'function',
    AWS_ENDPOINT_URL_DYNAMODB: local.endpoint,
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    DATA_ROLE_ARN: 'arn:aws:iam::000000000000:role/mot-so',
  };
  const names = { records: local.records, outbox: local.outbox };
  config = {
    region: testRegion,
    publicUrl: 'http://x.example',
    tenants: ['a', 'b'],
    tables: names,
  };
  tables = pageTables(config, environment);
});
afterAll(async () => {
  tables.client.destroy();
  server.close();
  await local.stop();
});
beforeEach(() => {
  asked.length = 0;
  refuses = false;
});

test('each department is read with credentials of its own, asked for once', async () => {
  const programmes = dynamoProgrammes(tables);
  await withinDepartment('a', () => programmes.save('a', hospitalPlan));
  const found = await Promise.all(
    ['a', 'b', 'a', 'b'].map((tenant) =>
      withinDepartment(tenant, () => programmes.latest(tenant, hospitalPlan.id)),
    ),
  );
  expect(found.map((one) => one?.id)).toEqual([
    hospitalPlan.id,
    undefined,
    hospitalPlan.id,
    undefined,
  ]);
  expect(asked.map(({ body }) => body.get('Tags.member.1.Value')).sort()).toEqual(['a', 'b']);
  expect(Object.fromEntries(asked[0]?.body ?? [])).toEqual({
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: 'arn:aws:iam::000000000000:role/mot-so',
    RoleSessionName: 'a',
    DurationSeconds: '900',
    'Tags.member.1.Key': 'tenant',
    'Tags.member.1.Value': 'a',
  });
  expect(asked[0]?.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=function\/\d{8}\/ap-southeast-1\/sts\//,
  );
});

test('reads of two departments in the same moment do not share a request', async () => {
  const programmes = dynamoProgrammes(tables);
  const both = await Promise.all(
    ['a', 'b'].map((tenant) =>
      withinDepartment(tenant, () => programmes.find(tenant, hospitalPlan.id, 1)),
    ),
  );
  expect(both.map((one) => one?.id)).toEqual([hospitalPlan.id, undefined]);
});

test('outside of every department nothing is read', async () => {
  await expect(dynamoProgrammes(tables).latest('a', hospitalPlan.id)).rejects.toThrow(
    'no department is in scope',
  );
  expect(asked).toEqual([]);
});

test('a refusal of STS is a failure that names no account, and is asked again', async () => {
  refuses = true;
  const read = () => withinDepartment('c', () => dynamoProgrammes(tables).latest('c', 'x'));
  await expect(read()).rejects.toThrow(/^STS answered 403$/);
  refuses = false;
  expect(await read()).toBeUndefined();
});

test('in a stage of one department nothing asks STS, and no department needs to be in scope', async () => {
  const { DATA_ROLE_ARN: _, ...alone } = environment;
  const own = pageTables(config, alone);
  expect(await dynamoProgrammes(own).latest('d', hospitalPlan.id)).toBeUndefined();
  expect(asked).toEqual([]);
  own.client.destroy();
});
