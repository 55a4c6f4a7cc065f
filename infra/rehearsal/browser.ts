import { turns } from '../../shared/app/turns.ts';
import { type Filled, filledIn, type PageForm, readForms } from './pageForms.ts';

/** A page as it was shown. */
export interface Page {
  readonly status: number;
  /** Path and query of where the redirects ended. */
  readonly path: string;
  readonly html: string;
  readonly forms: readonly PageForm[];
}

export interface Browser {
  readonly open: (path: string) => Promise<Page>;
  /** Sends the page's form to its own address, or to the address of the button pressed. */
  readonly send: (form: PageForm, filled: Filled, button?: Button) => Promise<Page>;
  /** Follows a download to its end. */
  readonly download: (path: string) => Promise<{ status: number; content: Uint8Array }>;
  /** Where the page sends the browser. @throws when it shows itself. */
  readonly sentTo: (path: string) => Promise<string>;
}

export interface Button {
  /** `formaction` of the button. */
  readonly to?: string;
  readonly file?: { readonly field: string; readonly name: string; readonly content: Uint8Array };
}

const mostRedirects = 5;

/** A browser with one cookie jar that goes through the front door and sends what a form has, one page at a time. */
export function browser(webUrl: string): Browser {
  const jar = new Map<string, string>();
  const inTurn = turns(1);

  async function request(path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path, webUrl);
    const isOwn = url.origin === new URL(webUrl).origin;
    const headers = new Headers(init.headers);
    if (isOwn && jar.size > 0)
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    if (isOwn) keepCookies(jar, response);
    return response;
  }

  async function follow(
    path: string,
    init: RequestInit,
  ): Promise<{ response: Response; at: string }> {
    let at = path;
    let response = await request(path, init);
    for (let hop = 0; hop < mostRedirects && response.status === 303; hop++) {
      await response.arrayBuffer();
      at = response.headers.get('location') ?? '';
      response = await request(at, {});
    }
    return { response, at };
  }

  const page = (path: string, init: RequestInit): Promise<Page> =>
    inTurn(async () => {
      const { response, at } = await follow(path, init);
      const html = await response.text();
      return { status: response.status, path: at, html, forms: readForms(html) };
    });

  return {
    open: (path) => page(path, {}),
    send: (form, filled, { to, file } = {}) => {
      const pairs = filledIn(form, filled);
      const body = form.multipart ? new FormData() : new URLSearchParams();
      for (const [name, value] of pairs) body.append(name, value);
      if (file && body instanceof FormData)
        body.append(file.field, new Blob([new Uint8Array(file.content)]), file.name);
      const headers = { origin: webUrl, 'sec-fetch-site': 'same-origin' };
      return page(to ?? form.action, { method: 'POST', headers, body });
    },
    download: async (path) => {
      const { response } = await follow(path, {});
      return { status: response.status, content: new Uint8Array(await response.arrayBuffer()) };
    },
    sentTo: async (path) => {
      const { status, headers } = await request(path, {});
      const address = headers.get('location');
      if (!address) throw new Error(`${path} answered ${status} and sends nowhere`);
      return address;
    },
  };
}

function keepCookies(jar: Map<string, string>, { headers }: Response): void {
  for (const cookie of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
}

/** The words of the error summary, or the page's heading: why something was not done. */
export function complaintOf({ html, status }: Page): string {
  const summary = /role="alert"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html)?.[1];
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const words = (summary ?? heading ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${status} ${words}`;
}
