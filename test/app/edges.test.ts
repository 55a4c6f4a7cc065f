import { readFileSync } from 'node:fs';
import { momentOf } from '../../shared/adapters/system/clock.ts';
import { readPlan } from '../../shared/app/launchProgramme.ts';
import { realmOf } from '../../shared/app/realm.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { refusalSentence } from '../../shared/pages/labels/refusals.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';
import { planYaml } from '../../shared/programmes/planYaml.ts';
import { drafted, mau, personnel, quality, submitted, thu } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { ask, depsOn, fillHospital, playOn, type TestDeps, tenant } from '../support/hospital.ts';

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
});

/** A draft begun at an instant of the world's clock. */
const startAt = (instant: string) => {
  const start = {
    type: 'startDraft',
    tenant,
    dossierId: 'd-1',
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện mẫu',
    channel: 'annual_plan',
    title: 'Giải pháp mẫu',
  } as const;
  return ask(deps, mau, start, '2023-06-05', { moment: momentOf(instant) });
};

test('the last second of the window in Vietnam is in time', async () => {
  expect(await startAt('2023-12-31T23:59:59+07:00')).toMatchObject({ accepted: true });
});

test('midnight in Vietnam is too late, and the refusal says until when and what to do', async () => {
  const late = await startAt('2024-01-01T00:00:00+07:00');
  expect(late).toMatchObject({
    accepted: false,
    refusal: { because: 'outside_window', to: '2023-12-31' },
  });
  if (late.accepted) throw new Error('accepted');
  expect(refusalSentence(late.refusal)).toContain('gia hạn');
  expect(await deps.dossiers.find(tenant, 'd-1')).toBeUndefined();
});

const submitAt = (instant: string) =>
  ask(deps, mau, { type: 'submit', number: '' }, '2023-06-05', { moment: momentOf(instant) });

test('a draft is handed in from the first second of the window in Vietnam to its last', async () => {
  await playOn(
    deps,
    drafted.map((one) => ({ ...one, on: '2023-05-29' })),
  );
  for (const outside of ['2023-05-30T23:59:59+07:00', '2024-01-01T00:00:00+07:00'])
    expect(await submitAt(outside)).toMatchObject({
      refusal: { because: 'outside_window', from: '2023-05-31', to: '2023-12-31' },
    });
  expect(await submitAt('2023-12-31T23:59:59+07:00')).toMatchObject({ accepted: true });
});

test('the first second of the window is in time', async () => {
  await playOn(
    deps,
    drafted.map((one) => ({ ...one, on: '2023-05-29' })),
  );
  expect(await submitAt('2023-05-31T00:00:00+07:00')).toMatchObject({ accepted: true });
});

test('a role emptied in mid-route stops the dossier with its name and day, changes nothing, and lets it on once filled', async () => {
  await playOn(deps, submitted);
  const held = await deps.organisation.rolesOf(tenant, personnel.personId, '2023-06-06');
  await deps.organisation.save({
    holdings: held.map((one) => ({ ...one, to: '2023-06-05' })),
  });
  const before = await deps.dossiers.find(tenant, 'd-1');
  const stopped = await ask(deps, quality, { type: 'receive' }, '2023-06-06');
  expect(stopped).toMatchObject({
    accepted: false,
    refusal: { because: 'role_unfilled', role: 'personnel_office', on: '2023-06-06' },
  });
  expect(await deps.dossiers.find(tenant, 'd-1')).toEqual(before);
  await deps.organisation.save({
    holdings: [
      {
        tenant,
        unitId: 'hcm-bth',
        role: 'personnel_office',
        personId: thu.personId,
        from: '2023-06-06',
      },
    ],
  });
  expect(await ask(deps, quality, { type: 'receive' }, '2023-06-06')).toMatchObject({
    accepted: true,
  });
});

describe('plans above one another', () => {
  const file = 'shared/programmes/HCM-BTH-2023.yaml';
  const { programme: real } = parseProgramme(readFileSync(file, 'utf8'), file);
  if (!real) throw new Error(file);
  const plan = (id: string, parentProgramme?: string): Programme => ({
    ...real,
    id,
    ...(parentProgramme && { parentProgramme }),
  });
  const problemsOf = async (programme: Programme) => {
    const units = await deps.organisation.units(tenant, '2023-06-05');
    const read = await readPlan(deps)({
      tenant,
      realm: realmOf(units, ['hcm-syt']),
      text: planYaml(programme),
      fileName: 'ke-hoach.yaml',
    });
    return 'problems' in read
      ? read.problems.map(({ field, problem, remedy }) => `${field}: ${problem} ${remedy}`)
      : [];
  };

  test('in a circle are refused with the circle and what to do', async () => {
    await deps.programmes.save(tenant, plan('KH-A', 'KH-B'));
    await deps.programmes.save(tenant, plan('KH-B', 'KH-C'));
    expect(await problemsOf(plan('KH-C', 'KH-A'))).toEqual([
      'parentProgramme: Các kế hoạch cấp trên tạo thành vòng: KH-C → KH-A → KH-B → KH-C. Ghi mã kế hoạch cấp trên thật sự, hoặc bỏ trường và chỉ ghi parentInstruments.',
    ]);
    expect(await problemsOf(plan('KH-C', 'KH-C'))).toEqual([
      expect.stringContaining('KH-C → KH-C'),
    ]);
  });

  test('in a line are taken, and one that is not there is named', async () => {
    await deps.programmes.save(tenant, plan('KH-A'));
    await deps.programmes.save(tenant, plan('KH-B', 'KH-A'));
    expect(await problemsOf(plan('KH-C', 'KH-B'))).toEqual([]);
    expect(await problemsOf(plan('KH-C', 'KH-Z'))).toEqual([
      expect.stringContaining('Kế hoạch cấp trên này không có trong hệ thống.'),
    ]);
  });
});
