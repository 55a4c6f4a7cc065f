import PostalMime from 'postal-mime';
import { type LocalSes, startSes } from '../../infra/local/ses.ts';
import { rawEmailSender } from '../../shared/adapters/ses/rawEmail.ts';
import { isAddress, sesSendMail } from '../../shared/adapters/ses/sendMail.ts';
import type { SendMail } from '../../shared/ports.ts';
import { startAws } from '../support/awsStandIn.ts';
import { testCredentials, testRegion } from '../support/dynamo.ts';

let ses: LocalSes;
beforeEach(async () => {
  ses = await startSes({ verified: ['mail.soyte.example'], configurationSets: ['product'] });
});
afterEach(() => ses.stop());

const sender = (more: object = {}) =>
  sesSendMail({
    region: testRegion,
    credentials: () => testCredentials,
    endpoint: ses.endpoint,
    from: 'Sáng kiến <sang-kien@mail.soyte.example>',
    configurationSet: 'product',
    ...more,
  });

const mail = (more: Partial<Parameters<SendMail>[0]> = {}): Parameters<SendMail>[0] => ({
  to: { name: 'Trần Thị Thử', address: 'thu@bth.example' },
  mail: {
    subject: '[BTH-2023-0001] Điều phối máu hiếm',
    text: 'Kính gửi Bà Thử',
    html: '<p>Kính gửi Bà Thử</p>',
  },
  thread: 'd-1',
  reference: 'aGNtI20tMQ',
  ...more,
});

async function received() {
  const [one] = ses.mailsTo('thu@bth.example');
  if (!one) throw new Error('no mail arrived');
  const parsed = await PostalMime.parse(ses.mails.mime(one.messageId));
  const header = (name: string) =>
    parsed.headers.filter(({ key }) => key === name).map(({ value }) => value);
  return { one, parsed, header };
}

test('a mail arrives with text, HTML, tag and configuration set', async () => {
  const outcome = await sender()(mail());
  const { one, parsed } = await received();
  expect(outcome).toEqual({ kind: 'sent', sesId: one.messageId });
  expect(parsed.subject).toBe('[BTH-2023-0001] Điều phối máu hiếm');
  expect(parsed.to).toEqual([{ name: 'Trần Thị Thử', address: 'thu@bth.example' }]);
  expect(parsed.text).toContain('Kính gửi Bà Thử');
  expect(parsed.html).toContain('<p>Kính gửi Bà Thử</p>');
  expect(one).toMatchObject({ tags: { mail: 'aGNtI20tMQ' }, configurationSet: 'product' });
});

test('mails of a dossier share one root, ask for no automatic answer and offer no way out', async () => {
  await sender()(mail());
  const { header } = await received();
  const root = ['<d-1@mail.soyte.example>'];
  expect(header('references')).toEqual(root);
  expect(header('in-reply-to')).toEqual(root);
  expect(header('auto-submitted')).toEqual(['auto-generated']);
  expect(header('x-auto-response-suppress')).toEqual(['All']);
  expect(header('list-unsubscribe')).toEqual([]);
  expect(header('reply-to')).toEqual([]);
});

test('line breaks in names and titles make no header of their own', async () => {
  await sender()(
    mail({
      to: { name: 'Thử\r\nBcc: ai-do@xau.example', address: 'thu@bth.example' },
      mail: { subject: 'Tên\r\nBcc: ai-do@xau.example', text: 'x', html: 'x' },
    }),
  );
  const { one, header } = await received();
  expect(header('bcc')).toEqual([]);
  expect(one.recipients).toEqual(['thu@bth.example']);
});

test.each([
  'a@b@c.example',
  'thu@bth.example, ai-do@xau.example',
  '"thu@bth.example" <ai-do@xau.example>',
  'thu@bth.example\r\nBcc: ai-do@xau.example',
  'thu@localhost',
  `${'a'.repeat(65)}@bth.example`,
])('the address %j is refused before SES hears of it', async (address) => {
  expect(await sender()(mail({ to: { name: '', address } }))).toEqual({
    kind: 'rejected',
    reason: 'invalid_address',
  });
  expect(ses.calls.size).toBe(0);
});

test('ordinary addresses pass', () => {
  expect(isAddress('nguyen.van-mau+so@phong.bth.example')).toBe(true);
});

test('outside production only the addresses on the list get mail', async () => {
  const send = sender({ allowed: ['bth.example', 'thu@khac.example'] });
  expect((await send(mail())).kind).toBe('sent');
  const stranger = { name: 'Lạ', address: 'la@khac.example' };
  expect(await send(mail({ to: stranger }))).toEqual({ kind: 'rejected', reason: 'not_allowed' });
});

test('a throttled mail was surely not accepted', async () => {
  ses.behave({ refuse: { code: 'Throttling' } });
  expect(await sender()(mail())).toEqual({ kind: 'throttled' });
});

test('a sender that SES does not know is refused for good', async () => {
  const send = sender({ from: 'la@khong-xac-minh.example' });
  expect(await send(mail())).toEqual({ kind: 'rejected', reason: 'MessageRejected' });
});

test('when SES took the mail and the answer got lost, nobody knows, and nobody tries again', async () => {
  ses.behave({ dropAnswers: 1 });
  expect(await sender()(mail())).toEqual({ kind: 'unknown' });
  expect(ses.mailsTo('thu@bth.example')).toHaveLength(1);
});

test('trouble inside SES leaves the fate open', async () => {
  ses.behave({ refuse: { code: 'InternalFailure' } });
  expect(await sender()(mail())).toEqual({ kind: 'unknown' });
});

const raw = { source: 'a', destination: 'b', mime: Buffer.from(''), tags: {} };

test('a mail that could not be handed over at all can be tried again', async () => {
  const { service, stop } = await startAws();
  await stop();
  expect(await rawEmailSender(service)(raw)).toEqual({ kind: 'throttled' });
});

const refusal = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`;

test.each([
  [200, '<SendRawEmailResponse/>', { kind: 'unknown' }],
  [429, '', { kind: 'throttled' }],
  [400, refusal('AccountSendingPausedException'), { kind: 'throttled' }],
  [403, refusal('AccessDenied'), { kind: 'rejected', reason: 'AccessDenied' }],
  [503, refusal('ServiceUnavailable'), { kind: 'unknown' }],
  [400, refusal('RequestTimeout'), { kind: 'rejected', reason: 'RequestTimeout' }],
])('an answer %i %s means %j and is asked for once', async (status, body, outcome) => {
  const aws = await startAws({ status, body });
  expect(await rawEmailSender(aws.service)(raw)).toEqual(outcome);
  expect(aws.received).toHaveLength(1);
  await aws.stop();
});
