import { getCookie, setCookie } from 'hono/cookie';
import { departmentInScope } from '../../shared/adapters/dynamo/departmentScope.ts';
import { randomToken } from './secrets.ts';
import type { WebContext } from './web.ts';

const isSecure = (c: WebContext): boolean => c.get('deps').publicUrl.startsWith('https:');

/** `__Host-` pins a cookie to this host and to https; plain http on localhost cannot have it. */
const named = (c: WebContext, name: string): string => (isSecure(c) ? `__Host-${name}` : name);

const sessionName = 'phien';
const nonceName = 'bieu-mau';

export const sessionCookie = (c: WebContext): string | undefined =>
  getCookie(c, named(c, sessionName));

/** The session of this request; behind the link of another department it is nobody's. */
export function sessionTokenOf(c: WebContext): string | undefined {
  const cookie = sessionCookie(c);
  return cookie?.startsWith(`${departmentInScope()}.`) ? cookie : undefined;
}

/** Lax, so that a link in webmail opens the page signed in; it is not sent with foreign POSTs. */
export const setSession = (c: WebContext, sessionToken: string): void =>
  setCookie(c, named(c, sessionName), sessionToken, {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Lax',
  });

export const clearSession = (c: WebContext): void =>
  setCookie(c, named(c, sessionName), '', {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Lax',
    maxAge: 0,
  });

export const nonceOf = (c: WebContext): string | undefined => getCookie(c, named(c, nonceName));

/** The nonce for forms of visitors without a session; stays the same while the browser is open. */
export function nonceFor(c: WebContext): string {
  const known = nonceOf(c);
  if (known && /^[A-Za-z0-9_-]{32}$/.test(known)) return known;
  const nonce = randomToken();
  setCookie(c, named(c, nonceName), nonce, {
    path: '/',
    httpOnly: true,
    secure: isSecure(c),
    sameSite: 'Strict',
  });
  return nonce;
}
