import type { Browser, Page } from 'playwright-core';
import type { Status } from '../../events/schema/envelope.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { reformPlan } from '../programmes/reading/papers.ts';
import { openBrowser, violations } from '../support/browser.ts';
import { listening, type SampleSite, sampleSite, tenant } from '../support/sampleSite.ts';

const port = 3998;
const publicUrl = `http://127.0.0.1:${port}`;

let site: SampleSite;
let server: { readonly stop: () => Promise<void> };
let browser: Browser;

beforeAll(async () => {
  site = await sampleSite(publicUrl);
  server = await listening(site.app, port);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await site.stop();
});

const idIn = async (status: Status): Promise<string> => {
  const all = await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth');
  const found = all.find((dossier) => statusOf(dossier) === status);
  if (!found) throw new Error(`no dossier is ${status}`);
  return found.id;
};

/** Signs in as a person would: opens the mailed link, types the code, presses Enter. */
async function signIn(role: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const link = (await site.links()).find((one) => one.role.startsWith(role));
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(link?.url ?? '');
  await page.locator('input[name=code]').fill(link?.code.toLowerCase() ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/viec');
  return page;
}

/** The page as it stands, after a form was sent too. */
const fitsPhone = async (page: Page): Promise<void> => {
  const path = new URL(page.url()).pathname;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([path, width, await violations(page)]).toEqual([path, width, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
};

const readable = async (page: Page, path: string): Promise<void> => {
  const response = await page.goto(publicUrl + path);
  expect([path, response?.status()]).toEqual([path, 200]);
  await fitsPhone(page);
};

test('the author’s pages pass axe and fit a phone', async () => {
  const page = await signIn('Người đề xuất');
  const draft = await idIn('draft');
  const stages = ['chung', 'de-cuong-2', 'rui-ro', 'tac-gia', 'tep', 'gui'];
  for (const path of [
    '/viec',
    '/chuong-trinh/HCM-BTH-2023',
    '/soan/moi?chuong-trinh=HCM-BTH-2023',
    `/ho-so/${draft}`,
    ...stages.map((stage) => `/soan/${draft}?phan=${stage}`),
  ])
    await readable(page, path);
}, 120_000);

test('the office’s and the head’s pages pass axe and fit a phone', async () => {
  const office = await signIn('Phòng Quản lý');
  for (const path of [
    '/viec',
    '/don-vi/hcm-bth',
    '/bao-cao',
    `/ho-so/${await idIn('registered')}`,
    `/ho-so/${await idIn('agreed_pending_document')}`,
    `/ho-so/${await idIn('evaluating')}`,
  ])
    await readable(office, path);
  const head = await signIn('Giám đốc');
  await readable(head, `/ho-so/${await idIn('vote_not_passed')}`);
}, 120_000);

test('the pages of a unit and of what happens to it pass axe and fit a phone', async () => {
  const { department } = site.cast;
  const role = { tenant, unitId: tenant, role: 'administrator', from: '2023-01-01' };
  await site.deps.organisation.save({
    holdings: [{ ...role, personId: department.focal[0]?.id ?? '' }],
  });
  const page = await signIn('Đầu mối');
  await readable(page, '/quan-tri/nhan-su');
  await readable(page, '/quan-tri/don-vi/hcm-q1');
  for (const slug of ['doi-ten', 'chuyen', 'tach', 'giai-the'])
    await readable(page, `/quan-tri/don-vi/hcm-bth/${slug}`);
  await readable(page, '/quan-tri/don-vi/hcm-bth/sap-nhap');
  await page.locator('input[name=on]').fill('2023-12-01');
  await page.locator('input[name=basis]').fill('Quyết định 12/QĐ-UBND');
  await page.locator('select[name=other]').selectOption('hcm-nd1');
  await page.getByLabel('Đơn vị kế thừa tiếp tục xử lý').check();
  await page.getByRole('button', { name: 'Xem trước hệ quả' }).click();
  await page.getByText('Chưa lưu gì').waitFor();
  await fitsPhone(page);
}, 120_000);

test('the pages of a transfer pass axe and fit a phone', async () => {
  const { administrator, department, staff } = site.cast;
  const role = { tenant, unitId: tenant, role: 'administrator', from: '2023-01-01' };
  const focal = department.focal[0]?.id ?? '';
  await site.deps.organisation.save({ holdings: [{ ...role, personId: focal }] });
  const page = await signIn('Đầu mối');
  const form = `/quan-tri/nguoi/${staff[40]?.id}/chuyen`;
  await readable(page, form);
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await page.getByRole('link', { name: 'Đơn vị: chưa có nội dung.' }).waitFor();
  await page.locator('select[name=unit]').selectOption('hcm-nd1');
  await page.locator('input[name=firstDay]').fill('2023-10-02');
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await page.getByText('Đã gửi đề nghị').waitFor();
  for (const path of [new URL(page.url()).pathname, '/quan-tri/chuyen-cong-tac'])
    await readable(page, path);
  await readable(await signIn('Quản trị'), `/quan-tri/nguoi/${administrator.id}`);
}, 120_000);

test('a plan’s document is read and its draft checked on pages that pass axe and fit a phone', async () => {
  const page = await signIn('Quản trị');
  await readable(page, '/quan-tri/chuong-trinh/doc');
  await page.locator('textarea[name=text]').fill(reformPlan);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await page.getByText('Đã đọc “chữ đã dán”').waitFor();
  await fitsPhone(page);
  await page.getByRole('button', { name: 'Kiểm tra bản nháp' }).click();
  await page.getByText('Tệp “bản nháp” còn lỗi').waitFor();
  await fitsPhone(page);
}, 60_000);

test('the audit trail is exported on pages that pass axe and fit a phone', async () => {
  await site.deps.trail.extend(tenant, '2023-09-11T01:00:00.000Z');
  const page = await signIn('Thanh tra');
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await fitsPhone(page);
  await page.getByLabel('Từ ngày').fill('2023-12-01');
  await page.getByRole('button', { name: 'Lập tệp' }).click();
  await page.getByRole('link', { name: 'không được trước ngày bắt đầu' }).waitFor();
  await fitsPhone(page);
  await page.getByLabel('Từ ngày').fill('2023-09-01');
  await page.getByRole('button', { name: 'Lập tệp' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã lập tệp nhật ký từ 01/09/2023').waitFor();
  await fitsPhone(page);
}, 60_000);

test('a draft saves itself when a field is left, and says so', async () => {
  const page = await signIn('Người đề xuất');
  const draft = await idIn('draft');
  await page.goto(`${publicUrl}/soan/${draft}?phan=de-cuong-1`);
  await page.locator('textarea').first().fill('Nội dung viết trên điện thoại, chưa bấm lưu.');
  await page.keyboard.press('Tab');
  await page.getByText(/Đã lưu lúc \d\d:\d\d/).waitFor();
  const stored = await site.deps.dossiers.find(tenant, draft);
  expect(stored?.content.sections.I).toBe('Nội dung viết trên điện thoại, chưa bấm lưu.');
}, 60_000);

test('shares add up while they are typed', async () => {
  const page = await signIn('Người đề xuất');
  await page.goto(`${publicUrl}/soan/${await idIn('draft')}?phan=tac-gia`);
  await page.locator('input[name="authors.0.share"]').fill('70');
  expect(await page.locator('[data-share-total]').textContent()).toContain('70% (cần đúng 100%)');
}, 60_000);

test('without script and by keyboard alone a dossier is returned with reasons', async () => {
  const page = await signIn('Phòng Quản lý', { javaScriptEnabled: false });
  const id = await idIn('registered');
  await page.goto(`${publicUrl}/ho-so/${id}`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toContain('Tới nội dung chính');
  await page.locator('summary', { hasText: 'Trả lại để bổ sung' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Lý do: chưa có nội dung.' }).waitFor();
  await page.locator('#tra-lai-reasons').fill('Thiếu căn cứ pháp lý ở mục IV.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Đã thực hiện: trả lại để bổ sung, sửa chữa.').waitFor();
  const stored = await site.deps.dossiers.find(tenant, id);
  expect(stored && statusOf(stored)).toBe('revision_requested');
}, 60_000);
