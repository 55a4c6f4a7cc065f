import { keepAchievements, sharedAchievements } from '../../shared/app/achievements.ts';
import { tellOfEvent } from '../../shared/app/tellOfEvent.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import {
  type Act,
  act,
  director,
  mau,
  nominated,
  quality,
  save,
  thu,
} from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { ask, depsOn, fillHospital, playOn, type TestDeps, tenant } from '../support/hospital.ts';
import { hospitalPlan, intakeStep } from '../support/programmes.ts';

let local: TestTables;
let deps: TestDeps;

/** A movement whose form names what an award would rest on. */
const movement: Programme = {
  ...hospitalPlan,
  id: 'BTH-TD-2023',
  code: 'TD23',
  name: 'Phong trào thi đua mẫu',
  obstacleClasses: [],
  outputKinds: [],
  form: {
    ...hospitalPlan.form,
    risks: 'not_asked',
    sections: [
      {
        id: 'achievement',
        heading: 'Thành tích dùng làm căn cứ',
        text: true,
        required: false,
        essential: false,
        maximumCharacters: 2000,
        achievements: true,
      },
    ],
  },
  route: [{ ...intakeStep, next: { received: 'end:archived', refused: 'end:refused' } }],
};

beforeAll(async () => {
  local = await startTables();
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
  // a draft that names no plan is taken where there is one
  await playOn(deps, nominated);
  await deps.programmes.save(tenant, movement);
  await follow('d-1');
}, 120_000);
afterAll(() => local.stop());

/** What notify and project do with the events of a dossier. */
async function follow(dossierId: string): Promise<void> {
  for (const event of await deps.dossiers.history(tenant, dossierId)) {
    await keepAchievements(deps)(event);
    await tellOfEvent(deps)(event);
  }
}

async function register(dossierId: string, lines: string, by = mau): Promise<void> {
  const start = {
    type: 'startDraft',
    tenant,
    dossierId,
    unitId: 'hcm-bth',
    unitName: 'Bệnh viện Truyền máu Huyết học',
    channel: 'annual_plan',
    title: 'Khoa không giấy',
  } as const;
  const begun = await ask(deps, by, start, '2023-09-01', { dossierId, programmeId: movement.id });
  expect(begun).toMatchObject({ accepted: true });
  const content = { sections: { achievement: lines }, declared: true, committed: true };
  await playOn(
    deps,
    [save(content, '2023-09-02', by), act(by, { type: 'submit', number: '' }, '2023-09-03')],
    dossierId,
  );
  await follow(dossierId);
}

const sharedOf = async (dossierId: string) => {
  const dossier = await deps.dossiers.find(tenant, dossierId);
  if (!dossier) throw new Error('no dossier');
  const programme = await deps.programmes.find(
    tenant,
    dossier.programmeId,
    dossier.programmeVersion,
  );
  if (!programme) throw new Error('no programme');
  return (await sharedAchievements(deps)(dossier, programme)).map((one) => one.dossierId).sort();
};

const taskOf = async (dossierId: string) =>
  (await deps.outbox.ofDossier(tenant, dossierId)).find(
    ({ template, to }) => template === 'task' && to.personId === quality.personId,
  );

test('check 18: the office asked to receive a registration reads that its achievement was put forward already', async () => {
  await register('d-2', 'Sáng kiến số BTH-2023-0001 về máu nhóm hiếm');
  expect(await sharedOf('d-2')).toEqual(['d-1']);
  expect((await taskOf('d-2'))?.facts).toMatchObject({
    shared: [{ dossierId: 'd-1', number: 'BTH-2023-0001', form: 'Giấy khen', lead: mau.name }],
  });
});

test('check 18: it stays a warning, the office receives the registration all the same', async () => {
  const received = await ask(deps, quality, { type: 'receive' }, '2023-09-05', {
    dossierId: 'd-2',
  });
  expect(received).toMatchObject({ accepted: true });
});

test('check 18: a second registration of somebody else is told of both; another achievement of none', async () => {
  await register('d-3', 'BTH-2023-0001', thu);
  expect(await sharedOf('d-3')).toEqual(['d-1', 'd-2']);
  expect(await sharedOf('d-1')).toEqual(['d-2', 'd-3']);
  await register('d-4', 'BTH-2023-0099', director);
  expect(await sharedOf('d-4')).toEqual([]);
  expect((await taskOf('d-4'))?.facts).not.toHaveProperty('shared');
});

test('what names another achievement, or is withdrawn, is free again; an older event changes nothing', async () => {
  const back: Act[] = [
    act(quality, { type: 'return', reasons: 'Ghi lại thành tích' }, '2023-09-06'),
    act(
      thu,
      { type: 'resubmit', content: { sections: { achievement: 'BTH-2023-0055' } } },
      '2023-09-07',
    ),
  ];
  await playOn(deps, back, 'd-3');
  await follow('d-3');
  await follow('d-3');
  expect(await sharedOf('d-1')).toEqual(['d-2']);
  await playOn(deps, [act(thu, { type: 'withdraw', reason: 'Thôi' }, '2023-09-08')], 'd-3');
  await follow('d-3');
  await register('d-5', 'BTH-2023-0055', director);
  expect(await sharedOf('d-5')).toEqual([]);
});
