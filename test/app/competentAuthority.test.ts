import { staffingOf } from '../../shared/app/staffing.ts';
import type { Person } from '../../shared/ports.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, person, type TestDeps, tenant, unit } from '../support/hospital.ts';
import { decisionStep, withStep } from '../support/programmes.ts';

const programme = withStep({
  ...decisionStep,
  voters: ['authority:head_of_unit', 'authority:deputy_head'],
  head: 'authority:head_of_unit',
  recorder: 'department:focal_office',
});

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
  const held = (role: string, personId: string, unitId: string, more: object = {}) => ({
    tenant,
    unitId,
    role,
    personId,
    from: '2023-01-01',
    ...more,
  });
  await deps.organisation.save({
    units: [
      unit('hcm-ubnd', { name: 'Ủy ban nhân dân Thành phố', type: 'office', parentId: undefined }),
      unit('hcm-syt', { type: 'health_department', name: 'Sở Y tế', parentId: 'hcm-ubnd' }),
    ],
    people: [
      person('p-nurse', 'Tôn Thị Điều Dưỡng'),
      person('p-manager', 'Cao Văn Trưởng Khoa', { managing: true }),
      person('p-vice', 'Mạc Thị Phó Sở Quản', { managing: true, managedBy: 'hcm-syt' }),
      person('p-dept-head', 'Từ Văn Giám Đốc Sở', { unitId: 'hcm-syt', managing: true }),
      person('p-chair', 'Ông Văn Chủ Tịch', { unitId: 'hcm-ubnd' }),
      person('p-old-head', 'Lục Thị Nguyên Giám Đốc', { unitId: 'hcm-syt' }),
    ],
    holdings: [
      held('head_of_unit', 'p-dept-head', 'hcm-syt', { from: '2023-06-01' }),
      held('head_of_unit', 'p-old-head', 'hcm-syt', { to: '2023-05-31' }),
      held('head_of_unit', 'p-chair', 'hcm-ubnd'),
    ],
  });
});
afterAll(() => local.stop());

const headFor = async (
  authors: readonly Person['id'][],
  { unitId = 'hcm-bth', on = '2023-06-15' } = {},
) => {
  const staffing = await staffingOf(deps)(tenant, programme, { unitId, authors }, on);
  return (staffing['authority:head_of_unit'] ?? []).map(({ name }) => name);
};

test('whoever the hospital manages is decided on by the hospital', async () => {
  expect(await headFor(['p-nurse'])).toEqual(['Đặng Văn Giám Đốc']);
  expect(await headFor(['p-manager'])).toEqual(['Đặng Văn Giám Đốc']);
});

test('whoever the department manages is decided on by the department, whatever the idea', async () => {
  expect(await headFor(['p-vice'])).toEqual(['Từ Văn Giám Đốc Sở']);
});

test('check 9: a head’s own proposal never goes to himself, but to the superior body', async () => {
  expect(await headFor(['p-director'])).toEqual(['Từ Văn Giám Đốc Sở']);
  expect(await headFor(['p-nurse', 'p-director'])).toEqual(['Từ Văn Giám Đốc Sở']);
  expect(await headFor(['p-dept-head'], { unitId: 'hcm-syt' })).toEqual(['Ông Văn Chủ Tịch']);
});

test('above the highest body nobody decides', async () => {
  expect(await headFor(['p-chair'], { unitId: 'hcm-ubnd' })).toEqual([]);
});

test('who heads the body is asked for the day of the event', async () => {
  expect(await headFor(['p-vice'], { on: '2023-05-31' })).toEqual(['Lục Thị Nguyên Giám Đốc']);
});

test('the roles keep the mark under which the plan names them', async () => {
  const place = { unitId: 'hcm-bth', authors: ['p-nurse'] };
  const staffing = await staffingOf(deps)(tenant, programme, place, '2023-06-15');
  expect(staffing['authority:deputy_head']).toHaveLength(5);
  expect(staffing['authority:deputy_head']?.[0]).toMatchObject({ role: 'authority:deputy_head' });
  expect(staffing['department:focal_office']).toMatchObject([{ personId: 'p-focal' }]);
});
