import { dossierView } from '../../shared/app/dossierView.ts';
import { realmOf } from '../../shared/app/realm.ts';
import { recordReorganisation } from '../../shared/app/reorganisation.ts';
import { staffingOf } from '../../shared/app/staffing.ts';
import type { Inheritance } from '../../shared/domain/organisation/unit.ts';
import { VersionConflict } from '../../shared/errors.ts';
import { refusalSentence } from '../../shared/pages/labels/refusals.ts';
import { drafted, mau, quality, sharedBy, submit, submitted, thu } from '../support/dossiers.ts';
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

/** The plan for every unit. */
const openPlan = { ...hospitalPlan, eligibility: { ...hospitalPlan.eligibility, units: [] } };

let local: TestTables;
let deps: TestDeps;
const lastDay = '2023-06-05';
const firstDay = '2023-06-06';

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps, openPlan);
});

/** The hospital goes up in the other one; recorded long before it happens. */
async function merge(dossiers: Inheritance): Promise<void> {
  const units = await deps.organisation.units(tenant, '2023-05-01');
  const outcome = await recordReorganisation(deps)({
    tenant,
    realm: realmOf(units, ['hcm-syt']),
    act: {
      kind: 'merge',
      on: firstDay,
      basis: 'Quyết định thử nghiệm',
      unitIds: ['hcm-bth'],
      into: { id: 'hcm-other' },
      dossiers,
    },
    recorded: { by: quality, at: '2023-05-01T02:00:00.000Z', commandId: 'command-merge' },
  });
  expect(outcome).toEqual({ accepted: true });
}

const place = { unitId: 'hcm-bth', authors: [] };
const names = async (role: string, day: string) => {
  const staffing = await staffingOf(deps)(tenant, hospitalPlan, place, day);
  return (staffing[role] ?? []).map(({ name }) => name);
};

const hold = (role: string, personId: string) =>
  deps.organisation.save({
    holdings: [{ tenant, unitId: 'hcm-other', role, personId, from: '2023-01-01' }],
  });

test('the roles are the old unit’s to its last day and the successor’s from the day on, without any job', async () => {
  await hold('quality_office', 'p-outsider');
  await merge('continues');
  expect(await names('quality_office', lastDay)).toEqual(['Phạm Thị Chất Lượng']);
  expect(await names('quality_office', firstDay)).toEqual(['Dương Văn Ngoài']);
});

test('a role that the successor has not filled stays empty: nobody falls back to the old body', async () => {
  await merge('continues');
  expect(await names('quality_office', firstDay)).toEqual([]);
});

test.each(['replaces', 'ends'] as const)(
  'where the record says `%s`, nobody takes the dossiers, though the successor has the office',
  async (dossiers) => {
    await hold('quality_office', 'p-outsider');
    await merge(dossiers);
    expect(await names('quality_office', firstDay)).toEqual([]);
  },
);

test('a dossier that cannot go on says the role, the day and what to do', async () => {
  await playOn(deps, drafted);
  await merge('ends');
  const { by, command } = submit(firstDay);
  const outcome = await ask(deps, by, command, firstDay);
  if (outcome.accepted) throw new Error('accepted');
  expect(outcome.refusal).toMatchObject({
    because: 'role_unfilled',
    on: firstDay,
    closed: { unitName: 'Bệnh viện Truyền máu Huyết học', since: firstDay },
  });
  const sentence = refusalSentence(outcome.refusal);
  for (const part of ['Phòng Quản lý chất lượng', '06/06/2023', 'ghi đơn vị tiếp tục'])
    expect(sentence).toContain(part);
});

test('a dossier in flight keeps its unit and its names, and the successor’s office works on', async () => {
  await playOn(deps, submitted);
  await hold('quality_office', 'p-outsider');
  await hold('administrator', 'p-outsider');
  await merge('continues');
  const outsider = await deps.organisation.person(tenant, 'p-outsider');
  if (!outsider) throw new Error('nobody there');
  expect(await dossierView(deps)(outsider, 'd-1', on('2023-06-07'))).toMatchObject({
    dossier: { unitId: 'hcm-bth', unitName: 'Bệnh viện Truyền máu Huyết học' },
    roles: ['quality_office', 'administrator'],
  });
  expect(await dossierView(deps)(outsider, 'd-1', on(lastDay))).toBeUndefined();
});

test('the people begin new dossiers in the successor, under its name', async () => {
  await merge('ends');
  const start = (unitId: string, day: string) =>
    ask(
      deps,
      thu,
      {
        type: 'startDraft',
        tenant,
        dossierId: 'd-2',
        unitId,
        unitName: '',
        title: 'Ý tưởng',
        channel: 'annual_plan',
      },
      day,
      { dossierId: 'd-2', programmeId: hospitalPlan.id },
    );
  expect(await start('hcm-other', lastDay)).toMatchObject({ accepted: false });
  expect(await start('hcm-bth', firstDay)).toMatchObject({ refusal: { because: 'not_eligible' } });
  expect(await start('hcm-other', firstDay)).toMatchObject({
    accepted: true,
    dossier: { unitId: 'hcm-other', unitName: 'Bệnh viện Khác' },
  });
});

test('people of the old unit are taken in as co-authors there, and keep their identity', async () => {
  await merge('continues');
  await ask(
    deps,
    { personId: 'p-outsider', name: '' },
    {
      type: 'startDraft',
      tenant,
      dossierId: 'd-3',
      unitId: 'hcm-other',
      unitName: '',
      title: 'Ý tưởng',
      channel: 'annual_plan',
    },
    firstDay,
    { dossierId: 'd-3', programmeId: hospitalPlan.id },
  );
  const authors = sharedBy([{ personId: 'p-outsider', name: '' }, 50], [mau, 50]);
  const outcome = await ask(
    deps,
    { personId: 'p-outsider', name: '' },
    { type: 'saveDraft', content: { authors } },
    firstDay,
    { dossierId: 'd-3' },
  );
  expect(outcome).toMatchObject({ accepted: true });
  expect((await deps.organisation.person(tenant, 'p-mau'))?.unitId).toBe('hcm-bth');
});

test('the same command again records nothing, and two people cannot overwrite each other', async () => {
  await merge('continues');
  await merge('continues');
  const [record] = (await deps.organisation.unitRecords(tenant)).filter(
    ({ id }) => id === 'hcm-bth',
  );
  expect(record?.successions).toHaveLength(1);
  const stale = { before: { ...record, name: 'Tên cũ' }, after: record } as never;
  await expect(
    deps.organisation.saveRecords([stale], {
      by: { personId: 'p-focal', name: 'Lý Thị Đầu Mối' },
      at: '2023-06-05T02:00:00.000Z',
      channel: 'web',
    }),
  ).rejects.toBeInstanceOf(VersionConflict);
});
