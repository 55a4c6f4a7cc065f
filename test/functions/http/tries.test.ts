import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { jest } from '@jest/globals';
import { writeToken } from '../../../shared/app/linkToken.ts';
import type { LinkRequest, PerNetwork } from '../../../shared/ports.ts';
import { appraised, deputy, director } from '../../support/dossiers.ts';
import { startTables, type TestTables, testCredentials, testRegion } from '../../support/dynamo.ts';
import { depsOn, fillHospital, keys, on, playOn, tenant } from '../../support/hospital.ts';
import { mailedVote } from '../../support/mailedVote.ts';
import { memoryFiles } from '../../support/sampleSite.ts';
import { publicUrl, type Visitor, visitorOf } from '../../support/visitor.ts';
import { wholeSite } from '../../support/wholeSite.ts';

/** Floods of dead links, wrong codes and wishes from one network, among them the 10,000 links of H109. */

jest.setTimeout(120_000);

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let deps: ReturnType<typeof depsOn>;
const failures: unknown[] = [];
const day = '2023-06-12';
const { now } = on(day);

/** The hospital's one address, behind which everybody works. */
const hospital = '203.0.113.7';
const elsewhere = '198.51.100.9';

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = { ...depsOn(tables), publicUrl };
  await fillHospital(deps);
  await playOn(deps, appraised);
});
afterEach(() => expect(failures.splice(0)).toEqual([]));

const siteWith = (perNetwork: Partial<PerNetwork> = {}) => ({
  app: wholeSite({
    ...deps,
    perNetwork: { failed: 3, sign_in: 2, ...perNetwork },
    files: memoryFiles(),
    tenants: [tenant],
    onFailure: ({ error }) => void failures.push(error),
  }),
});
type Site = ReturnType<typeof siteWith>;

const from = (site: Site, address = hospital, at = now): Visitor => visitorOf(site, at, address);

const mailed = (person = director, more: Partial<LinkRequest> = {}) =>
  mailedVote(deps, { person, more });

const content = { tenant, purpose: 'decide', expiresAt: '2023-06-26T02:00:00.000Z' } as const;
const forged = (n: number) => {
  const secret = String(n).padStart(22, 'A');
  const token = writeToken({ id: 'k1', key: 'ke-xau-'.repeat(8) }, { ...content, secret });
  return `/q/${token}`;
};

const vote = async (visitor: Visitor, { path, code }: { path: string; code: string }) => {
  const form = await visitor.formOn(path, path);
  return visitor.post(path, { fields: { ...form, choice: 'vote:for', words: '', code } });
};

const statuses = async (visitor: Visitor, paths: readonly string[]) => {
  const found = [];
  for (const path of paths) found.push((await visitor.get(path)).status);
  return found;
};

/** Uses up what the network has. */
const flood = async (site: Site, address = hospital) =>
  expect(await statuses(from(site, address), [1, 2, 3, 4].map(forged))).toEqual([
    410, 410, 410, 429,
  ]);

async function everything(): Promise<readonly Record<string, unknown>[]> {
  const client = new DynamoDBClient({
    region: testRegion,
    endpoint: local.endpoint,
    credentials: testCredentials,
  });
  const found: Record<string, unknown>[] = [];
  for await (const page of paginateScan({ client }, { TableName: tables.records }))
    found.push(...(page.Items ?? []));
  client.destroy();
  return found;
}
const counters = async () =>
  (await everything()).filter((item) => JSON.stringify(item).includes('#TRIES#'));

test('H109 a network that tries dead links is asked to wait, and hears until when and what still works', async () => {
  const site = siteWith();
  await flood(site);
  const answer = await from(site, hospital, '2023-06-12T02:03:20.000Z').get(forged(5));
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('400');
  const html = await answer.text();
  expect(html).toContain('Xin chờ 7 phút rồi thử lại');
  expect(html).toContain('Liên kết còn hiệu lực');
});

test('a colleague behind the same address opens a good link and decides, in the midst of the flood', async () => {
  const site = siteWith();
  const good = await mailed();
  await flood(site);
  expect((await vote(from(site), good)).status).toBe(200);
  const history = await deps.dossiers.history(tenant, 'd-1');
  expect(history.filter(({ type }) => type === 'VoteCast')).toHaveLength(1);
});

test('and signs in with a mail that is there', async () => {
  const site = siteWith();
  const mail = await mailed(director, { purpose: 'sign_in', dossierId: undefined, permits: [] });
  await flood(site);
  const path = mail.path.replace('/q/', '/dang-nhap/');
  const visitor = from(site);
  expect((await visitor.submit(path, path, { code: mail.code })).status).toBe(303);
});

test('other networks are not concerned, and ten minutes later nobody is', async () => {
  const site = siteWith();
  await flood(site);
  expect(await statuses(from(site, elsewhere), [forged(5)])).toEqual([410]);
  expect(await statuses(from(site, '203.0.113.99'), [forged(6)])).toEqual([429]);
  expect(await statuses(from(site, hospital, '2023-06-12T02:10:00.000Z'), [forged(7)])).toEqual([
    410,
  ]);
});

test('then every dead link of the department is asked to wait alike, so that none tells what it was', async () => {
  const site = siteWith();
  const used = await mailed(deputy(1));
  await vote(from(site, elsewhere), used);
  const expired = await mailed(director, { expiresAt: '2023-06-12T01:59:59.999Z' });
  const good = await mailed();
  const flipped = `${good.path.slice(0, -1)}${good.path.endsWith('A') ? 'B' : 'A'}`;
  await flood(site);
  const pages = [];
  for (const path of [used.path, expired.path, flipped, forged(9)]) {
    const answer = await from(site).get(path);
    pages.push([answer.status, await answer.text()]);
  }
  expect(new Set(pages.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(pages[0]?.[0]).toBe(429);
});

test('wrong codes count too, and lock their link as ever', async () => {
  const site = siteWith();
  const link = await mailed();
  const said = [];
  const visitor = from(site);
  const form = await visitor.formOn(link.path, link.path);
  for (let n = 0; n < 5; n++) {
    const fields = { ...form, choice: 'vote:for', words: '', code: 'ZZZZ' };
    said.push((await visitor.post(link.path, { fields })).status);
  }
  expect(said).toEqual([422, 422, 422, 429, 429]);
  expect((await deps.links.find(tenant, link.link.hash))?.wrongCodes).toBe(5);
  expect(await statuses(from(site, elsewhere), [link.path])).toEqual([410]);
});

test('dead links of sign-in, of “not me” and of reading count at their own doors', async () => {
  for (const door of ['/dang-nhap', '/khong-phai-toi', '/pho-bien/doc']) {
    const site = siteWith({ failed: 1 });
    const address = `192.0.${door.length}.1`;
    const paths = [1, 2].map((n) => forged(n).replace('/q', door));
    expect([door, await statuses(from(site, address), paths)]).toEqual([door, [410, 429]]);
  }
});

test('of many tries in the same moment exactly as many are answered as the network has', async () => {
  const site = siteWith({ failed: 7 });
  const many = Array.from({ length: 40 }, (_, n) => forged(n));
  const answers = await Promise.all(many.map(async (path) => (await from(site).get(path)).status));
  expect(answers.filter((status) => status === 410)).toHaveLength(7);
  expect(answers.filter((status) => status === 429)).toHaveLength(33);
});

test('with a higher limit nobody is asked to wait', async () => {
  const site = siteWith({ failed: 10 });
  expect(await statuses(from(site), [1, 2, 3, 4].map(forged))).toEqual([410, 410, 410, 410]);
});

describe('wishes for a mail to sign in', () => {
  const wish = async (site: Site, email: string, address = hospital) => {
    const visitor = from(site, address);
    return visitor.submit('/dang-nhap', '/dang-nhap', { email });
  };
  const toSignIn = async () =>
    (await deps.unfinished.mails(tenant, '9999')).filter(({ id }) => id.startsWith('sign-in#'));

  test('are limited by network too, the same for known and unknown addresses', async () => {
    const site = siteWith();
    const known = 'p-director@bth.example';
    const unknown = 'khong-ai@bth.example';
    expect((await wish(site, unknown)).status).toBe(200);
    expect((await wish(site, known)).status).toBe(200);
    const refused = [await wish(site, known), await wish(site, unknown)];
    expect(refused.map(({ status }) => status)).toEqual([429, 429]);
    expect(refused[0]?.headers.get('retry-after')).toBe('600');
    expect(await refused[0]?.text()).toBe(await refused[1]?.text());
    expect(await toSignIn()).toHaveLength(1);
    expect((await wish(site, known, elsewhere)).status).toBe(200);
  });

  test('of several hundred colleagues on one morning all go out, when the stage allows for it', async () => {
    const site = siteWith({ sign_in: 600 });
    for (let n = 0; n < 30; n++)
      expect((await wish(site, `nguoi-${n}@bth.example`)).status).toBe(200);
  });
});

describe('what is kept of a try', () => {
  test('is a count below a hash, which expires and tells no address', async () => {
    await flood(siteWith());
    const [item, ...others] = await counters();
    expect(others).toEqual([]);
    expect(Object.keys(item ?? {}).sort()).toEqual(['expiresAt', 'pk', 'sk', 'tries']);
    expect(item).toMatchObject({
      pk: { S: expect.stringMatching(/^T#hcm#TRIES#[\w-]{43}$/) },
      tries: { N: '3' },
      expiresAt: { N: String(Date.parse('2023-06-13T02:10:00.000Z') / 1000) },
    });
    expect(JSON.stringify(await everything())).not.toContain('203.0.113');
  });

  test('is nothing where a link was good, or names no department of ours', async () => {
    const site = siteWith();
    const good = await mailed();
    const foreign = writeToken(keys.current, { ...content, tenant: 'dn', secret: 'A'.repeat(22) });
    const before = await everything();
    for (const path of [good.path, '/q/khong-phai-lien-ket', `/q/${foreign}`])
      await from(site).get(path);
    expect(await everything()).toEqual(before);
  });

  test('cannot be joined with what the same network did ten minutes later', async () => {
    const site = siteWith();
    await from(site).get(forged(1));
    await from(site, hospital, '2023-06-12T02:10:00.000Z').get(forged(1));
    const [first, second] = await counters();
    expect(first?.pk).not.toEqual(second?.pk);
  });
});
