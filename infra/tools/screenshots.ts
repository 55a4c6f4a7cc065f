import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs/images');
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };

interface SignIn {
  readonly role: string;
  readonly url: string;
  readonly code: string;
}

interface Running {
  readonly process: ChildProcess;
  readonly pages: string;
  readonly inbox: string;
  readonly links: readonly SignIn[];
}

/** `npm run screenshots`: starts the system afresh and takes the pictures of the tours, in their order. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const running = await start();
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process the browser ends with its first context.
    args: [...chromium.args.filter((one) => one !== '--single-process'), '--no-sandbox'],
    headless: true,
  });
  try {
    await tour(browser, running);
  } finally {
    await browser.close();
    running.process.kill('SIGTERM');
  }
}

/** A fresh sample: what lies in `.local/` is replaced. */
function start(): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', '--fresh'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`the system ended with code ${code}`)));
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      if (said.includes('Ctrl-C')) done({ process: child, ...readWelcome(said) });
    });
  });
}

function readWelcome(said: string): Omit<Running, 'process'> {
  const after = (label: string) => new RegExp(`${label}: +(http\\S+)`).exec(said)?.[1] ?? '';
  const lines = said.matchAll(/^(?<role>.+) · .+ · (?<url>http\S+) · mã (?<code>\w{4})$/gm);
  const links = [...lines].map(({ groups }) => ({
    role: groups?.role ?? '',
    url: groups?.url ?? '',
    code: groups?.code ?? '',
  }));
  return { pages: after('pages'), inbox: after('inbox'), links };
}

async function tour(browser: Browser, { pages, inbox, links }: Running): Promise<void> {
  const visit = async (role: string, looks: (page: Page) => Promise<void>, viewport = desktop) => {
    const link = links.find((one) => one.role.startsWith(role));
    if (!link) throw new Error(`no sign-in link for ${role}`);
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto(link.url);
    await page.locator('input[name=code]').fill(link.code);
    await page.locator('main button[type=submit]').first().click();
    await page.waitForURL(/viec/);
    await looks(page);
    await context.close();
  };

  await visit('Người đề xuất', async (page) => {
    const draft = await shown(page, 'main a[href^="/ho-so/mau-"]');
    await take(page, 'ban-viec');
    await page.goto(`${pages}${draft.replace('/ho-so/', '/soan/')}`);
    await take(page, 'soan-ho-so');
  });
  await visit('Phòng Quản lý', async (page) => {
    await take(page, 'viec-tiep-nhan');
    await page.goto(`${pages}/don-vi`);
    await take(page, 'theo-doi');
    await page.goto(`${pages}/kiem-tra`);
    await take(page, 'kiem-tra');
  });
  await visit(
    'Giám đốc',
    async (page) => {
      const dossier = await shown(page, 'main a[href^="/ho-so/mau-"]');
      await take(page, 'giam-doc-dien-thoai');
      await page.goto(`${pages}${dossier}`);
      await take(page, 'ho-so-dien-thoai');
    },
    phone,
  );
  await inboxTour(browser, inbox, pages);
}

/** The mail of a vote, and the page it opens; then the clock moves to the mid-year report. */
async function inboxTour(browser: Browser, inbox: string, pages: string): Promise<void> {
  const context = await browser.newContext({ viewport: desktop, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(inbox);
  await take(page, 'hop-thu');
  await page.locator('#set').fill('2023-09-15');
  await page.getByRole('button', { name: 'Chuyển' }).click();
  await page.waitForLoadState();
  await page.goto(inbox);
  await take(page, 'hop-thu-ngay-bao-cao');
  await page.goto(`${pages}/chuong-trinh/HCM-BTH-2023`);
  await context.close();
}

/** Address of the first such link; the page is asked again while the sample is still being worked on. */
async function shown(page: Page, selector: string): Promise<string> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const link = page.locator(selector).first();
    if ((await link.count()) > 0) return (await link.getAttribute('href')) ?? '';
    await page.waitForTimeout(2_000);
    await page.reload();
  }
  throw new Error(`${selector} did not appear within two minutes`);
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

await main();
