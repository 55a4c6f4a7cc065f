import type { Browser, Page } from 'playwright-core';
import { openBrowser, violations } from '../support/browser.ts';
import { placeOf, programmeId } from '../support/dissemination.ts';
import {
  type DisseminationSite,
  disseminationSite,
  own,
  today,
} from '../support/disseminationSite.ts';
import { on } from '../support/hospital.ts';
import { listening } from '../support/sampleSite.ts';

const port = 3997;
const publicUrl = `http://127.0.0.1:${port}`;
const board = `/pho-bien/${programmeId}/2`;
const ours = `${board}/${own}`;
/** Where pictures of the pages go, for whoever wants to look. */
const pictures = process.env.PICTURES;

let site: DisseminationSite;
let server: { readonly stop: () => Promise<void> };
let browser: Browser;
/** Seconds of the day that the server believes. */
let seconds = 0;

beforeAll(async () => {
  site = await disseminationSite(publicUrl);
  const now = () => new Date(Date.parse(on(today).now) + seconds * 1000).toISOString();
  server = await listening(site.app, port, now);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await site.stop();
});

async function visitor(personId?: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  if (personId)
    await context.addCookies([
      { name: 'phien', value: await site.sessionOf(personId), url: publicUrl },
    ]);
  return context.newPage();
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
const open = async (page: Page, path: string, name: string): Promise<void> => {
  expect((await page.goto(publicUrl + path))?.status()).toBe(200);
  await fits(page, name);
};
const counts = async () => (await site.deps.dissemination.coverage(placeOf(own)))?.counts;

test('a reader without script opens the mailed link, is told to read, and confirms by keyboard', async () => {
  const page = await visitor(undefined, false);
  await page.goto(publicUrl + (await site.readingPath(`${own}-0000`)));
  await page.getByRole('button', { name: 'Tôi đã đọc' }).press('Enter');
  await page.getByText('Trang vừa mở được mấy giây').waitFor();
  expect(await counts()).toMatchObject({ read: 0 });
  seconds += 20;
  await page.getByRole('button', { name: 'Tôi đã đọc' }).press('Enter');
  await page.getByText('Đã ghi nhận lúc').waitFor();
  expect(await counts()).toMatchObject({ read: 1 });
}, 60_000);

test('what everybody may open passes axe and fits a phone', async () => {
  const page = await visitor();
  await open(page, '/pho-bien', 'danh-muc');
  await open(page, `/pho-bien/ke-hoach/${programmeId}`, 'toan-van');
  await open(page, await site.readingPath(`${own}-0001`), 'doc');
  await open(page, await site.readingPath(`${own}-0000`), 'da-doc');
  await page.goto(`${publicUrl}/pho-bien/doc/x`);
  await fits(page, 'lien-ket-chet');
}, 60_000);

test('the officer writes a meeting down, prints the code, and a phone confirms with it', async () => {
  const page = await visitor('p-officer');
  await open(page, `${ours}/buoi`, 'ghi-buoi');
  await page.getByRole('button', { name: 'Ghi buổi phổ biến' }).click();
  await page.getByRole('link', { name: 'Nội dung phổ biến: chưa có nội dung.' }).waitFor();
  await fits(page, 'ghi-buoi-loi');
  await page.getByLabel('Họp giao ban').check();
  await page.getByLabel('Nội dung phổ biến').fill('Giao ban sáng thứ Hai');
  await page.getByLabel('Số người dự').fill('25');
  await page.getByLabel('Đỗ Thị Trực').check();
  await page.getByRole('button', { name: 'Ghi buổi phổ biến' }).click();
  await page.getByText('Đã ghi buổi phổ biến.').waitFor();
  await page.getByLabel('Địa chỉ trang đã đăng').fill('https://bv1.example/ke-hoach');
  await page.getByLabel('Ngày đăng').fill('2023-06-08');
  await page.getByRole('button', { name: 'Ghi nơi đăng tải' }).click();
  await page.getByText('Đã ghi nơi đăng tải.').waitFor();
  await fits(page, 'don-vi');
  await open(page, `${ours}/nguoi?xem=all`, 'nguoi');
  await open(page, `${ours}/ma`, 'in-ma');
  await page.getByRole('button', { name: 'Làm tờ mã' }).click();
  const address = page.getByText(`${publicUrl}/pho-bien/ma/`);
  const code = (await address.textContent()) ?? '';
  await fits(page, 'to-ma');
  if (pictures) await page.pdf({ path: `${pictures}/to-ma.pdf`, format: 'A4' });
  const phone = await visitor();
  await phone.goto(code);
  await fits(phone, 'quet-ma');
  await phone.getByLabel('Mã nhân viên').fill('truc-2');
  await phone.keyboard.press('Enter');
  await phone.getByText('Mỗi người chỉ được tính một lần').waitFor();
  await fits(phone, 'da-ghi-nhan');
  expect(await counts()).toMatchObject({ heard: 2 });
}, 120_000);

test('the department’s board passes axe, fits a phone, and prints', async () => {
  const page = await visitor('p-focal');
  await open(page, board, 'bang');
  await open(page, `${board}?xem=tat-ca`, 'bang-tat-ca');
  await open(page, ours, 'don-vi-so');
  if (pictures) await page.pdf({ path: `${pictures}/don-vi.pdf`, format: 'A4' });
}, 60_000);
