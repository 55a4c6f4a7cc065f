import type { SampleTenant } from '../../../infra/rehearsal/sample/build.ts';
import { sampleOrganisation } from '../../../infra/rehearsal/sample/sampleOrganisation.ts';
import { type DynamoPorts, dynamoPorts } from '../../../shared/adapters/dynamo/dynamoPorts.ts';
import { paperNames } from '../../../shared/app/paperNames.ts';
import { isInstitution } from '../../../shared/domain/organisation/unit.ts';
import { unitOn, unitsOn } from '../../../shared/domain/organisation/unitOn.ts';
import { unitsById, upFrom } from '../../../shared/domain/organisation/unitTree.ts';
import { startTables, type TestTables } from '../../support/dynamo.ts';

const tenants: readonly SampleTenant[] = ['hcm-syt', 'dn-syt', 'nt-syt', 'bd-syt'];
const samples = tenants.map(sampleOrganisation);
const sampleOf = (tenant: SampleTenant) => sampleOrganisation(tenant);
const records = samples.flatMap(({ units }) => units);
const on = (id: string, day: string) => {
  const record = records.find((one) => one.id === id);
  return record && unitOn(record, day);
};

let tables: TestTables;
let ports: DynamoPorts;
beforeAll(async () => {
  tables = await startTables();
  ports = dynamoPorts(tables);
  await ports.organisation.save(sampleOf('nt-syt').changes);
}, 60_000);
afterAll(() => tables.stop());

describe('the sample departments', () => {
  test('hold the thirty-two units, each under one id', () => {
    const institutions = records.filter(isInstitution);
    expect(institutions).toHaveLength(32);
    expect(new Set(records.map(({ tenant, id }) => `${tenant} ${id}`)).size).toBe(records.length);
    for (const { id, tenant } of institutions)
      expect(id).toMatch(new RegExp(`^(${tenant.slice(0, 2)}[a-z]*|kh|gl)-[a-z0-9-]+$`));
  });

  test('are the same every time', () => {
    for (const sample of samples) expect(sampleOf(sample.tenant).changes).toEqual(sample.changes);
  });

  test('name every superior and successor that they speak of', () => {
    for (const { units } of samples) {
      const ids = new Set(units.map(({ id }) => id));
      const named = units.flatMap(({ parentId, changes = [], successions = [] }) => [
        parentId,
        ...changes.flatMap(({ set }) => [set.parentId, set.professionalParentId]),
        ...successions.map(({ to }) => to),
      ]);
      expect(named.filter((id) => id && !ids.has(id))).toEqual([]);
    }
  });
});

describe('names and superiors from a day on', () => {
  test('the hospital of Bình Dương changes its superior and its name on different days', () => {
    const facts = (day: string) => {
      const { name, parentId, province } = on('hcm-bvdk-binh-duong', day) ?? {};
      return [name, parentId, province];
    };
    const old = 'Bệnh viện đa khoa tỉnh Bình Dương';
    expect(facts('2025-06-30')).toEqual([old, 'hcm-syt-binh-duong', 'Bình Dương']);
    expect(facts('2025-07-01')).toEqual([old, 'hcm-syt', 'Thành phố Hồ Chí Minh']);
    expect(facts('2025-08-08')[0]).toBe(old);
    expect(facts('2025-08-09')[0]).toBe('Bệnh viện đa khoa Bình Dương');
  });

  test('Đồng Nai is a city from 30 April 2026 on', () => {
    expect(on('dn-ubnd', '2026-04-29')?.name).toBe('Ủy ban nhân dân tỉnh Đồng Nai');
    expect(on('dn-ubnd', '2026-04-30')?.name).toBe('Ủy ban nhân dân Thành phố Đồng Nai');
    expect(on('dn-bvdk-binh-phuoc', '2025-06-30')?.province).toBe('Bình Phước');
    expect(on('dn-bvdk-binh-phuoc', '2025-07-01')?.province).toBe('Đồng Nai');
    expect(on('dn-bvdk-binh-phuoc', '2026-05-01')?.province).toBe('Thành phố Đồng Nai');
  });

  test('central and private hospitals lie in the province, below no department', () => {
    const day = '2024-05-01';
    for (const { units } of samples) {
      const tree = unitsById(unitsOn(units, day));
      const outside = units.filter(({ ownership = 'public' }) => ownership !== 'public');
      expect(outside.length).toBeGreaterThan(0);
      for (const { id } of outside)
        expect(upFrom(tree, id).map(({ type }) => type)).not.toContain('health_department');
    }
    expect(on('dn-bv-shing-mark', day)?.licensedIn).toBe('Đồng Nai');
    expect(on('hcm-cho-ray', day)?.ownership).toBe('central');
  });

  test('the commune station leaves the department on 1 January 2026', () => {
    expect(on('hcm-tyt-xa-mau', '2025-12-31')?.parentId).toBe('hcm-syt');
    expect(on('hcm-tyt-xa-mau', '2026-01-01')).toMatchObject({
      parentId: 'hcm-ubnd-xa-mau',
      professionalParentId: 'hcm-syt',
    });
  });

  test('a paper of Ninh Thuận printed again bears the names of its day', async () => {
    const headOn = async (unitId: string, day: string) => {
      const unit = await ports.organisation.unit('nt-syt', unitId, day);
      return unit && paperNames(ports, unit, day);
    };
    expect(await headOn('nt-syt', '2025-05-20')).toEqual({
      issuer: 'Sở Y tế',
      superior: 'Ủy ban nhân dân tỉnh Ninh Thuận',
      place: 'Ninh Thuận',
    });
    expect(await headOn('nt-bvdk-ninh-thuan', '2025-06-30')).toMatchObject({
      superior: 'Sở Y tế tỉnh Ninh Thuận',
    });
    expect(await headOn('nt-bvdk-ninh-thuan', '2025-12-01')).toMatchObject({
      superior: 'Sở Y tế tỉnh Khánh Hòa',
      place: 'Khánh Hòa',
    });
  });
});

describe('the people', () => {
  const roles = [
    'department_office',
    'department_head',
    'department_deputy',
    'personnel_dept',
    'medical_affairs_dept',
    'party_committee',
    'inspectorate',
    'initiative_council',
    'emulation_council',
    'sector_union',
    'comms_centre',
  ];
  test.each(samples.map((sample) => [sample.tenant, sample] as const))(
    'of %s hold every role of the department and of its first hospital',
    (tenant, { holdersOf, units, holdings }) => {
      for (const role of roles) expect([role, holdersOf(role).length > 0]).toEqual([role, true]);
      const hospital = units.find(
        ({ type, id }) => type === 'hospital' && holdersOf('quality_office', id).length > 0,
      );
      for (const role of [
        'head_of_unit',
        'deputy_head',
        'personnel_office',
        'general_planning_office',
        'party_committee',
      ])
        expect([role, holdersOf(role, hospital?.id).length > 0]).toEqual([role, true]);
      const province = tenant.slice(0, -4);
      expect(holdersOf('city_pc', `${province}-ubnd`)[0]?.email).toContain('@');
      expect(holdersOf('home_affairs_dept', `${province}-snv`)[0]?.email).toContain('@');
      const council = holdersOf('initiative_council', hospital?.id);
      expect(council.some(({ title }) => title === 'Bác sĩ')).toBe(true);
      expect(
        holdings.filter(({ role, to }) => role === 'inspectorate' && to !== '2025-06-30'),
      ).toEqual([]);
    },
  );

  test('have addresses of their own, share one, or have none; heads are managed from above', () => {
    for (const { people, holdersOf, tenant } of samples) {
      const own = people.flatMap(({ email, sharedMailbox }) =>
        email && !sharedMailbox ? [email] : [],
      );
      expect(new Set(own).size).toBe(own.length);
      expect(own.every((email) => email.endsWith('.example'))).toBe(true);
      expect(people.filter(({ email }) => !email).length).toBeGreaterThan(3);
      expect(people.filter(({ sharedMailbox }) => sharedMailbox).length).toBeGreaterThan(3);
      expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
      expect(holdersOf('department_head')[0]).toMatchObject({
        managing: true,
        managedBy: `${tenant.slice(0, -4)}-ubnd`,
      });
    }
  });

  test('of one tenant are few enough to be saved at a start', async () => {
    const stored = await ports.organisation.peopleOf('nt-syt', 'nt-bvdk-ninh-thuan');
    expect(stored).toHaveLength(18);
    for (const { people } of samples) expect(people.length).toBeLessThan(200);
  });
});

describe('whoever decides on a proposal', () => {
  test.each(tenants)('in %s is held in hospitals, departments and committees', (tenant) => {
    const { units, people, holdersOf } = sampleOf(tenant);
    const staffed = units.filter(({ id }) => people.filter((one) => one.unitId === id).length > 3);
    const missing = staffed.flatMap(({ id }) =>
      ['personnel_office', 'records_office', 'party_committee', 'head_of_unit', 'deputy_head']
        .filter((role) => holdersOf(role, id).length === 0)
        .map((role) => `${id} ${role}`),
    );
    expect(staffed.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });
});
