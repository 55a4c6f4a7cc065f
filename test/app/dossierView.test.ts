import { dossierView } from '../../shared/app/dossierView.ts';
import { appraised, mau, started, submitted } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, playOn, type TestDeps, tenant } from '../support/hospital.ts';

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

const view = async (personId: string, day = '2023-06-06', id = 'd-1') => {
  const person = await deps.organisation.person(tenant, personId);
  if (!person) throw new Error('nobody');
  return dossierView(deps)(person, id, on(day));
};

test('the author of a draft sees what is missing by name; nobody else sees the draft', async () => {
  await playOn(deps, started);
  const mine = await view('p-mau');
  expect(mine?.missing.length).toBeGreaterThan(3);
  expect(mine?.actions).toContain('saveDraft');
  for (const other of ['p-thu', 'p-quality', 'p-director', 'p-admin', 'p-outsider'])
    expect(await view(other)).toBeUndefined();
});

test('who holds a role of the route sees a submitted dossier and what there is to do', async () => {
  await playOn(deps, submitted);
  const officer = await view('p-quality');
  expect(officer?.actions).toEqual(expect.arrayContaining(['receive', 'return']));
  expect(officer?.history).toContainEqual(expect.objectContaining({ type: 'Submitted' }));
  const director = await view('p-director');
  expect(director?.actions).not.toContain('receive');
});

test('colleagues without a role, other units and other tenants find nothing', async () => {
  await playOn(deps, submitted);
  expect(await view('p-vidu')).toBeUndefined();
  expect(await view('p-outsider')).toBeUndefined();
  const stranger = await deps.organisation.person(tenant, 'p-quality');
  if (!stranger) throw new Error('nobody');
  expect(await dossierView(deps)({ ...stranger, tenant: 'dn' }, 'd-1', on('2023-06-06'))).toBe(
    undefined,
  );
});

test('the author sees the way of the dossier but decides nothing', async () => {
  await playOn(deps, appraised);
  const author = await view(mau.personId, '2023-06-12');
  expect(author?.actions).not.toContain('vote');
  expect(author?.missing).toEqual([]);
});

test('a dossier that does not exist is not found', async () => {
  expect(await view('p-quality', '2023-06-06', 'none')).toBeUndefined();
});
