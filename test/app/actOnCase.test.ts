import type { PersonRef } from '../../events/schema/envelope.ts';
import { actOnCase } from '../../shared/app/actOnCase.ts';
import type { OversightCommand } from '../../shared/domain/oversight/commands.ts';
import * as people from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, type TestDeps, tenant } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

let tables: TestTables;
let deps: TestDeps;
let commands = 0;

beforeAll(async () => {
  tables = await startTables();
}, 60_000);
afterAll(() => tables.stop());

beforeEach(async () => {
  deps = depsOn(await tables.fresh());
  const bodies = ['quality_office', 'personnel_office', 'general_planning_office'];
  await fillHospital(deps, { ...hospitalPlan, oversight: { bodies, clause: 'Mục III.6' } });
});

const act = (by: PersonRef, command: OversightCommand, day: string, more: object = {}) =>
  actOnCase(deps)({
    tenant,
    caseId: 'vv-1',
    command,
    by,
    moment: on(day),
    commandId: `case-command-${++commands}`,
    channel: 'web',
    ...more,
  });

const about = {
  programmeId: hospitalPlan.id,
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
};
const visit: OversightCommand = {
  type: 'recordInspection',
  ...about,
  place: 'Khoa Xét nghiệm',
  visitedOn: '2023-09-08',
  inspectors: [people.quality],
  checklist: [{ question: 'Đã phổ biến kế hoạch?', answer: 'no' }],
};
const finding: OversightCommand = {
  type: 'raiseFinding',
  text: 'Chưa phổ biến kế hoạch đến tổ trực.',
  responsible: people.mau,
  workingDays: 5,
};
const suspicion: OversightCommand = {
  type: 'openMisuseCase',
  ...about,
  concerns: [people.personnel],
  account: 'Đề xuất dùng để hợp thức hóa một gói mua sắm đã làm.',
};

/** Addressees of every mail that waits, by template. */
const mailed = async () =>
  (await deps.unfinished.mails(tenant, '2030-01-01T00:00:00.000Z'))
    .map(({ id }) => id.split('#').slice(2).join(' '))
    .toSorted();

test('a finding is stored with its mail to the responsible person, in one step', async () => {
  await act(people.quality, visit, '2023-09-11');
  await act(people.quality, finding, '2023-09-11');
  expect(await mailed()).toEqual(['finding p-mau']);
  expect(await deps.cases.find(tenant, 'vv-1')).toMatchObject({
    version: 2,
    findings: [{ due: { on: '2023-09-18', clause: 'Mục III.6' } }],
  });
});

test('an answered finding is told to whoever raised it', async () => {
  await act(people.quality, visit, '2023-09-11');
  await act(people.quality, finding, '2023-09-11');
  await act(
    people.mau,
    { type: 'answerFinding', findingId: 'f1', answer: 'Đã phổ biến.' },
    '2023-09-12',
  );
  expect(await mailed()).toEqual(['finding p-mau', 'finding p-quality']);
});

test('a misuse case is mailed to the inspecting bodies but neither to the opener nor to whom it concerns', async () => {
  await act(people.quality, suspicion, '2023-09-11');
  expect(await mailed()).toEqual(['misuse_case p-planning']);
});

test('the mail of a misuse case says nothing of the case', async () => {
  await act(people.quality, suspicion, '2023-09-11');
  const [mail] = await deps.unfinished.mails(tenant, '2030-01-01T00:00:00.000Z');
  const stored = await deps.outbox.find(tenant, mail?.id ?? '');
  expect(stored?.facts).toEqual({ caseId: 'vv-1', on: '2023-09-11', news: 'opened' });
});

test('somebody outside the bodies changes nothing and mails nobody', async () => {
  expect(await act(people.mau, suspicion, '2023-09-11')).toEqual({
    accepted: false,
    refusal: { because: 'not_yours' },
  });
  expect(await deps.cases.find(tenant, 'vv-1')).toBeUndefined();
  expect(await mailed()).toEqual([]);
});

test('the same command sent twice is answered twice and done once', async () => {
  const again = { commandId: 'same-command' };
  await act(people.quality, visit, '2023-09-11', again);
  expect(await act(people.quality, visit, '2023-09-11', again)).toMatchObject({ accepted: true });
  expect(await deps.cases.history(tenant, 'vv-1')).toHaveLength(1);
});

test('two inspectors at once both get their finding in', async () => {
  await act(people.quality, visit, '2023-09-11');
  await Promise.all([
    act(people.quality, finding, '2023-09-11'),
    act(people.planning, { ...finding, text: 'Thiếu biên bản họp.' }, '2023-09-11'),
  ]);
  expect(await deps.cases.find(tenant, 'vv-1')).toMatchObject({
    version: 3,
    findings: [{ id: 'f1' }, { id: 'f2' }],
  });
});

test('the tick finds an open finding on its reminder day and reminds once', async () => {
  await act(people.quality, visit, '2023-09-11');
  await act(people.quality, finding, '2023-09-11');
  expect(await deps.cases.needingAttention(tenant, '2023-09-12')).toEqual([]);
  expect(await deps.cases.needingAttention(tenant, '2023-09-13')).toEqual(['vv-1']);
  const remind = { system: true, channel: 'tick' } as const;
  await act(people.tick, { type: 'remindFindings' }, '2023-09-13', remind);
  expect(await mailed()).toEqual(['finding p-mau', 'finding p-mau']);
  expect(await deps.cases.needingAttention(tenant, '2023-09-13')).toEqual([]);
});
