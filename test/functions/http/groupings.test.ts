import { type SampleSite, sampleSite, tenant } from '../../support/sampleSite.ts';
import { publicUrl, signedInAs, type Visitor, visitorOf } from '../../support/visitor.ts';

let site: SampleSite;
let focal: Visitor;
const page = '/don-vi/theo-to-chuc?chuong-trinh=HCM-BTH-2023';
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const totals = (html: string) =>
  [...html.matchAll(/class="big-number"><strong>(\d+)<\/strong> hồ sơ, theo ([^<]+)</g)].map(
    ([, count, label]) => [Number(count), label?.trim()],
  );

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  focal = await signedInAs(site, 'Đầu mối');
}, 120_000);
afterAll(() => site.stop());
afterEach(() => expect(site.failures).toEqual([]));

test('the department reads both groupings with the same total, each figure with its grouping', async () => {
  const handedIn = await site.deps.boards.registered(tenant, 'HCM-BTH-2023');
  const total = handedIn.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBeGreaterThan(5);
  const html = await textOf(focal, page);
  expect(totals(html)).toEqual([
    [total, 'tổ chức lúc nộp'],
    [total, 'tổ chức hôm nay, 11/09/2023'],
  ]);
  expect(html).toContain('(theo tổ chức lúc nộp)');
  expect(html).toContain('(theo tổ chức hôm nay, 11/09/2023)');
});

test('it counts what the boards count', async () => {
  const counted = (await site.deps.boards.counts(tenant, 'HCM-BTH-2023'))
    .filter(({ status }) => status !== 'draft')
    .reduce((sum, { count }) => sum + count, 0);
  expect(totals(await textOf(focal, page))[0]?.[0]).toBe(counted);
});

test('a figure leads to the unit’s board, which names its dossiers and opens them to whoever reads them', async () => {
  const html = await textOf(focal, page);
  const [, address = ''] = /href="(\/don-vi\/hcm-bth\?[^"]+)"/.exec(html) ?? [];
  const board = address.replaceAll('&amp;', '&');
  expect(await textOf(focal, board)).toContain('Số BTH-2023-0002');
  expect(await textOf(focal, board)).not.toContain('href="/ho-so/');
  const inspector = await signedInAs(site, 'Thanh tra');
  expect(await textOf(inspector, board)).toContain('href="/ho-so/');
});

test('days narrow both, and what is no day narrows nothing', async () => {
  expect(await textOf(focal, `${page}&tu=2099-01-01`)).toContain('Chưa có hồ sơ nào đã nộp');
  expect(totals(await textOf(focal, `${page}&tu=2023-02-30`))).toEqual(
    totals(await textOf(focal, page)),
  );
});

test('nobody below the department reads it', async () => {
  const author = await signedInAs(site, 'Tác giả');
  expect((await author.get(page)).status).toBe(404);
  expect((await visitorOf(site).get(page)).headers.get('location')).toBe('/dang-nhap');
});
