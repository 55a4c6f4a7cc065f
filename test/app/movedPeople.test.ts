import type { PersonRef } from '../../events/schema/envelope.ts';
import { dossierView } from '../../shared/app/dossierView.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import {
  administrator,
  appraised,
  approved,
  deputies,
  drafted,
  mau,
  outsider,
  progress,
  sharedBy,
  submitted,
  thu,
  vote,
  votes,
} from '../support/dossiers.ts';
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

/** To the other hospital, as a transfer leaves them: the roles ended the day before. */
async function move({ personId }: PersonRef, firstDay: string): Promise<void> {
  const found = await deps.organisation.person(tenant, personId);
  if (!found) throw new Error('nobody to move');
  const to = addDays(firstDay, -1);
  const held = await deps.organisation.holdingsOf(tenant, personId);
  await deps.organisation.save({
    people: [{ ...found, unitId: 'hcm-other' }],
    holdings: held.map((one) => ({ ...one, to })),
  });
}

test('an author who moved still reads the dossier and reports its progress', async () => {
  await playOn(deps, approved);
  await move(mau, '2023-06-20');
  const moved = await deps.organisation.person(tenant, 'p-mau');
  if (!moved) throw new Error('nobody moved');
  expect(await dossierView(deps)(moved, 'd-1', on('2023-07-03'))).toMatchObject({
    dossier: { unitId: 'hcm-bth' },
  });
  const { by, command } = progress('2023-06', '2023-07-03');
  expect(await ask(deps, by, command, '2023-07-03')).toMatchObject({
    accepted: true,
    dossier: { unitId: 'hcm-bth' },
  });
});

test('an author who moved may take the dossier back though nothing is owed', async () => {
  await playOn(deps, submitted);
  await move(mau, '2023-06-06');
  const command = { type: 'withdraw', reason: 'Chuyển công tác' } as const;
  expect(await ask(deps, mau, command, '2023-06-06')).toMatchObject({ accepted: true });
});

test('a draft keeps its authors when one moves; nobody else of another unit is taken in', async () => {
  await playOn(deps, drafted);
  const save = (other: PersonRef, share: number) => {
    const authors = sharedBy([mau, 100 - share], [other, share]);
    return ask(deps, mau, { type: 'saveDraft', content: { authors } }, '2023-06-03');
  };
  await save(thu, 40);
  await move(thu, '2023-06-03');
  expect(await save(thu, 30)).toMatchObject({ accepted: true });
  expect(await save(outsider, 30)).toMatchObject({
    refusal: { because: 'invalid_field', problem: 'other_unit' },
  });
});

test('who owes a vote still casts it after a move; who owes nothing is a stranger', async () => {
  const [deputy] = deputies;
  if (!deputy) throw new Error('nobody to vote');
  await playOn(deps, [...appraised, ...votes('for')]);
  await move(deputy, '2023-06-13');
  await move(thu, '2023-06-13');
  const cast = (by: PersonRef) => ask(deps, by, vote(by, 'for').command, '2023-06-14');
  expect(await cast(deputy)).toMatchObject({ accepted: true });
  expect(await cast(thu)).toMatchObject({ refusal: { because: 'not_yours' } });
});

test('new work is not given to an author who moved', async () => {
  await playOn(deps, submitted);
  await move(mau, '2023-06-06');
  const command = { type: 'reassign', part: 'main', to: mau, reason: 'Thử' } as const;
  expect(
    await ask(deps, administrator, command, '2023-06-06', { administrator: true }),
  ).toMatchObject({ refusal: { because: 'invalid_field', field: 'to', problem: 'other_unit' } });
});
