import { fromHttpResult, toHttpEvent } from '../../../../infra/local/web/httpEvent.ts';

const request = {
  method: 'POST',
  url: '/q/T%C3%ACm?trang=1&loc=a&loc=b',
  headers: {
    host: '127.0.0.1:3000',
    'content-type': 'application/x-www-form-urlencoded',
    cookie: 'session=abc; lang=vi',
    'x-forwarded-proto': 'http',
  },
  body: Buffer.from('ten=Nguy%E1%BB%85n'),
  sourceIp: '127.0.0.1',
  now: Date.parse('2024-02-29T01:02:03.000Z'),
};

test('a form arrives as the HTTP API sends it: base64 body, cookies apart, repeated parameters joined', () => {
  const event = toHttpEvent(request);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/q/Tìm',
    rawQueryString: 'trang=1&loc=a&loc=b',
    queryStringParameters: { trang: '1', loc: 'a,b' },
    cookies: ['session=abc', 'lang=vi'],
    isBase64Encoded: true,
    body: Buffer.from('ten=Nguy%E1%BB%85n').toString('base64'),
  });
  expect(event.headers).not.toHaveProperty('cookie');
});

test('the request’s time is the system’s', () => {
  expect(toHttpEvent(request).requestContext).toMatchObject({
    time: '29/Feb/2024:01:02:03 +0000',
    timeEpoch: request.now,
    http: { method: 'POST', path: '/q/Tìm', sourceIp: '127.0.0.1' },
  });
});

test('JSON arrives as text, and a request without body or query has neither', () => {
  const json = toHttpEvent({
    ...request,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from('{"a":"ă"}'),
  });
  expect([json.body, json.isBase64Encoded]).toEqual(['{"a":"ă"}', false]);
  const bare = toHttpEvent({ ...request, url: '/', headers: {}, body: Buffer.alloc(0) });
  for (const name of ['body', 'cookies', 'queryStringParameters'])
    expect(bare).not.toHaveProperty(name);
});

test('a path that cannot be decoded stays as it is', () => {
  expect(toHttpEvent({ ...request, url: '/%E0%A4%A' }).rawPath).toBe('/%E0%A4%A');
});

test('status, headers, each cookie and a binary body come back', () => {
  const answer = fromHttpResult({
    statusCode: 201,
    headers: { 'Content-Type': 'application/pdf', 'x-count': 2 },
    cookies: ['a=1; HttpOnly', 'b=2'],
    body: Buffer.from([0, 255]).toString('base64'),
    isBase64Encoded: true,
  });
  expect(answer).toEqual({
    status: 201,
    headers: {
      'content-type': 'application/pdf',
      'x-count': '2',
      'set-cookie': ['a=1; HttpOnly', 'b=2'],
    },
    body: Buffer.from([0, 255]),
  });
});

test('an answer without a status is the body', () => {
  expect(fromHttpResult({ a: 1 })).toMatchObject({ status: 200, body: Buffer.from('{"a":1}') });
});
