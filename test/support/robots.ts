import type { BrowserContext, Page } from 'playwright-core';

/** What a robot does with the addresses of a mail; none of them knows the code in its text. */
export type Robot = (context: BrowserContext, url: string) => Promise<void>;

const guesses = ['1234', 'AAAA'];
let guessed = 0;

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Types into every field that can be seen, and takes the last choice of each list. */
async function fillEverything(page: Page): Promise<void> {
  for (const field of await page.locator('input:visible, textarea:visible, select:visible').all()) {
    const kind = await field.evaluate((one) => `${one.tagName} ${one.getAttribute('type') ?? ''}`);
    if (kind.startsWith('SELECT')) await field.selectOption({ index: 0 });
    else if (/radio|checkbox/.test(kind)) await field.check({ force: true });
    else if (kind !== 'INPUT file') await field.fill(guesses[guessed++ % guesses.length] ?? '');
  }
}

/** Longer than anything that a page of ours might put off. */
const patience = 10_000;

/** A scanner that lets the page do what it does by itself; several of them wait at the same time. */
export const patientRobot: Robot = async (context, url) => {
  const page = await opened(context, url);
  await page.waitForTimeout(patience);
  await page.close();
};

/** Goes on from page to page, filling in and pressing what comes first, as long as something does. */
export const stubbornRobot: Robot = async (context, url) => {
  const page = await opened(context, url);
  for (let round = 0; round < 3; round++) {
    await fillEverything(page);
    const button = page.locator('main button').first();
    if (!(await button.isVisible())) break;
    await button.click();
    await page.waitForLoadState('load');
  }
  await page.close();
};

/** Scanners and previews as they are seen in mail systems and chat programs. */
export const robots: Readonly<Record<string, Robot>> = {
  'fetches without running anything, twice within a moment': async ({ request }, url) => {
    await Promise.all([request.head(url), request.get(url), request.get(url)]);
  },
  'follows every link of the page': async (context, url) => {
    const page = await opened(context, url);
    const found = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href));
    for (const href of new Set(found))
      if (new URL(href).origin === new URL(url).origin) await context.request.get(href);
    await page.close();
  },
  'fills in guesses and presses every button': async (context, url) => {
    const first = await opened(context, url);
    const buttons = await first.locator('main button, form button').count();
    await first.close();
    for (let at = 0; at < buttons; at++) {
      const page = await opened(context, url);
      await fillEverything(page);
      const button = page.locator('main button, form button').nth(at);
      if (await button.isVisible()) await button.click();
      await page.waitForLoadState('load');
      await page.close();
    }
  },
  'sends every form by script, past what the browser checks': async (context, url) => {
    const page = await opened(context, url);
    const forms = (await page.evaluate(
      `[...document.forms].map((form) => ({
        action: form.action,
        method: form.method,
        fields: [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      }))`,
    )) as { action: string; method: string; fields: [string, string][] }[];
    for (const { action, method, fields } of forms)
      if (method === 'post')
        await page.evaluate(
          ([to, body]) => fetch(to ?? '', { method: 'POST', body: new URLSearchParams(body) }),
          [action, new URLSearchParams(fields).toString()],
        );
    await page.close();
  },
};
