import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { dnsOf, NoDns } from '../../../infra/doctor/dns.ts';
import { fakeCredentials } from '../../../infra/local/parts/credentials.ts';
import type { LocalSystem } from '../../../infra/local/system.ts';
import { startLocalSystem } from '../../support/local.ts';
import { startNameServer } from '../../support/nameServer.ts';

const assembly = join(import.meta.dirname, '../../../.build/assembly');
const domain = 'mail.syt-hcm.example';

const zone = {
  TXT: {
    [domain]: ['v=spf1 include:amazonses.com -all'],
    [`_dmarc.${domain}`]: ['v=DMARC1; p=none; rua=mailto:dmarc@syt-hcm.example'],
  },
  MX: { [domain]: ['inbound.example'] },
  CNAME: { [`aa._domainkey.${domain}`]: ['AA.dkim.amazonses.com'] },
};

let names: Awaited<ReturnType<typeof startNameServer>>;
let system: LocalSystem;

beforeAll(async () => {
  names = await startNameServer(zone);
  system = await startLocalSystem();
}, 90_000);
afterAll(async () => {
  await system.stop();
  await names.stop();
});

function doctor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn('node', ['--import', 'tsx', 'infra/doctor/doctor.ts', ...args], {
      env: { PATH: process.env.PATH, ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('close', (code) => resolve({ code, output }));
  });
}

const examined = () =>
  doctor(
    ['--stage', 'local', '--assembly', assembly, '--resolver', names.address],
    system.environment,
  );

test('the local system: what can be asked is judged, what cannot is said not to have been asked', async () => {
  const { code, output } = await examined();
  const lines = output.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      `ok         SES identity: ${domain} may send`,
      `ok         SPF: ${domain}: v=spf1 include:amazonses.com -all`,
      expect.stringMatching(/^ok {9}DMARC: .* says none/),
      expect.stringMatching(/^NOT OK {5}SES quota: 14 a second/),
      expect.stringMatching(/^not asked {2}key keys: this machine has no such service/),
      expect.stringMatching(/^not asked {2}schedule \S+: this machine has no such service/),
      expect.stringMatching(/^not asked {2}DKIM, MAIL FROM/),
      expect.stringMatching(/^not asked {2}recovery of table/),
    ]),
  );
  expect(output.match(/^ok {9}failure queue \S+: empty$/gm)).toHaveLength(
    system.assembly.queues.length,
  );
  expect(output).toMatch(/\d+ ok, \d+ not ok, \d+ not asked\n$/);
  expect(code).toBe(1);
}, 30_000);

test('what waits in a failure queue is seen, and still waits afterwards', async () => {
  const [QueueName = ''] = system.assembly.queues;
  const client = new SQSClient({
    region: 'ap-southeast-1',
    endpoint: system.endpoints.objects,
    credentials: fakeCredentials,
    useQueueUrlAsEndpoint: false,
  });
  const QueueUrl = `${system.endpoints.objects}/000000000000/${QueueName}`;
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'lost' }));
  client.destroy();
  for (let look = 0; look < 2; look++)
    expect((await examined()).output).toContain(`NOT OK     failure queue ${QueueName}: 1 wait`);
}, 30_000);

test.each([
  ['no stage', [], 'Which stage?'],
  ['a stage that does not exist', ['--stage', 'hue'], 'No stage "hue"'],
  ['an option it does not know', ['--stage', 'local', '--fix'], "Unknown option '--fix'"],
])('%s is a mistake of its own, told before anything is asked', async (_, args, told) => {
  const { code, output } = await doctor(args);
  expect({ code, told: output.includes(told) }).toEqual({ code: 2, told: true });
});

test('names are asked of the given server, and what it does not know is an empty answer', async () => {
  const dns = dnsOf(names.address);
  expect(await dns.cname(`aa._domainkey.${domain}`)).toEqual(['aa.dkim.amazonses.com']);
  expect(await dns.mx(domain)).toEqual(['inbound.example']);
  expect(await dns.txt(`_dmarc.syt-hcm.example`)).toEqual([]);
});

test('a name server that is not there is a failure, not an empty answer', async () => {
  await expect(dnsOf('127.0.0.1:1').txt(domain)).rejects.toThrow(NoDns);
}, 20_000);
