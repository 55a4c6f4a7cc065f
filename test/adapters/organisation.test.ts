import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { InvalidInput, VersionConflict } from '../../shared/errors.ts';
import type { Act, UnitRecord } from '../../shared/ports.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import { fillHospital, person, tenant, unit } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

let local: TestTables;
let ports: DynamoPorts;

const act: Act = {
  by: { personId: 'p-thu', name: 'Trần Thị Thử' },
  at: '2023-06-05T02:00:00.000Z',
  channel: 'web',
};

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  ports = dynamoPorts(await local.fresh());
  await fillHospital(ports);
});

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

test('people of a unit come in Vietnamese order of names', async () => {
  const people = names(await ports.organisation.peopleOf(tenant, 'hcm-bth'));
  expect(people.indexOf('Đặng Văn Giám Đốc')).toBeLessThan(people.indexOf('Nguyễn Văn Mẫu'));
  expect(people).not.toContain('Dương Văn Ngoài');
});

test('a person is found by address in any case, and by staff code in the own unit only', async () => {
  const [found] = await ports.organisation.peopleByEmail(tenant, ' P-Mau@bth.example ');
  expect(found?.id).toBe('p-mau');
  expect(await ports.organisation.peopleByEmail('dn', 'p-mau@bth.example')).toEqual([]);
  expect((await ports.organisation.personByStaffCode(tenant, 'hcm-bth', 'NV-p-mau'))?.id).toBe(
    'p-mau',
  );
  expect(
    await ports.organisation.personByStaffCode(tenant, 'hcm-other', 'NV-p-mau'),
  ).toBeUndefined();
});

test('who moves to another unit with a new address is no longer found in the old places', async () => {
  await ports.organisation.save({
    people: [person('p-mau', 'Nguyễn Văn Mẫu', { unitId: 'hcm-other', email: 'moi@bth.example' })],
  });
  expect(names(await ports.organisation.peopleOf(tenant, 'hcm-bth'))).not.toContain(
    'Nguyễn Văn Mẫu',
  );
  expect(await ports.organisation.peopleByEmail(tenant, 'p-mau@bth.example')).toEqual([]);
  const [moved] = await ports.organisation.peopleByEmail(tenant, 'moi@bth.example');
  expect(moved?.unitId).toBe('hcm-other');
});

test('a staff code that somebody else has is refused and changes nobody', async () => {
  const twin = person('p-twin', 'Trần Văn Trùng', { staffCode: 'NV-p-mau' });
  await expect(ports.organisation.save({ people: [twin] })).rejects.toThrow(
    new InvalidInput('staffCode', 'taken'),
  );
  expect(await ports.organisation.person(tenant, 'p-twin')).toBeUndefined();
});

test('a role is held from its first to its last day by people who still work', async () => {
  const holding = { tenant, unitId: 'hcm-bth', role: 'legal_officer', personId: 'p-thu' };
  await ports.organisation.save({
    holdings: [{ ...holding, from: '2023-03-01', to: '2023-03-31' }],
  });
  const holders = async (day: string) =>
    names(await ports.organisation.holders(tenant, 'hcm-bth', 'legal_officer', day));
  expect(await holders('2023-02-28')).toEqual([]);
  expect(await holders('2023-03-01')).toEqual(['Trần Thị Thử']);
  expect(await holders('2023-03-31')).toEqual(['Trần Thị Thử']);
  expect(await holders('2023-04-01')).toEqual([]);
  await ports.organisation.save({ people: [person('p-thu', 'Trần Thị Thử', { active: false })] });
  expect(await holders('2023-03-15')).toEqual([]);
});

test('the staffing of a unit names every role at once', async () => {
  const staffing = await ports.organisation.staffing(tenant, 'hcm-bth', '2023-06-01');
  expect(names(staffing.quality_office ?? [])).toEqual(['Phạm Thị Chất Lượng']);
  expect(staffing.deputy_head).toHaveLength(5);
  expect(staffing.focal_office).toBeUndefined();
});

const day = '2023-06-01';
const takesRole = (personId: string) => ({
  holdings: [{ tenant, unitId: 'hcm-bth', role: 'legal_officer', personId, from: day }],
});
const legalOfficers = async ({ organisation }: DynamoPorts) => {
  const { legal_officer = [] } = await organisation.staffing(tenant, 'hcm-bth', day);
  return names(legal_officer);
};

test('who holds a role is one question, and is told by the name and state of today', async () => {
  const calls: string[] = [];
  const tables = await local.fresh();
  const counted = dynamoPorts(
    interrupted(tables, (action, _input, call) => {
      calls.push(action);
      return call();
    }),
  );
  ports = dynamoPorts(tables);
  await fillHospital(ports);
  await ports.organisation.save(takesRole('p-thu'));
  await ports.organisation.save(takesRole('p-outsider'));
  expect(await legalOfficers(counted)).toEqual(['Dương Văn Ngoài', 'Trần Thị Thử']);
  expect(calls).toEqual(['Query']);
  await ports.organisation.save({ people: [person('p-thu', 'Trần Thị Thử Mới')] });
  expect(await legalOfficers(counted)).toEqual(['Trần Thị Thử Mới', 'Dương Văn Ngoài']);
  await ports.organisation.save({ people: [person('p-thu', 'Trần Thị Thử', { active: false })] });
  expect(await legalOfficers(counted)).toEqual(['Dương Văn Ngoài']);
  await ports.organisation.save({ people: [person('p-thu', 'Trần Thị Thử')] });
  expect(await legalOfficers(counted)).toEqual(['Dương Văn Ngoài', 'Trần Thị Thử']);
});

test('a holding that an older release wrote is told by the profile of its holder', async () => {
  const tables = await local.fresh();
  ports = dynamoPorts(tables);
  await fillHospital(ports);
  const [holding] = takesRole('p-thu').holdings;
  await tables.client.call('PutItem', {
    TableName: tables.records,
    Item: {
      pk: { S: `T#${tenant}#UNIT#hcm-bth` },
      sk: { S: `ROLE#legal_officer#p-thu#${day}` },
      v: { N: '1' },
      data: { S: JSON.stringify(holding) },
    },
  });
  expect(await legalOfficers(ports)).toEqual(['Trần Thị Thử']);
});

test('a person who is renamed while a role is given is called by the new name in it', async () => {
  const tables = await local.fresh();
  ports = dynamoPorts(tables);
  await fillHospital(ports);
  let meanwhile: (() => Promise<unknown>) | undefined = () =>
    ports.organisation.save(takesRole('p-thu'));
  const slow = dynamoPorts(
    interrupted(tables, async (action, _input, call) => {
      const other = action === 'TransactWriteItems' ? meanwhile : undefined;
      if (other) meanwhile = undefined;
      await other?.();
      return call();
    }),
  );
  await slow.organisation.save({ people: [person('p-thu', 'Trần Thị Thử Mới')] });
  expect(await legalOfficers(ports)).toEqual(['Trần Thị Thử Mới']);

  meanwhile = () => ports.organisation.save({ people: [person('p-outsider', 'Dương Văn Đã Đổi')] });
  await slow.organisation.save(takesRole('p-outsider'));
  expect(await legalOfficers(ports)).toEqual(['Dương Văn Đã Đổi', 'Trần Thị Thử Mới']);
});

test('many roles given to one person at once are all kept', async () => {
  const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `council_${letter}`);
  const held = { tenant, unitId: 'hcm-bth', personId: 'p-thu', from: day };
  await ports.organisation.save({ holdings: roles.map((role) => ({ ...held, role })) });
  const staffing = await ports.organisation.staffing(tenant, 'hcm-bth', day);
  expect(roles.map((role) => names(staffing[role] ?? []))).toEqual(
    roles.map(() => ['Trần Thị Thử']),
  );
});

test('a person knows the roles held on a day', async () => {
  const held = await ports.organisation.rolesOf(tenant, 'p-admin', '2023-06-01');
  expect(held.map(({ role, unitId }) => [role, unitId])).toEqual([['administrator', 'hcm-bth']]);
  expect(await ports.organisation.rolesOf(tenant, 'p-admin', '2022-12-31')).toEqual([]);
});

test('a programme version never changes, and the newest one is found', async () => {
  await expect(ports.programmes.save(tenant, hospitalPlan)).rejects.toThrow(InvalidInput);
  const next = { ...hospitalPlan, version: 2, name: 'Bản sửa' };
  await ports.programmes.save(tenant, next);
  expect(await ports.programmes.latest(tenant, hospitalPlan.id)).toEqual(next);
  expect(await ports.programmes.find(tenant, hospitalPlan.id, 1)).toEqual(hospitalPlan);
  expect(await ports.programmes.find(tenant, hospitalPlan.id, 3)).toBeUndefined();
  expect(await ports.programmes.list(tenant)).toEqual([next]);
  expect(await ports.programmes.list('dn')).toEqual([]);
});

test('holidays are kept by year and can be corrected', async () => {
  const table = {
    holidays: [{ on: '2024-01-01', name: 'Tết Dương lịch' }],
    workingSaturdays: ['2024-05-04'],
  };
  await ports.holidays.save(tenant, '2024', table);
  const years = await ports.holidays.years(tenant);
  expect(Object.keys(years)).toEqual(['2022', '2023', '2024']);
  expect(years['2024']).toEqual(table);
});

test('a session ends when its person signs out', async () => {
  const session = { tenant, personId: 'p-mau', expiresAt: '2023-06-01T14:00:00.000Z' };
  await ports.sessions.save('hash', session);
  expect(await ports.sessions.find(tenant, 'hash')).toEqual(session);
  expect(await ports.sessions.find('dn', 'hash')).toBeUndefined();
  await ports.sessions.end(tenant, 'hash');
  expect(await ports.sessions.find(tenant, 'hash')).toBeUndefined();
});

test('a unit words a mail itself, for that unit alone', async () => {
  const wording = { opening: 'Kính gửi Ông/Bà' };
  await ports.wordings.save(tenant, 'task', 'hcm-bth', wording, act);
  expect(await ports.wordings.find(tenant, 'task', 'hcm-bth')).toEqual(wording);
  expect(await ports.wordings.find(tenant, 'task', 'hcm-other')).toBeUndefined();
});

test('a unit is read as it is on the day asked for, and the list likewise', async () => {
  await ports.organisation.save({
    units: [
      unit('hcm-bth', {
        name: 'Bệnh viện Cũ',
        changes: [{ on: '2025-08-09', set: { name: 'Bệnh viện Mới' }, basis: 'Quyết định' }],
      }),
      unit('hcm-moi', { since: '2024-01-01' }),
    ],
  });
  const nameOn = async (day: string) =>
    (await ports.organisation.unit(tenant, 'hcm-bth', day))?.name;
  expect(await nameOn('2025-08-08')).toBe('Bệnh viện Cũ');
  expect(await nameOn('2025-08-09')).toBe('Bệnh viện Mới');
  const idsOn = async (day: string) =>
    (await ports.organisation.units(tenant, day)).map(({ id }) => id);
  expect(await idsOn('2023-12-31')).not.toContain('hcm-moi');
  expect(await idsOn('2024-01-01')).toContain('hcm-moi');
});

test('records of units are saved together, or not at all when one was changed meanwhile', async () => {
  const [first, second] = (await ports.organisation.unitRecords(tenant)).filter(
    ({ type }) => type === 'hospital',
  );
  if (!first || !second) throw new Error('two hospitals are needed');
  await ports.organisation.save({ units: [{ ...second, code: 'KHÁC' }] });
  const renamed = (before: UnitRecord) => ({ before, after: { ...before, name: 'Tên mới' } });
  await expect(
    ports.organisation.saveRecords([renamed(first), renamed(second)], act),
  ).rejects.toBeInstanceOf(VersionConflict);
  expect((await ports.organisation.unit(tenant, first.id, '2023-06-01'))?.name).toBe(first.name);
});
