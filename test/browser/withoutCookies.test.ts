import type { Browser, Page } from 'playwright-core';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { issueLink } from '../../shared/app/issueLink.ts';
import { readyMail } from '../../shared/app/sendMail.ts';
import { render } from '../../shared/messages/render.ts';
import type { LinkRequest } from '../../shared/ports.ts';
import { openBrowser, violations } from '../support/browser.ts';
import { appraised, deputy, director } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, keys, on, playOn, tenant } from '../support/hospital.ts';
import { listening, memoryFiles, withoutCookies } from '../support/sampleSite.ts';
import { wholeSite } from '../support/wholeSite.ts';

const port = 3995;
const publicUrl = `http://127.0.0.1:${port}`;
const mailedAt = '2023-06-12T01:00:00.000Z';
const { now } = on('2023-06-12');

let local: TestTables;
let deps: ReturnType<typeof depsOn>;
let server: { readonly stop: () => Promise<void> };
let browser: Browser;
const failures: unknown[] = [];

beforeAll(async () => {
  local = await startTables();
  deps = { ...depsOn(local), publicUrl };
  await fillHospital(deps);
  await playOn(deps, appraised);
  const app = wholeSite({
    ...deps,
    files: memoryFiles(),
    tenants: [tenant],
    onFailure: ({ error }) => void failures.push(error),
  });
  server = await listening(withoutCookies(app), port, () => now);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await local.stop();
});

async function mailed(person: PersonRef): Promise<{ readonly url: string; readonly code: string }> {
  const request: LinkRequest = {
    purpose: 'decide',
    dossierId: 'd-1',
    contentVersion: (await deps.dossiers.find(tenant, 'd-1'))?.contentVersion ?? 0,
    obligationId: 'vote:decision:1',
    permits: ['vote', 'return', 'ask'],
    expiresAt: '2023-06-20T02:00:00.000Z',
  };
  const mail = { tenant, mailId: `thu-${person.personId}`, mailedAt, request, person };
  const { link, token, code } = issueLink(keys, mail);
  await deps.links.save(link);
  return { url: `${publicUrl}/q/${token}`, code };
}

/** What the mailer sends next. */
async function codeInMail({ personId }: PersonRef): Promise<string> {
  const mails = await deps.outbox.ofDossier(tenant, 'd-1');
  const mail = mails.find(
    ({ template, to }) => template === 'answer_code' && to.personId === personId,
  );
  if (!mail) throw new Error('no code was asked for');
  const post = { ...deps, sendMail: async () => ({ kind: 'throttled' }) as const };
  const ready = await readyMail(post, render)(mail);
  if ('problem' in ready) throw new Error(ready.problem);
  return /^Mã xác nhận: (\w{4})$/m.exec(ready.words.text)?.[1] ?? '';
}

/** The page as it stands passes axe and is as wide as the window, on a phone and on a desk. */
async function isReadable(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
}

/** Opens the link, answers, has a code mailed, mistypes it and types it, as far as each page is as it should be. */
async function answerByCode(page: Page, person: PersonRef, isGood: (page: Page) => Promise<void>) {
  const { url, code } = await mailed(person);
  const send = (name: string) => page.getByRole('button', { name }).click();
  const type = (letters: string) => page.getByLabel(/^Mã 4 ký tự/).fill(letters);
  const reason = page.getByLabel('Lý do, ý kiến');
  await page.goto(url);
  await page.getByLabel('Tán thành', { exact: true }).check();
  await reason.fill('Cách làm rõ, nên cho phép.');
  await type(code);
  await send('Gửi ý kiến');
  await isGood(page);
  await send('Gửi mã về hộp thư của tôi');
  await isGood(page);
  expect(await reason.inputValue()).toBe('Cách làm rõ, nên cho phép.');
  await type('XXXX');
  await send('Gửi ý kiến');
  await isGood(page);
  await type(await codeInMail(person));
  await send('Gửi ý kiến');
  expect(await page.locator('h1').textContent()).toBe('Đã ghi ý kiến của Ông/Bà');
  expect(await page.context().cookies()).toEqual([]);
  expect((await deps.dossiers.history(tenant, 'd-1')).at(-1)).toMatchObject({
    type: 'VoteCast',
    by: { personId: person.personId },
    data: { vote: 'for', remark: 'Cách làm rõ, nên cho phép.' },
  });
  expect(failures).toEqual([]);
}

test('whoever’s browser takes no cookie decides by a second code, on pages that pass axe and fit a phone', async () => {
  const page = await (await browser.newContext()).newPage();
  await answerByCode(page, director, isReadable);
}, 120_000);

test('and so does whoever’s browser runs no script either', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await answerByCode(page, deputy(1), async () => {});
}, 120_000);
