import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { startInbox } from '../../../../infra/local/inbox/inbox.ts';
import type { LoopbackServer } from '../../../../infra/local/loopback.ts';
import { fakeCredentials } from '../../../../infra/local/parts/credentials.ts';
import { type LocalSes, startSes } from '../../../../infra/local/ses.ts';
import { type SystemClock, systemClock } from '../../../../infra/local/time/clock.ts';
import { startSchedules } from '../../../../infra/local/time/schedules.ts';

const html =
  '<html><head><title>x</title></head><body><script>alert(1)</script><p>Kính gửi bà Thử</p>' +
  '<img src="cid:dau"><a href="https://example.example/q/1">Xem hồ sơ</a></body></html>';

const mime = (to: string, subject: string): Buffer =>
  Buffer.from(
    [
      'From: =?UTF-8?B?U8OhbmcgS2nhur9u?= <sang-kien@soyte.example>',
      `To: =?UTF-8?B?${Buffer.from('Trần Thị Thử').toString('base64')}?= <${to}>`,
      `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=UTF-8',
      '',
      'Xem hồ sơ: https://example.example/q/1',
      '--b',
      'Content-Type: text/html; charset=UTF-8',
      '',
      html,
      '--b',
      'Content-Type: image/png',
      'Content-ID: <dau>',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b',
      'Content-Type: application/pdf; name="bao-cao.pdf"',
      'Content-Disposition: attachment; filename="bao-cao.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('%PDF-').toString('base64'),
      '--b--',
    ].join('\r\n'),
  );

let ses: LocalSes;
let inbox: LoopbackServer;
let clock: SystemClock;
let id = '';
const ticks: string[] = [];

beforeAll(async () => {
  clock = systemClock({ start: '2024-03-01T02:00:00.000Z' });
  ses = await startSes({ verified: ['soyte.example'], now: clock.instant });
  const client = new SESClient({
    region: 'ap-southeast-1',
    endpoint: ses.endpoint,
    credentials: fakeCredentials,
  });
  const send = (to: string, subject: string) =>
    client.send(
      new SendRawEmailCommand({ Destinations: [to], RawMessage: { Data: mime(to, subject) } }),
    );
  await send('mau@benhvien.example', 'Nhắc việc <khẩn> & gấp');
  id = (await send('thu@benhvien.example', 'Đã tiếp nhận hồ sơ')).MessageId ?? '';
  client.destroy();
  const schedules = startSchedules({
    schedules: [
      {
        name: 'daily',
        expression: 'cron(0 7 * * ? *)',
        timeZone: 'Asia/Ho_Chi_Minh',
        functionName: 'tick',
        input: '{}',
      },
    ],
    clock,
    invoke: async () => void ticks.push(clock.today()),
    settle: async () => {},
    writes: () => 0,
    running: false,
  });
  inbox = await startInbox({
    port: 0,
    mails: ses.mails,
    clock,
    schedules,
    webUrl: 'http://127.0.0.1:3000',
  });
});

afterAll(async () => {
  await inbox.stop();
  await ses.stop();
});

beforeEach(() => {
  ticks.length = 0;
  clock.freezeAt('2024-03-01T02:00:00.000Z');
});

const page = async (path: string): Promise<string> => (await fetch(inbox.url + path)).text();

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${inbox.url}/clock`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

test('the list shows the newest mail first, with Vietnamese subjects and names, escaped', async () => {
  const list = await page('/list');
  expect(list.indexOf('Đã tiếp nhận hồ sơ')).toBeLessThan(list.indexOf('Nhắc việc'));
  expect(list).toContain('Nhắc việc &lt;khẩn&gt; &amp; gấp');
  expect(list).toContain('Trần Thị Thử');
  expect(list).toContain('http-equiv="refresh"');
  expect(list).toContain('<p class="preview">Xem hồ sơ:');
  expect(list).toMatch(/^<!doctype html>/);
});

test.each([
  ['?to=mau@benhvien.example', ['Nhắc việc <khẩn> & gấp']],
  ['?q=da+tiep+nhan', ['Đã tiếp nhận hồ sơ']],
  ['?q=BÀ+thử+tiep', ['Đã tiếp nhận hồ sơ']],
  ['?q=khong-co-thu-nay', []],
  ['?q=xem+thu@', ['Đã tiếp nhận hồ sơ']],
])('mails found by %s are %j', async (query, subjects) => {
  const found = (await (await fetch(`${inbox.url}/mails${query}`)).json()) as { subject: string }[];
  expect(found.map(({ subject }) => subject)).toEqual(subjects);
});

test('a mail’s page shows its text with links in a new tab, its headers and its attachments', async () => {
  const shown = await page(`/mail/${id}`);
  expect(shown).toContain('<a href="https://example.example/q/1" target="_blank"');
  expect(shown).toContain('bao-cao.pdf');
  expect(shown).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  const part = await fetch(`${inbox.url}/mail/${id}/part/1`);
  expect(await part.text()).toBe('%PDF-');
  expect(part.headers.get('content-disposition')).toContain('attachment');
});

test('a mail’s own HTML can neither run nor fetch anything, shows its pictures and opens links in a new tab', async () => {
  const answer = await fetch(`${inbox.url}/mail/${id}/html`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain('sandbox allow-popups');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('allow-scripts');
  const shown = await answer.text();
  expect(shown).toContain('<base target="_blank">');
  expect(shown).toContain('src="data:image/png;base64,iVBORw0KGgo="');
});

test('the mail can be taken away as it was sent', async () => {
  expect(await page(`/mail/${id}/raw`)).toContain('multipart/mixed');
});

test('a mail that is not there is a clear page, not an error', async () => {
  const answer = await fetch(`${inbox.url}/mail/khong-co`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Không có thư này.');
});

test('the page says what day it is in the system', async () => {
  expect(await page('/')).toContain('Hôm nay trong hệ thống: <strong>Thứ Sáu, 01/03/2024</strong>');
});

test.each([
  ['step=day', '2024-03-02', ['2024-03-02']],
  ['step=workday', '2024-03-04', ['2024-03-02', '2024-03-03', '2024-03-04']],
  ['step=week', '2024-03-08', 7],
  ['set=2024-03-03', '2024-03-03', ['2024-03-02', '2024-03-03']],
])('%s moves to %s and fires each morning on the way', async (body, today, fired) => {
  const answer = await post(body, { origin: inbox.url });
  expect(answer.status).toBe(303);
  expect(clock.today()).toBe(today);
  if (typeof fired === 'number') expect(ticks).toHaveLength(fired);
  else expect(ticks).toEqual(fired);
});

test.each([
  ['{"advanceDays":2}', '2024-03-03'],
  ['{"advanceWorkingDays":2}', '2024-03-05'],
  ['{"set":"2024-03-02T17:30:00+07:00"}', '2024-03-02'],
])('a program may send %s', async (body, today) => {
  const answer = await post(body, { 'content-type': 'application/json' });
  expect(await answer.json()).toMatchObject({ today });
});

test.each([
  ['', 'Hãy chọn ngày cần đến.'],
  ['set=ngay+mai', '“ngay mai” không phải là một ngày.'],
  ['set=2034-01-01', 'tối đa 800 ngày'],
  ['advanceDays=-1', 'từ 1 đến 800'],
  ['advanceWorkingDays=1.5', 'từ 1 đến 800'],
])('“%s” is refused with the reason, and the clock stays', async (body, reason) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(reason);
  expect([clock.today(), ticks]).toEqual(['2024-03-01', []]);
});

test('another site’s page cannot move the clock', async () => {
  const answer = await post('step=week', { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect(clock.today()).toBe('2024-03-01');
});
