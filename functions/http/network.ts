import { isIPv4, isIPv6 } from 'node:net';
import * as z from 'zod/mini';
import type { WebContext } from './web.ts';

const bindings = z.object({
  event: z.object({
    requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }),
  }),
});

/**
 * The network that a request comes from. CloudFront adds the visitor's address at the end of
 * `x-forwarded-for`, whatever the visitor wrote before it, and the gateway may add that of CloudFront.
 */
export function networkOf(c: WebContext): string | undefined {
  const caller = bindings.safeParse(c.env).data?.event.requestContext.http.sourceIp;
  const passed = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (passed.at(-1) === caller) passed.pop();
  return networkIn(passed.at(-1) ?? caller ?? '');
}

/** The first 24 bits of an address, or 48 of the long kind: what one organisation is given at least. */
export function networkIn(address: string): string | undefined {
  if (isIPv4(address)) return address.split('.').slice(0, 3).join('.');
  return isIPv6(address) ? groupsOf(address).slice(0, 3).join(':') : undefined;
}

/** All eight groups, however the address was shortened. */
function groupsOf(address: string): readonly string[] {
  // the URL parser knows the one canonical way to write it
  const { hostname } = new URL(`http://[${address.split('%')[0]}]`);
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
}
