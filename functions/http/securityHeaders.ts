import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './web.ts';

export const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Headers of every answer. The referrer policy is `same-origin`, not `no-referrer`: with the latter
 * browsers send `Origin: null` on our own forms (Fetch standard), and no page could post any more.
 * Other sites get no referrer under either. A page may bring a policy of its own.
 */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next();
  const { headers } = c.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('x-frame-options')) headers.set('x-frame-options', 'DENY');
  headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
