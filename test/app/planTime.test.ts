import { giveTime, revokeTime } from '../../shared/app/planTime.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { administrator, drafted, mau, outsider, submit } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  on,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

const plan: Programme = {
  ...hospitalPlan,
  window: { ...hospitalPlan.window, to: '2023-06-09', hardTo: '2023-06-12' },
  eligibility: { ...hospitalPlan.eligibility, units: ['hcm-bth', 'hcm-other'] },
};

let local: TestTables;
let deps: TestDeps;
beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps, plan);
});

let asked = 0;
const request = (unitId: string, day: string) => ({
  tenant,
  programme: plan,
  unitId,
  reason: 'Đơn vị mất mạng hai ngày',
  by: administrator,
  moment: on(day),
  commandId: `time-${++asked}`,
});
const give = (day: string, until: string, unitId = 'hcm-bth') =>
  giveTime(deps)(request(unitId, day), { until, liftsTimeBar: false });

const start = (day: string, by = mau, unitId = 'hcm-bth', dossierId = 'd-1') =>
  ask(
    deps,
    by,
    {
      type: 'startDraft',
      tenant,
      dossierId,
      unitId,
      unitName: 'Bệnh viện mẫu',
      channel: 'annual_plan',
      title: 'Giải pháp mẫu',
    },
    day,
    { dossierId, programmeId: plan.id },
  );

test('a unit that was given time starts after the hard date, another one does not', async () => {
  expect(await start('2023-06-13')).toMatchObject({ refusal: { because: 'outside_window' } });
  expect(await give('2023-06-13', '2023-06-20')).toEqual({ accepted: true });
  expect(await start('2023-06-20', outsider, 'hcm-other', 'd-2')).toMatchObject({
    refusal: { because: 'outside_window', to: '2023-06-12' },
  });
  expect(await start('2023-06-20')).toMatchObject({ accepted: true });
});

test('from the day after, or once it is taken back, the plan’s own days hold again', async () => {
  await give('2023-06-13', '2023-06-20');
  expect(await start('2023-06-21')).toMatchObject({ refusal: { because: 'outside_window' } });
  expect(await revokeTime(deps)(request('hcm-bth', '2023-06-14'), 1)).toBe('revoked');
  expect(await start('2023-06-15')).toMatchObject({ refusal: { because: 'outside_window' } });
  const { given } = await deps.planTime.of(tenant, plan.id, 'hcm-bth');
  expect(given).toMatchObject([
    {
      number: 1,
      until: '2023-06-20',
      granted: { by: administrator },
      revoked: { by: administrator },
    },
  ]);
});

test('a unit outside of the plan is given nothing, and what is over cannot be taken back', async () => {
  expect(await give('2023-06-13', '2023-06-20', 'hcm-syt')).toEqual({
    accepted: false,
    refusal: { because: 'no_such_unit' },
  });
  await give('2023-06-13', '2023-06-20');
  expect(await revokeTime(deps)(request('hcm-bth', '2023-06-21'), 1)).toBe('over');
  expect(await revokeTime(deps)(request('hcm-bth', '2023-06-14'), 2)).toBe('not_found');
  const silent = { ...request('hcm-bth', '2023-06-14'), reason: ' ' };
  expect(await revokeTime(deps)(silent, 1)).toBe('empty');
});

test('two who give at once both stand, and the same click twice is one', async () => {
  await Promise.all([give('2023-06-13', '2023-06-20'), give('2023-06-13', '2023-06-25')]);
  const again = request('hcm-bth', '2023-06-13');
  const days = { until: '2023-06-28', liftsTimeBar: false };
  await giveTime(deps)(again, days);
  await giveTime(deps)(again, days);
  const { given } = await deps.planTime.of(tenant, plan.id, 'hcm-bth');
  expect(given.map(({ number }) => number)).toEqual([1, 2, 3]);
  const all = await deps.planTime.ofPlan(tenant, plan.id);
  expect(all.map(({ unitId }) => unitId)).toEqual(['hcm-bth']);
});

test('what comes after the announced day is marked late, on the dossier and for every list', async () => {
  await playOn(deps, [...drafted, submit('2023-06-12')]);
  expect((await deps.dossiers.find(tenant, 'd-1'))?.late).toBe(true);
  const submitted = (await deps.dossiers.history(tenant, 'd-1')).find(
    ({ type }) => type === 'Submitted',
  );
  if (!submitted) throw new Error('not submitted');
  expect(submitted.after.late).toBe(true);
  await deps.boards.project(submitted);
  expect(await deps.boards.dossiersOf(tenant, mau.personId)).toMatchObject([{ late: true }]);
});
