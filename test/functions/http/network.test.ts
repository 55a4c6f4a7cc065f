import { Hono } from 'hono';
import { networkIn, networkOf } from '../../../functions/http/network.ts';
import type { WebEnv } from '../../../functions/http/web.ts';

test.each([
  ['203.0.113.77', '203.0.113'],
  ['203.0.113.4', '203.0.113'],
  ['203.0.114.4', '203.0.114'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:DB8:1::9', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['', undefined],
  ['ke-xau.example', undefined],
  ['203.0.113.77, 1.2.3.4', undefined],
])('the network of “%s” is %s', (address, network) => {
  expect(networkIn(address)).toBe(network);
});

/** What the pages take for the network of a request. */
async function seenFrom(sourceIp: string | undefined, forwarded?: string) {
  const app = new Hono<WebEnv>().get('/', (c) => c.json({ network: networkOf(c) }));
  const env = { event: { requestContext: { http: { sourceIp } } } };
  const headers = new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {});
  return ((await (await app.request('/', { headers }, env)).json()) as { network?: string })
    .network;
}

const edge = '130.176.1.1';

test('behind CloudFront it is the visitor’s, whether or not the gateway adds the address of the edge', async () => {
  expect(await seenFrom(edge, '203.0.113.77')).toBe('203.0.113');
  expect(await seenFrom(edge, `203.0.113.77, ${edge}`)).toBe('203.0.113');
});

test('addresses that the visitor wrote in front change nothing', async () => {
  expect(await seenFrom(edge, `1.1.1.1, 2.2.2.2, 203.0.113.77, ${edge}`)).toBe('203.0.113');
  expect(await seenFrom(edge, `${edge}, ${edge}, 203.0.113.77`)).toBe('203.0.113');
});

test('without CloudFront it is the caller’s, and without a gateway nobody’s', async () => {
  expect(await seenFrom('203.0.113.77')).toBe('203.0.113');
  expect(await seenFrom(undefined)).toBeUndefined();
});
