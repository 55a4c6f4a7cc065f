import { sampleNow } from '../../infra/rehearsal/sampleMoment.ts';
import type { SampleSite } from './sampleSite.ts';

export const publicUrl = 'http://127.0.0.1:3999';

export interface Sent {
  readonly fields: Readonly<Record<string, string>> | URLSearchParams | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Hidden fields of the form that posts to `action`; undefined where the page has none. */
export function hiddenFields(html: string, action: string): Record<string, string> | undefined {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`));
  if (!form) return undefined;
  const inputs = (form.split('</form>')[0] ?? '').match(/<input type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]),
  );
}

/** A browser with a cookie jar that speaks to the app directly; the gateway sees it at `sourceIp`. */
export function visitorOf({ app }: Pick<SampleSite, 'app'>, now = sampleNow, sourceIp?: string) {
  const jar = new Map<string, string>();
  const requestContext = { timeEpoch: Date.parse(now), requestId: 'r-1', http: { sourceIp } };
  const env = { event: { requestContext } };

  async function request(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers);
    if (jar.size > 0)
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(path, { ...init, headers }, env);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  const get = (path: string, headers: Record<string, string> = {}) => request(path, { headers });

  const post = (path: string, { fields, headers = {} }: Sent) =>
    request(path, {
      method: 'POST',
      headers: { origin: publicUrl, ...headers },
      body:
        fields instanceof FormData || fields instanceof URLSearchParams
          ? fields
          : new URLSearchParams(fields),
    });

  /** Hidden fields of the form that posts to `action`, as a browser would send them. */
  async function formOn(path: string, action: string): Promise<Record<string, string>> {
    const fields = hiddenFields(await (await get(path)).text(), action);
    if (!fields) throw new Error(`no form to ${action} on ${path}`);
    return fields;
  }

  /** Opens the page, fills in the form and sends it. */
  const submit = async (
    path: string,
    action: string,
    fields: Readonly<Record<string, string>> = {},
  ) => post(action, { fields: { ...(await formOn(path, action)), ...fields } });

  return { get, post, request, formOn, submit, jar };
}

export type Visitor = ReturnType<typeof visitorOf>;

/** Signs somebody in by a ready-made link, through the pages. */
export async function signedInAs(site: SampleSite, role: string): Promise<Visitor> {
  const visitor = visitorOf(site);
  const link = (await site.links()).find((one) => one.role.startsWith(role));
  if (!link) throw new Error(`nobody tries the role ${role}`);
  const path = new URL(link.url).pathname.replace('/q/', '/dang-nhap/');
  const answer = await visitor.submit(path, path, { code: link.code });
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
  return visitor;
}
