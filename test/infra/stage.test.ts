import { parseStage, readStage, stageNames } from '../../infra/stage.ts';

const good = {
  account: '111122223333',
  region: 'ap-southeast-1',
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
    alarmEmails: [],
    logRetentionDays: 90,
    reservedConcurrency: {},
  });
});

test('a stage that does not exist is named, and those that do', () => {
  expect(() => readStage('hue')).toThrow(
    /infra\/stages\/hue\.yaml does not exist\. Known: emulator, example, local/,
  );
});

test.each([
  ['account', { account: '12' }, 'account: twelve digits in quotes'],
  ['account as a number', { account: 111122223333 }, 'account: Invalid input: expected string'],
  ['region', { region: 'Singapore' }, 'region: an AWS region such as ap-southeast-1'],
  ['tenants', { tenants: [] }, 'tenants: Too small'],
  ['a tenant with a hash', { tenants: ['a#b'] }, 'tenants.0: small letters, digits and hyphens'],
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
  ['an unknown field', { alarms: [] }, 'Unrecognized key: "alarms"'],
  [
    'the retention of logs',
    { logRetentionDays: 91 },
    'logRetentionDays: Invalid option: expected one of 30|60|90|180|365|731',
  ],
  [
    'a slash after the address',
    { publicUrl: 'https://sangkien.example/' },
    'publicUrl: no slash at the end',
  ],
])('a mistake in %s is told with file, field and reason', (_what, mistake, message) => {
  const read = () => parseStage('hue', { ...good, ...mistake });
  expect(read).toThrow('infra/stages/hue.yaml is not valid');
  expect(read).toThrow(message);
});

test('a name that would not fit into a stack name is refused', () => {
  expect(() => parseStage('Huế 1', good)).toThrow('small letters and digits only');
});

test('a file without content is refused', () => {
  expect(() => parseStage('hue', null)).toThrow('(whole file)');
});
