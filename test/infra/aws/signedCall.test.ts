import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AwsRefused,
  accessFrom,
  jsonCall,
  NotAskable,
  queryCall,
  signedCall,
} from '../../../infra/aws/signedCall.ts';
import { inside, insideAll } from '../../../infra/aws/xml.ts';

const region = 'ap-southeast-1';
const credentials = async () => ({ accessKeyId: 'AKIDMAU', secretAccessKey: 'mau' });

test('without any endpoint AWS itself is asked, in the region or for the whole world', () => {
  const { endpointOf } = accessFrom({}, region);
  expect(endpointOf('kms')).toBe('https://kms.ap-southeast-1.amazonaws.com');
  expect(endpointOf('cloudfront')).toBe('https://cloudfront.amazonaws.com');
});

test('once one endpoint is given, no other service is asked at AWS', () => {
  const local = 'http://127.0.0.1:8005';
  const { endpointOf } = accessFrom({ AWS_ENDPOINT_URL_SES: local }, region);
  expect(endpointOf('email')).toBe(local);
  expect(endpointOf('kms')).toBeUndefined();
});

test('an endpoint for all is for all, but for those that have one of their own', () => {
  const { endpointOf } = accessFrom(
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_KMS: 'http://127.0.0.1:2' },
    region,
  );
  expect(endpointOf('sns')).toBe('http://127.0.0.1:1');
  expect(endpointOf('kms')).toBe('http://127.0.0.1:2');
});

test('a service without an endpoint is not asked at all', async () => {
  const access = { region, credentials, endpointOf: () => undefined };
  await expect(signedCall(access, { service: 'kms' })).rejects.toThrow(NotAskable);
});

interface Seen {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

async function answered(status: number, answer: string, ask: (url: string) => Promise<unknown>) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method, url, headers } = request;
    seen.push({ method, url, headers, body });
    response.writeHead(status).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return {
      seen,
      result: await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    };
  } finally {
    server.close();
  }
}

const accessTo = (url: string) => ({ region, credentials, endpointOf: () => url });

test('a question in a header is signed for its service and region', async () => {
  const { seen, result } = await answered(200, '{"KeyState":"Enabled"}', (url) =>
    jsonCall(accessTo(url), 'kms', 'TrentService.DescribeKey', { KeyId: 'k1' }),
  );
  expect(result).toEqual({ KeyState: 'Enabled' });
  expect(seen[0]?.headers).toMatchObject({
    'x-amz-target': 'TrentService.DescribeKey',
    authorization: expect.stringMatching(
      /^AWS4-HMAC-SHA256 Credential=AKIDMAU\/\d{8}\/ap-southeast-1\/kms\/aws4_request/,
    ),
  });
  expect(seen[0]?.body).toBe('{"KeyId":"k1"}');
});

test('a question of the older kind is a form', async () => {
  const { seen } = await answered(200, '<a/>', (url) =>
    queryCall(accessTo(url), 'sns', '2010-03-31', { Action: 'ListTopics' }),
  );
  expect(seen[0]).toMatchObject({ method: 'POST', body: 'Version=2010-03-31&Action=ListTopics' });
});

test('a refusal is thrown with status and reason, without line breaks', async () => {
  const refused = answered(403, '{"message":\n"no"}', (url) =>
    signedCall(accessTo(url), { service: 'kms', query: { a: 'b c' } }),
  );
  await expect(refused).rejects.toThrow(AwsRefused);
  await expect(refused).rejects.toThrow('kms answered 403: {"message": "no"}');
});

test('elements of an answer are read in order, and signs that were written out are put back', () => {
  const xml = '<list><member><Id>a&amp;b</Id></member><member><Id>c</Id></member></list>';
  expect(insideAll(xml, 'member').map((one) => inside(one, 'Id'))).toEqual(['a&b', 'c']);
  expect(inside(xml, 'Missing')).toBeUndefined();
});
