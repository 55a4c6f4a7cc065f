import { fillSample } from '../../infra/rehearsal/fillSample.ts';
import { fillFurtherPlans, furtherPlans, triedInPlan } from '../../infra/rehearsal/furtherPlans.ts';
import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';

let tables: TestTables;
let ports: DynamoPorts;

const withCalendar = () => ({
  ...ports,
  calendarOf: async (tenant: string) => workingCalendar(await ports.holidays.years(tenant)),
});

beforeAll(async () => {
  tables = await startTables();
  ports = dynamoPorts(tables);
  await fillSample(withCalendar());
  await fillFurtherPlans(withCalendar());
}, 120_000);

afterAll(() => tables.stop());

const plans = furtherPlans();
const idOf = ({ versions }: (typeof plans)[number]): string => versions.at(-1)?.id ?? '';

describe.each(plans.map((plan) => [idOf(plan), plan] as const))('%s in the sample', (id, plan) => {
  const { tenant } = plan.organisation;

  test('is stored with its versions in its own department', async () => {
    expect((await ports.programmes.list(tenant)).map((one) => one.id)).toContain(id);
    expect((await ports.programmes.latest(tenant, id))?.version).toBe(plan.versions.length);
  });

  test('has three dossiers under way, each further than the one before', async () => {
    const units = [...new Set(plan.stories.map(({ story }) => story.authors[0]?.person.unitId))];
    const found = await Promise.all(
      units.map((unit) => ports.dossiers.ofUnit(tenant, id, unit ?? '')),
    );
    const dossiers = found.flat().toSorted((a, b) => a.id.localeCompare(b.id));
    expect(dossiers).toHaveLength(3);
    const [first, second, third] = dossiers.map(({ version }) => version);
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThanOrEqual(third ?? 0);
    expect(dossiers.map(statusOf)).not.toContain('draft');
  });

  test('lets somebody with a mailbox try each of its roles', async () => {
    const tried = triedInPlan(plan);
    expect(tried.length).toBeGreaterThanOrEqual(4);
    for (const [, { id: personId, name }] of tried)
      expect((await ports.organisation.person(tenant, personId))?.name).toBe(name);
  });
});

test('the city keeps the hospital’s people and the department’s own officers', async () => {
  expect(await ports.organisation.peopleOf('hcm-syt', 'hcm-bth')).toHaveLength(200);
  const focal = await ports.organisation.holders(
    'hcm-syt',
    'hcm-syt',
    'department_focal',
    '2023-09-11',
  );
  const personnel = await ports.organisation.holders(
    'hcm-syt',
    'hcm-syt',
    'personnel_dept',
    '2023-12-01',
  );
  expect(personnel.map(({ personId }) => personId).toSorted()).toEqual(
    focal.map(({ personId }) => personId).toSorted(),
  );
});

test('a second filling adds nothing', async () => {
  const before = await ports.dossiers.find('nt-syt', 'mau-cchc-3');
  await fillFurtherPlans(withCalendar());
  expect(await ports.dossiers.find('nt-syt', 'mau-cchc-3')).toEqual(before);
});
