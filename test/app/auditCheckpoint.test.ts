import { dailyTick } from '../../shared/app/dailyTick.ts';
import { render } from '../../shared/messages/render.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, person, type TestDeps, tenant } from '../support/hospital.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let deps: TestDeps;

const role = (personId: string, held: string, unitId = 'hcm-syt') => ({
  tenant,
  unitId,
  role: held,
  personId,
  from: '2023-01-01',
});

beforeAll(async () => {
  local = await startTables();
}, 60_000);
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = depsOn(tables);
  await fillHospital(deps);
  await deps.organisation.save({
    people: [person('p-tra', 'Bùi Văn Thanh Tra', { unitId: 'hcm-syt' })],
    holdings: [role('p-focal', 'administrator'), role('p-tra', 'inspector')],
  });
});

const happens = async (day: string) => {
  await deps.trail.note({
    tenant,
    at: on(day).now,
    by: { personId: 'p-focal', name: 'Lý Thị Đầu Mối' },
    channel: 'web',
    kind: 'holidays_saved',
    subject: { id: '2024' },
    after: {},
  });
  await deps.trail.extend(tenant, on(day).now);
};

const tickOn = (day: string) => dailyTick(deps)(tenant, on(day));
const checkpoints = async () =>
  (await deps.unfinished.mails(tenant, '9999'))
    .map(({ id }) => id)
    .filter((id) => id.includes('audit_checkpoint'))
    .sort();

test('once a week in which something happened the head is mailed to administrators and inspectors', async () => {
  await tickOn('2023-06-05');
  expect(await checkpoints()).toEqual([]);
  await happens('2023-06-05');
  await tickOn('2023-06-06');
  await happens('2023-06-06');
  await tickOn('2023-06-07');
  const first = [
    'audit-2023-06-05#audit_checkpoint#p-focal',
    'audit-2023-06-05#audit_checkpoint#p-tra',
  ];
  expect(await checkpoints()).toEqual(first);
  await tickOn('2023-06-12');
  expect(await checkpoints()).toHaveLength(4);
  await tickOn('2023-06-19');
  expect(await checkpoints()).toHaveLength(4);
});

test('the mail has count and link as the checking program takes them', async () => {
  await happens('2023-06-05');
  await tickOn('2023-06-06');
  const head = await deps.trail.head(tenant);
  const mail = await deps.outbox.find(tenant, 'audit-2023-06-05#audit_checkpoint#p-tra');
  expect(mail?.facts).toEqual({
    number: 1,
    place: `1:${head?.link}`,
    at: head?.at,
    added: 1,
  });
});

test('a second tick at the same moment mails nobody twice', async () => {
  await happens('2023-06-05');
  await Promise.all([tickOn('2023-06-06'), tickOn('2023-06-06')]);
  expect(await checkpoints()).toHaveLength(2);
});

test('a chain that was cut off since the last checkpoint is told', async () => {
  await happens('2023-06-05');
  await happens('2023-06-06');
  await tickOn('2023-06-06');
  await tables.client.call('DeleteItem', {
    TableName: tables.records,
    Key: { pk: { S: `T#${tenant}#CHAIN` }, sk: { S: 'SEGMENT#000000002' } },
  });
  await tickOn('2023-06-12');
  const mail = await deps.outbox.find(tenant, 'audit-2023-06-12#audit_checkpoint#p-tra');
  expect(mail?.facts).toMatchObject({
    number: 1,
    broken: 2,
    before: expect.stringMatching(/^2:/),
  });
  if (!mail) throw new Error('nobody was told');
  const { subject, text } = render(mail, { publicUrl: deps.publicUrl });
  expect(subject).toBe('Mốc nhật ký hệ thống: mục 1');
  expect(text).toContain('không nối tiếp từ mục 2');
  expect(text).toContain('BROKEN FROM ENTRY 2');
});
