import { opensFrom } from '../../shared/app/boardReaders.ts';
import { dossierView } from '../../shared/app/dossierView.ts';
import type { Unit } from '../../shared/ports.ts';
import { appraised, mau, submitted } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, playOn, type TestDeps, tenant } from '../support/hospital.ts';

const day = '2023-06-12';
let local: TestTables;
let deps: TestDeps;
let line: readonly Unit[];

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
  const units = await deps.organisation.units(tenant, day);
  line = ['hcm-bth', 'hcm-syt'].flatMap((id) => units.find((unit) => unit.id === id) ?? []);
});

/** Whether the board would link the dossier for the person, and whether its page would open. */
async function offeredAndOpened(personId: string) {
  const [person, holdings, dossier] = await Promise.all([
    deps.organisation.person(tenant, personId),
    deps.organisation.rolesOf(tenant, personId, day),
    deps.dossiers.find(tenant, 'd-1'),
  ]);
  if (!person || !dossier) throw new Error('nobody, or nothing');
  const programme = await deps.programmes.find(tenant, dossier.programmeId, 1);
  if (!programme) throw new Error('no plan');
  return {
    offered: opensFrom({ personId, holdings }, line)(dossier, programme),
    opened: (await dossierView(deps)(person, 'd-1', on(day))) !== undefined,
  };
}

const offices = [
  'p-quality',
  'p-personnel',
  'p-planning',
  'p-director',
  'p-deputy-1',
  'p-admin',
  'p-records',
];

test.each([
  ['just handed in', submitted],
  ['to be decided', appraised],
])('a board links a dossier that is %s for those to whom its page opens', async (_, way) => {
  await playOn(deps, way);
  for (const personId of [mau.personId, ...offices])
    expect([personId, await offeredAndOpened(personId)]).toEqual([
      personId,
      { offered: true, opened: true },
    ]);
});

test('it links it for nobody else who sees the board: the department’s office, a colleague', async () => {
  await playOn(deps, submitted);
  for (const personId of ['p-focal', 'p-vidu'])
    expect([personId, await offeredAndOpened(personId)]).toEqual([
      personId,
      { offered: false, opened: false },
    ]);
});

test('an inspector of the department opens every dossier below', async () => {
  const focal = await deps.organisation.person(tenant, 'p-focal');
  const role = { tenant, unitId: 'hcm-syt', role: 'inspector', personId: 'p-focal', from: day };
  await deps.organisation.save({ units: [], people: focal ? [focal] : [], holdings: [role] });
  await playOn(deps, submitted);
  expect(await offeredAndOpened('p-focal')).toEqual({ offered: true, opened: true });
});
