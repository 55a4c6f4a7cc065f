import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseStage, readStage, stageNames } from '../../infra/stage.ts';
import { leastMonths } from '../../shared/domain/retention/policy.ts';

const good = {
  account: '111122223333',
  region: 'ap-southeast-1',
  province: 'Bình Thuận',
  tenants: ['hcm-syt'],
  mail: { name: 'Sáng kiến', address: 'sang-kien@mail.syt-hcm.example' },
};

test('every stage file is valid', () => {
  expect(stageNames()).toEqual(expect.arrayContaining(['example', 'local']));
  for (const name of stageNames()) expect(readStage(name).name).toBe(name);
});

test('a stage may say no more than it must', () => {
  expect(parseStage('binhthuan', good)).toMatchObject({
    name: 'binhthuan',
    mode: 'own',
    alarmEmails: [],
    logRetentionDays: 90,
    backups: true,
    canary: { percent: 10, minutes: 10 },
    reservedConcurrency: {},
  });
});

test('a stage that does not exist is named, and those that do', () => {
  expect(() => readStage('hue')).toThrow(
    /infra\/stages\/hue\.yaml does not exist\. Known: emulator, example, local/,
  );
});

test.each([
  ['account', { account: '12' }, 'account: not twelve digits in quotes'],
  ['account as a number', { account: 111122223333 }, 'account: Invalid input: expected string'],
  ['region', { region: 'Singapore' }, 'region: not an AWS region'],
  ['tenants', { tenants: [] }, 'tenants: Too small'],
  [
    'a tenant with a hash',
    { tenants: ['a#b'] },
    'tenants.0: not small letters, digits and hyphens',
  ],
  [
    'the sender',
    { mail: { name: 'Sáng kiến', address: 'sở@' } },
    'mail.address: Invalid email address',
  ],
  [
    'an unknown function',
    { reservedConcurrency: { mial: 1 } },
    'reservedConcurrency: Unrecognized key: "mial"',
  ],
  [
    'tries that would shut out a hospital',
    { tries: { failed: 1, signIns: 600, lockedAnHour: 20 } },
    'tries.failed: Too small',
  ],
  ['an unknown field', { alarms: [] }, 'Unrecognized key: "alarms"'],
  [
    'the retention of logs',
    { logRetentionDays: 91 },
    'logRetentionDays: Invalid option: expected one of 30|60|90|180|365|731|1827|3653',
  ],
  ['the province', { province: 'Huế <script>' }, 'province: not a name that AWS takes as a tag'],
  ['the mode', { mode: 'both' }, 'mode: Invalid option'],
  [
    'two departments in a stack for one',
    { tenants: ['hcm-syt', 'nt-syt'] },
    'tenants: 2 departments',
  ],
  [
    'a return domain elsewhere',
    { mail: { ...good.mail, returnDomain: 'tra-lai.khac.example' } },
    'mail: returnDomain is not below mail.syt-hcm.example',
  ],
  [
    'a certificate where CloudFront does not look',
    { domain: { name: 'a.example', certificateArn: 'arn:aws:acm:ap-southeast-1:1:certificate/1' } },
    'domain.certificateArn: not a certificate in us-east-1',
  ],
  [
    'a web ACL',
    { webAclArn: 'arn:aws:waf::1:webacl/1' },
    'webAclArn: not a web ACL for CloudFront',
  ],
  ['an address for alarms', { alarmEmails: ['truc'] }, 'alarmEmails.0: Invalid email address'],
  [
    'the time of files',
    { files: { oldVersionDays: 7, accessLogDays: 365 } },
    'files.oldVersionDays',
  ],
  [
    'drafts that would go too soon',
    { retention: { draftMonths: 23, mailTextMonths: 36 } },
    'retention.draftMonths: Too small',
  ],
  [
    'texts of mails that would go too soon',
    { retention: { draftMonths: 24, mailTextMonths: 35 } },
    'retention.mailTextMonths: Too small',
  ],
  ['the trial of a release', { canary: { percent: 100, minutes: 10 } }, 'canary'],
  ['the budget', { monthlyBudgetDollars: 0 }, 'monthlyBudgetDollars: Too small'],
  [
    'a slash after the address',
    { publicUrl: 'https://sangkien.example/' },
    'publicUrl: no slash at the end',
  ],
])('a mistake in %s is told with file, field and reason', (_what, mistake, message) => {
  const read = () => parseStage('hue', { ...good, ...mistake });
  expect(read).toThrow('infra/stages/hue.yaml is not valid');
  expect(read).toThrow(message);
  expect(read).toThrow(/\n {4}→ .{10}/);
});

test('a mistake is told together with what to write there', () => {
  const { region: _, ...without } = good;
  expect(() => parseStage('hue', without)).toThrow(
    'region: Invalid input: expected string, received undefined\n    → the AWS region where the data lies, such as ap-southeast-1',
  );
  expect(() => parseStage('hue', { ...good, regoin: 'x' })).toThrow(
    /→ the fields are: account, region/,
  );
});

test('a file elsewhere is a stage too, under the name of the file; what is not YAML is told by line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stages-'));
  const file = join(folder, 'binhthuan.yaml');
  writeFileSync(file, JSON.stringify(good));
  expect(readStage(file)).toMatchObject({ name: 'binhthuan', province: 'Bình Thuận' });
  writeFileSync(file, 'account: [1');
  expect(() => readStage(file)).toThrow(/binhthuan\.yaml is not YAML: .* at line 1/);
  writeFileSync(file, '{}');
  expect(() => readStage(file)).toThrow(/stages-\w+\/binhthuan\.yaml is not valid/);
  rmSync(folder, { recursive: true });
  expect(() => readStage(file)).toThrow('copy infra/stages/example.yaml there');
});

test('a name that would not fit into a stack name is refused', () => {
  expect(() => parseStage('Huế 1', good)).toThrow('small letters and digits only');
});

test('a file without content is refused', () => {
  expect(() => parseStage('hue', null)).toThrow('(whole file)');
});

test('a stage keeps nothing shorter than the policy, and as long when it does not say', () => {
  const { draft, mail_text } = leastMonths;
  const least = { draftMonths: draft, mailTextMonths: mail_text };
  expect(parseStage('hue', good).retention).toEqual(least);
  for (const field of ['draftMonths', 'mailTextMonths'] as const) {
    const shorter = { ...least, [field]: least[field] - 1 };
    expect(() => parseStage('hue', { ...good, retention: shorter })).toThrow(
      `retention.${field}: Too small`,
    );
    const longer = { ...least, [field]: least[field] + 1 };
    expect(parseStage('hue', { ...good, retention: longer }).retention).toEqual(longer);
  }
});
