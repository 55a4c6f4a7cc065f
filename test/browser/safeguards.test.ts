import type { Browser, Page } from 'playwright-core';
import { issueLink } from '../../shared/app/issueLink.ts';
import { secretHash, writeToken } from '../../shared/app/linkToken.ts';
import type { OutboxMail } from '../../shared/ports.ts';
import { openBrowser, violations } from '../support/browser.ts';
import { listening, type SampleSite, sampleSite, tenant } from '../support/sampleSite.ts';

const port = 3997;
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

async function signIn(role: string): Promise<Page> {
  const link = (await site.links()).find((one) => one.role.startsWith(role));
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await page.goto(link?.url ?? '');
  await page.locator('input[name=code]').fill(link?.code ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/viec');
  return page;
}

const fitsPhone = async (page: Page): Promise<void> => {
  const path = new URL(page.url()).pathname;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([path, width, await violations(page)]).toEqual([path, width, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
};

/** A mail of the sample with a link of this purpose, on a dossier that still goes on. */
async function mailWith(purpose: string): Promise<OutboxMail> {
  for (const { id, current } of await site.deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', 'hcm-bth'))
    if (current.kind === 'step')
      for (const mail of (await site.deps.outbox.ofDossier(tenant, id)).toReversed())
        if (mail.link?.purpose === purpose) return mail;
  throw new Error(`no mail with a link to ${purpose}`);
}

async function opened(mail: OutboxMail, path: string) {
  const request = { ...mail.link, expiresAt: '2023-12-01T00:00:00.000Z' } as NonNullable<
    OutboxMail['link']
  >;
  const { link, token, code } = issueLink(await site.deps.secret(), {
    tenant,
    mailId: mail.id,
    mailedAt: '2023-09-11T01:00:00.000Z',
    request,
    person: mail.to,
  });
  await site.deps.links.save(link);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${publicUrl}${path}${token}`);
  return { page, code };
}

test('a deputy is named and revoked by keyboard, on pages that pass axe and fit a phone', async () => {
  const page = await signIn('Phòng Quản lý');
  await page.getByRole('link', { name: 'Ủy quyền khi vắng mặt' }).click();
  await fitsPhone(page);
  await page.getByRole('button', { name: 'Đặt ủy quyền' }).click();
  await page.getByRole('link', { name: 'Người được ủy quyền: chưa nhập.' }).waitFor();
  await fitsPhone(page);
  await page
    .getByRole('textbox', { name: 'Người được ủy quyền' })
    .fill(site.cast.deputies[1]?.staffCode ?? '');
  await page.getByLabel('Từ ngày').fill('2023-09-11');
  await page.getByLabel('Đến hết ngày').fill('2023-09-15');
  await page.getByLabel('Lý do').fill('Đi công tác');
  await page.getByRole('button', { name: 'Đặt ủy quyền' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã đặt ủy quyền').waitFor();
  await fitsPhone(page);
  const deputy = await signIn('Phó Giám đốc');
  await deputy.getByText('Thay mặt').waitFor();
  await fitsPhone(deputy);
  await page.getByRole('button', { name: 'Thu hồi ngay' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã thu hồi ủy quyền').waitFor();
}, 120_000);

test('“it was not me” and what follows pass axe and fit a phone', async () => {
  const mail = await mailWith('disown');
  const { page, code } = await opened(mail, '/q/');
  expect(new URL(page.url()).pathname).toMatch(/^\/khong-phai-toi\//);
  await fitsPhone(page);
  await page.locator('input[name=code]').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hồ sơ đã dừng' }).waitFor();
  await fitsPhone(page);
  const administrator = await signIn('Quản trị');
  await administrator.goto(`${publicUrl}/tam-dung/${mail.dossierId}`);
  await fitsPhone(administrator);
  await administrator.getByLabel('Cho hồ sơ tiếp tục').check();
  await administrator.getByLabel('Đã xác minh thế nào').fill('Đã gọi điện hỏi lại');
  await administrator.getByRole('button', { name: 'Ghi kết quả xem xét' }).click();
  await administrator.getByText('Đã ghi kết quả xem xét').waitFor();
  await fitsPhone(administrator);
}, 120_000);

test('the page that asks a network to wait passes axe, fits a phone and says what still works', async () => {
  const forged = writeToken(
    { id: 'k1', key: 'ke-xau-'.repeat(8) },
    { tenant, purpose: 'decide', secret: 'A'.repeat(22), expiresAt: '2023-12-01T00:00:00.000Z' },
  );
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  const { failed } = site.deps.perNetwork;
  for (let n = 0; n < failed; n++) await page.request.get(`${publicUrl}/q/${forged}`);
  const answer = await page.goto(`${publicUrl}/q/${forged}`);
  expect(answer?.status()).toBe(429);
  await fitsPhone(page);
  await page.getByText('xin mở thư mới nhất').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'đăng nhập' }).click();
  await page.waitForURL('**/dang-nhap');
});

/** Somebody who is signed in, without the mail that leads there. */
async function browsing(personId: string): Promise<Page> {
  const random = personId.padEnd(43, '-');
  await site.deps.sessions.save(secretHash(random), {
    tenant,
    personId,
    expiresAt: '2024-01-01T00:00:00.000Z',
  });
  const context = await browser.newContext();
  await context.addCookies([{ name: 'phien', value: `${tenant}.${random}`, url: publicUrl }]);
  return context.newPage();
}

test('support is let in by two and shut out by one, by keyboard, on pages that pass axe and fit a phone', async () => {
  const first = site.cast.department.administrator;
  const asks = await browsing(first.id);
  await asks.goto(`${publicUrl}/quan-tri/ho-tro`);
  await asks.getByText('quản trị duy nhất của Sở').waitFor();
  await fitsPhone(asks);
  const second = { ...first, id: 'so-2', staffCode: 'SO-2', name: 'Trịnh Thị Thứ Hai' };
  const holding = { tenant, unitId: first.unitId, role: 'administrator', personId: second.id };
  await site.deps.organisation.save({
    people: [{ ...second, email: 'thu-hai@syt.example' }],
    holdings: [{ ...holding, from: '2023-01-01' }],
  });
  await asks.reload();
  await asks.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await asks.getByRole('link', { name: 'Lý do: chưa có nội dung.' }).waitFor();
  await fitsPhone(asks);
  await asks.getByLabel('Họ tên người hỗ trợ').fill('Đỗ Văn Kỹ Thuật');
  await asks.getByLabel('Địa chỉ thư của người hỗ trợ').fill('ky-thuat@phan-mem.example');
  await asks.getByLabel('Lý do').fill('Báo cáo hiện số khác với tệp đã ký.');
  await asks.getByRole('button', { name: 'Gửi đề nghị' }).focus();
  await asks.keyboard.press('Enter');
  await asks.getByText('Đã gửi đề nghị').waitFor();
  await fitsPhone(asks);

  const answers = await browsing(second.id);
  await answers.goto(`${publicUrl}/quan-tri/ho-tro`);
  await fitsPhone(answers);
  await answers.getByRole('button', { name: 'Đồng ý cho xem' }).focus();
  await answers.keyboard.press('Enter');
  await answers.getByText('Đang được xem').waitFor();
  await fitsPhone(answers);

  const support = await browsing('ho-tro-1');
  for (const path of ['/don-vi', '/don-vi/hcm-bth', '/quan-tri/nhat-ky', '/viec']) {
    await support.goto(`${publicUrl}${path}`);
    await fitsPhone(support);
  }
  await asks.reload();
  await asks.getByRole('button', { name: 'Kết thúc ngay' }).focus();
  await asks.keyboard.press('Enter');
  await asks.getByText('Đã kết thúc quyền xem').waitFor();
  await fitsPhone(asks);
  await support.goto(`${publicUrl}/don-vi`);
  expect(new URL(support.url()).pathname).toBe('/dang-nhap');
}, 180_000);
