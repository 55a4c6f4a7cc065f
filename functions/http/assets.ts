import { createHash } from 'node:crypto';
import { script } from '../../shared/pages/script.ts';
import { stylesheet } from '../../shared/pages/styles/stylesheet.ts';
import type { WebContext, WebHono } from './web.ts';

const mark = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** Addresses change with the content, so browsers may keep both for a year. */
export const stylesUrl = `/kieu.css?v=${mark(stylesheet)}`;
export const scriptUrl = `/trang.js?v=${mark(script)}`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b4f4a"/><path d="M16 6a7 7 0 0 0-4 12.7V22h8v-3.3A7 7 0 0 0 16 6Z" fill="none" stroke="#fff" stroke-width="2.2"/><path d="M13 25.5h6M16 10v6M13 13h6" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/></svg>`;

const forAYear = 'public, max-age=31536000, immutable';

const forMinutes = 'public, max-age=300';

/** Only under the address of its own content may a text be kept for long. */
const asset = (text: string, type: string) => (c: WebContext) => {
  const own = c.req.query('v') === mark(text);
  const headers = { 'content-type': type, 'cache-control': own ? forAYear : forMinutes };
  return new Response(text, { headers });
};

/** Stylesheet, script and icon: the only things that are the same for everybody. */
export function assetRoutes(app: WebHono): void {
  app.get('/kieu.css', asset(stylesheet, 'text/css; charset=utf-8'));
  app.get('/trang.js', asset(script, 'text/javascript; charset=utf-8'));
  app.get('/bieu-tuong.svg', asset(icon, 'image/svg+xml'));
}
