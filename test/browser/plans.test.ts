import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { openBrowser, violations } from '../support/browser.ts';
import { listening, type SampleSite, sampleSite, tenant } from '../support/sampleSite.ts';

const port = 3994;
const publicUrl = `http://127.0.0.1:${port}`;
/** Where pictures of the pages go, for whoever wants to look. */
const pictures = process.env.PICTURES;
const own = '/ke-hoach/HCM-BTH-2023';

let site: SampleSite;
let server: { readonly stop: () => Promise<void> };
let browser: Browser;

function planOf(id: string): Programme {
  const file = `shared/programmes/${id}.yaml`;
  const { programme } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (!programme) throw new Error(id);
  return programme;
}

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  const personId = site.cast.department.focal[0]?.id ?? '';
  await site.deps.organisation.save({
    holdings: [{ tenant, personId, unitId: tenant, role: 'administrator', from: '2023-01-01' }],
  });
  await site.deps.programmes.save(tenant, planOf('HCM-SYT-2023'));
  await site.deps.programmes.save(tenant, {
    ...planOf('NT-CCHC-2025'),
    issuer: planOf('HCM-SYT-2023').issuer,
  });
  server = await listening(site.app, port);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await site.stop();
});

async function signIn(role: string, javaScriptEnabled = true): Promise<Page> {
  const link = (await site.links()).find((one) => one.role.startsWith(role));
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(link?.url ?? '');
  await page.locator('input[name=code]').fill(link?.code.toLowerCase() ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/viec');
  return page;
}

/** The page as it stands passes axe and is as wide as the window, on a phone and on a desk. */
async function fits(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    if (pictures)
      await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
    expect([name, width, await violations(page)]).toEqual([name, width, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
}

async function readable(page: Page, name: string, path: string): Promise<void> {
  const response = await page.goto(publicUrl + path);
  expect([path, response?.status()]).toEqual([path, 200]);
  await fits(page, name);
}

test('an administrator’s pages of a plan pass axe and fit a phone', async () => {
  const page = await signIn('Đầu mối');
  await readable(page, 'life', '/ke-hoach/HCM-SYT-2023');
  await readable(page, 'number', '/ke-hoach/NT-CCHC-2025/so');
  await readable(page, 'day', '/ke-hoach/HCM-SYT-2023/ngay?van-ban=5337%2FKH-UBND');
  await readable(page, 'coverage', '/ke-hoach/bao-phu/HCM-SYT-2023');
  await readable(page, 'unit', '/ke-hoach/bao-phu/HCM-SYT-2023/hcm-bth');
  await readable(page, 'time', `${own}/gia-han`);
  await readable(page, 'cycle', `${own}/ky-moi?years=1&from=2023-12-31&to=2024-12-31`);
  await readable(page, 'programme', '/chuong-trinh/NT-CCHC-2025');
}, 180_000);

test('a number is recorded by keyboard, without script', async () => {
  const page = await signIn('Đầu mối', false);
  await page.goto(`${publicUrl}/ke-hoach/NT-CCHC-2025/so`);
  await page.getByLabel('Số, ký hiệu').fill('88/KH-SYT');
  await page.getByLabel('Ngày ban hành').fill('2023-09-10');
  await page.getByLabel('Người ký').fill('Nguyễn Văn Mẫu, Giám đốc');
  await page.getByLabel('Căn cứ').fill('Sổ văn bản đi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ke-hoach/NT-CCHC-2025?xong=so');
}, 60_000);

test('a call is posted, found on the programme’s page and answered', async () => {
  const head = await signIn('Giám đốc');
  await readable(head, 'numbered', '/ke-hoach/NT-CCHC-2025');
  await readable(head, 'version', '/ke-hoach/NT-CCHC-2025/ban/2');
  await readable(head, 'calls', `${own}/dat-hang`);
  await head.getByLabel('Vấn đề cần giải quyết').fill('Giảm giờ chờ lấy máu');
  await head.getByLabel('Mô tả').fill('Người bệnh chờ hơn một giờ.');
  await head.getByLabel('Bệnh viện Truyền máu Huyết học').check();
  await head.getByLabel('Nhận đến hết ngày').fill('2023-09-30');
  await head.getByRole('button', { name: 'Đặt hàng và báo' }).click();
  await head.waitForURL('**/dat-hang?xong=dat-hang');
  const author = await signIn('Người đề xuất');
  await author.goto(`${publicUrl}/chuong-trinh/HCM-BTH-2023`);
  await fits(author, 'open-call');
  await author.getByRole('link', { name: 'Giảm giờ chờ lấy máu' }).click();
  await fits(author, 'call');
  await author.getByRole('link', { name: 'Trả lời đặt hàng này' }).click();
  await fits(author, 'answer');
}, 180_000);
