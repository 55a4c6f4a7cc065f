import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

/**
 * The package's flags suit one page in Lambda. In a single process, requests of one context carry the
 * cookies of another, and without the same-origin rules they lack the origin that visitors send.
 */
const unsuitable = ['--disable-web-security', '--single-process', '--no-zygote'];
const args = chromium.args.filter((flag) => !unsuitable.includes(flag));

/** The Chromium that lies in node_modules; no system package is needed. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    args: [...args, '--no-sandbox'],
    executablePath: await chromium.executablePath(),
    headless: true,
  });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations that axe finds, as `rule: places`; evaluated, since the page's policy allows no script tag. */
export const violations = async (page: Page): Promise<string[]> =>
  page.evaluate(
    `${axe}; axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
