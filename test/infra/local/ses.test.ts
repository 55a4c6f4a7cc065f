import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTemplateCommand,
  GetSendQuotaCommand,
  ListIdentitiesCommand,
  SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { type LocalSes, type SesOptions, startSes } from '../../../infra/local/ses.ts';
import type { SesEvent } from '../../../infra/local/sesEvents.ts';

const sender = 'khong-tra-loi@soyte.example';
const folders: string[] = [];
const started: { ses: LocalSes; client: SESClient }[] = [];

async function open(options: SesOptions = {}): Promise<{ ses: LocalSes; client: SESClient }> {
  const ses = await startSes({ verified: ['soyte.example'], ...options });
  const client = new SESClient({
    endpoint: ses.endpoint,
    region: 'ap-southeast-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  started.push({ ses, client });
  return { ses, client };
}

afterEach(async () => {
  for (const { ses, client } of started.splice(0)) {
    client.destroy();
    await ses.stop();
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const mime = (lines: readonly string[] = []): Uint8Array =>
  Buffer.from(
    [
      `From: =?UTF-8?B?${Buffer.from('Sáng Kiến').toString('base64')}?= <${sender}>`,
      'To: "Mẫu, Nguyễn Văn" <mau@benhvien.example>, thu@benhvien.example',
      `Subject: =?UTF-8?B?${Buffer.from('Tiếp nhận hồ sơ').toString('base64')}?=`,
      'Message-ID: <own@soyte.example>',
      'Date: Mon, 01 Jan 2001 00:00:00 +0000',
      'References: <dossier-1@soyte.example>',
      ...lines,
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Kính gửi ông Mẫu').toString('base64'),
    ].join('\r\n'),
  );

const raw = (to: readonly string[], lines?: readonly string[]): SendRawEmailCommand =>
  new SendRawEmailCommand({
    Source: sender,
    Destinations: [...to],
    RawMessage: { Data: mime(lines) },
    ConfigurationSetName: 'mail',
    Tags: [{ Name: 'mailId', Value: 'm1' }],
  });

const refusalOf = (sending: Promise<unknown>): Promise<{ name: string; message: string }> =>
  sending.then(
    () => ({ name: 'accepted', message: '' }),
    (error: Error) => ({ name: error.name, message: error.message }),
  );

test('an accepted mail is kept whole, with SES’s own Message-ID and the system’s date', async () => {
  const { ses, client } = await open({ now: () => '2024-02-29T01:00:00.000Z' });
  const { MessageId } = await client.send(raw(['MAU@benhvien.example']));
  const [mail] = ses.mailsTo('mau@benhvien.example');
  expect(mail).toMatchObject({
    messageId: MessageId,
    at: '2024-02-29T01:00:00.000Z',
    source: sender,
    recipients: ['mau@benhvien.example'],
    tags: { mailId: 'm1' },
    configurationSet: 'mail',
  });
  const read = await ses.mails.read(MessageId ?? '');
  expect(read.subject).toBe('Tiếp nhận hồ sơ');
  expect(read.text?.trim()).toBe('Kính gửi ông Mẫu');
  expect(read.messageId).toBe(`<${MessageId}@local.amazonses.com>`);
  expect(read.references).toBe('<dossier-1@soyte.example>');
  expect(read.date).toBe('2024-02-29T01:00:00.000Z');
});

test('recipients come from the headers when the call names none; Bcc and steering headers are taken out', async () => {
  const { ses, client } = await open();
  await client.send(
    new SendRawEmailCommand({
      RawMessage: {
        Data: mime([
          'Bcc: luu@soyte.example',
          'X-SES-CONFIGURATION-SET: mail',
          'X-SES-MESSAGE-TAGS: mailId=m2, kind=task',
        ]),
      },
    }),
  );
  const [mail] = ses.mails.all();
  expect(mail?.recipients).toEqual([
    'mau@benhvien.example',
    'thu@benhvien.example',
    'luu@soyte.example',
  ]);
  expect(mail?.tags).toEqual({ mailId: 'm2', kind: 'task' });
  expect(mail?.configurationSet).toBe('mail');
  expect(mail?.headers.map(({ name }) => name)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(Bcc|X-SES-.*)$/)]),
  );
});

test('a plain SendEmail arrives with its Vietnamese subject and body', async () => {
  const { ses, client } = await open();
  const { MessageId } = await client.send(
    new SendEmailCommand({
      Source: sender,
      Destination: { ToAddresses: ['thu@benhvien.example'] },
      Message: { Subject: { Data: 'Đã nhận' }, Body: { Html: { Data: '<p>Cảm ơn bà Thử</p>' } } },
    }),
  );
  const read = await ses.mails.read(MessageId ?? '');
  expect([read.subject, read.html?.trim()]).toEqual(['Đã nhận', '<p>Cảm ơn bà Thử</p>']);
});

test('a sender that was not verified is rejected until it is', async () => {
  const { ses, client } = await open({ verified: [] });
  expect(await refusalOf(client.send(raw(['mau@benhvien.example'])))).toEqual({
    name: 'MessageRejected',
    message: expect.stringContaining(sender),
  });
  expect(ses.mails.all()).toEqual([]);
  await client.send(new VerifyEmailIdentityCommand({ EmailAddress: sender }));
  expect((await client.send(new ListIdentitiesCommand({}))).Identities).toEqual([sender]);
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('accepted');
});

test('an address without a domain, too many recipients, an unknown configuration set and an unknown action are refused', async () => {
  const { ses, client } = await open({ configurationSets: ['other'] });
  const many = Array.from({ length: 51 }, (_, n) => `nguoi${n}@benhvien.example`);
  const names = [
    await refusalOf(client.send(raw(['mau@benhvien.example']))),
    await refusalOf(client.send(new CreateTemplateCommand({ Template: { TemplateName: 't' } }))),
  ].map(({ name }) => name);
  expect(names).toEqual(['ConfigurationSetDoesNotExistException', 'InvalidAction']);
  const { client: known } = await open();
  expect((await refusalOf(known.send(raw(many)))).message).toBe('Recipient count exceeds 50.');
  expect((await refusalOf(known.send(raw(['khong-co-ten-mien'])))).message).toBe(
    "Missing final '@domain'",
  );
  expect(ses.mails.all()).toEqual([]);
});

test('throttling on demand refuses so many sends, to one address only when asked', async () => {
  const { ses, client } = await open();
  ses.behave({ refuse: { code: 'Throttling', times: 1, to: 'mau@benhvien.example' } });
  expect((await refusalOf(client.send(raw(['thu@benhvien.example'])))).name).toBe('accepted');
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('Throttling');
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('accepted');
});

test('a refusal until an instant ends by itself, and the behaviour can be set from another process', async () => {
  const { ses, client } = await open();
  await fetch(`${ses.endpoint}/_behave`, {
    method: 'POST',
    body: JSON.stringify({ refuse: { code: 'ServiceUnavailable', until: Date.now() + 150 } }),
  });
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe(
    'ServiceUnavailable',
  );
  await new Promise((resolve) => setTimeout(resolve, 160));
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('accepted');
});

test('a dropped answer leaves the mail accepted although the sender sees a failure', async () => {
  const { ses, client } = await open();
  ses.behave({ dropAnswers: 1 });
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).not.toBe('accepted');
  expect(ses.mails.all()).toHaveLength(1);
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('accepted');
});

test('latency on demand delays the answer', async () => {
  const { ses, client } = await open();
  ses.behave({ latencyMilliseconds: 80 });
  const before = performance.now();
  await client.send(raw(['mau@benhvien.example']));
  expect(performance.now() - before).toBeGreaterThanOrEqual(78);
});

test('the quota is reported, and kept when one is set', async () => {
  const { client } = await open({ quota: { max24Hour: 200, maxPerSecond: 1 } });
  await client.send(raw(['mau@benhvien.example']));
  expect((await refusalOf(client.send(raw(['mau@benhvien.example'])))).name).toBe('Throttling');
  const quota = await client.send(new GetSendQuotaCommand({}));
  expect(quota).toMatchObject({ Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 1 });
});

test.each([
  ['mau@benhvien.example', ['Send', 'Delivery']],
  ['bounce+case7@simulator.example', ['Send', 'Bounce']],
  ['late-bounce@simulator.example', ['Send', 'Delivery', 'Bounce']],
  ['complaint@simulator.example', ['Send', 'Delivery', 'Complaint']],
  ['delay@simulator.example', ['Send', 'DeliveryDelay']],
])('mail to %s is followed by %j', async (address, types) => {
  const events: SesEvent[] = [];
  const { ses, client } = await open({ publish: (event) => void events.push(event) });
  const { MessageId } = await client.send(raw([address]));
  await ses.published();
  expect(events.map(({ eventType }) => eventType)).toEqual(types);
  for (const { mail } of events) {
    expect(mail.messageId).toBe(MessageId);
    expect(mail).toMatchObject({ tags: { mailId: ['m1'], 'ses:configuration-set': ['mail'] } });
  }
});

test('a known person’s address can be made to bounce', async () => {
  const events: SesEvent[] = [];
  const { ses, client } = await open({ publish: (event) => void events.push(event) });
  ses.treat('Mau@benhvien.example', 'bounced');
  await client.send(raw(['mau@benhvien.example']));
  await ses.published();
  expect(events[1]).toMatchObject({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'mau@benhvien.example' }],
    },
  });
});

test('mails are still there after a restart on the same folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ses-'));
  folders.push(folder);
  const first = await open({ folder });
  const { MessageId } = await first.client.send(raw(['mau@benhvien.example']));
  await first.ses.stop();
  const second = await open({ folder });
  expect(second.ses.mailsTo('mau@benhvien.example').map(({ messageId }) => messageId)).toEqual([
    MessageId,
  ]);
  expect((await second.ses.mails.read(MessageId ?? '')).subject).toBe('Tiếp nhận hồ sơ');
});
