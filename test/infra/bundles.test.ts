import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { type Bundles, bundleFunctions, listAssets } from '../../infra/tools/bundle.ts';

const names = Object.keys(manifest) as FunctionName[];
let bundles: Bundles;

beforeAll(async () => {
  bundles = await bundleFunctions();
}, 60_000);

/** The report carries what sets documents, and nobody waits for it. */
test.each(names.filter((name) => name !== 'report'))(
  'the bundle of %s stays below 450 kB',
  (name) => {
    expect(bundles.bytes[name]).toBeGreaterThan(0);
    expect(bundles.bytes[name]).toBeLessThanOrEqual(450_000);
  },
);

test.each(names)('the bundle of %s loads by itself and exports a handler', (name) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-p', `typeof require(${JSON.stringify(join(bundles.directory(name), 'index.cjs'))}).handler`],
    { encoding: 'utf8', cwd: bundles.directory(name), env: environment },
  );
  expect({ name, stdout: stdout.trim(), stderr }).toEqual({ name, stdout: 'function', stderr: '' });
});

test.each(names)('no source map lies in the package of %s', (name) => {
  expect(readdirSync(bundles.directory(name)).filter((file) => file.endsWith('.map'))).toEqual([]);
});

const codeOf = (name: FunctionName) =>
  readFileSync(join(bundles.directory(name), 'index.cjs'), 'utf8');

test.each(names)('%s speaks to DynamoDB through the client of the SDK', (name) => {
  expect(codeOf(name)).toContain('"@aws-sdk/client-dynamodb"');
});

test('nobody carries the client of SES but who may send mail', () => {
  const senders = names.filter((name) => {
    const needs: readonly string[] = manifest[name].needs;
    return needs.includes('mail:send');
  });
  expect(senders).toEqual(['notify', 'mail']);
  expect(names.filter((name) => codeOf(name).includes('"@aws-sdk/client-ses"'))).toEqual(senders);
});

test.each(names)('%s leaves the credential chain of the SDK at home', (name) => {
  expect(codeOf(name)).not.toContain('AWS_CONTAINER_CREDENTIALS');
});

test.each(['report', 'audit'] as const)(
  '%s takes along the files that it asks for',
  async (name) => {
    const assets = await listAssets(name);
    expect(assets.length).toBeGreaterThan(0);
    for (const { as } of assets) expect(existsSync(join(bundles.directory(name), as))).toBe(true);
  },
);

test('what has not changed is not built again', async () => {
  expect((await bundleFunctions()).rebuilt).toEqual([]);
});

const environment = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  RECORDS_TABLE: 'records',
  OUTBOX_TABLE: 'outbox',
  FILES_BUCKET: 'files',
  SECRET_ARN: 'arn:aws:secretsmanager:ap-southeast-1:000000000000:secret:signing',
  FAILED_TRIES_PER_NETWORK: '100',
  DRAFTS_KEPT_MONTHS: '24',
  MAIL_TEXTS_KEPT_MONTHS: '36',
  SIGN_INS_PER_NETWORK: '600',
  ORIGIN_SECRET_ARN: 'arn:aws:secretsmanager:ap-southeast-1:000000000000:secret:origin',
  PUBLIC_URL: 'http://127.0.0.1:3000',
  TENANTS: 'hcm-syt',
  MAIL_FROM: 'Sáng kiến <sang-kien@mail.syt-hcm.example>',
  MAIL_CONFIGURATION_SET: 'outgoing',
};
