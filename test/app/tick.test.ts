import type { Observation } from '../../functions/middleware.ts';
import { tick } from '../../functions/schedule/tick.ts';
import { dailyTick } from '../../shared/app/dailyTick.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { started, startedBy, submitted, thu } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, playOn, type TestDeps, tenant } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';

let local: TestTables;
let deps: TestDeps;

const plan: Programme = {
  ...hospitalPlan,
  reports: [
    {
      id: 'year',
      name: 'Báo cáo tổng kết',
      subject: 'Kết quả thực hiện',
      on: '2023-12-15',
      dataFrom: '2023-01-01',
      dataTo: '2023-12-10',
      clause: 'Mục IV',
      owner: 'quality_office',
      receivers: ['unit:head_of_unit', 'department:focal_office'],
      narrative: [],
    },
  ],
};

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps, plan);
});

const run = (day: string) => dailyTick(deps)(tenant, on(day));
const reminders = async (id = 'd-1') =>
  (await deps.dossiers.history(tenant, id)).filter(({ type }) => type === 'Reminded');

test('what is due is reminded of once, however often the day ticks', async () => {
  await playOn(deps, submitted);
  expect((await run('2023-06-08')).reminded).toBe(1);
  expect((await run('2023-06-08')).reminded).toBe(0);
  const [reminded] = await reminders();
  expect(reminded).toMatchObject({
    channel: 'tick',
    by: { personId: 'system' },
    data: { offset: 0, obligation: { kind: 'intake' } },
  });
});

test('two ticks at the same time remind once', async () => {
  await playOn(deps, submitted);
  await Promise.all([run('2023-06-08'), run('2023-06-08')]);
  expect(await reminders()).toHaveLength(1);
});

test('days without a tick collapse into one reminder, not one for each missed day', async () => {
  await playOn(deps, submitted);
  await run('2023-06-12');
  const plain = (await reminders()).filter(
    (event) => event.type === 'Reminded' && event.data.level === 0,
  );
  expect(plain).toHaveLength(1);
});

test('one dossier that fails does not stop the others', async () => {
  await playOn(deps, submitted);
  await playOn(deps, submitted, 'd-2');
  const { find } = deps.dossiers;
  const broken = {
    ...deps,
    dossiers: {
      ...deps.dossiers,
      find: (at: string, id: string) =>
        id === 'd-1' ? Promise.reject(new Error('unreadable')) : find(at, id),
    },
  };
  const result = await dailyTick(broken)(tenant, on('2023-06-08'));
  expect(result.failed).toMatchObject([{ id: 'd-1' }]);
  expect(await reminders('d-2')).toHaveLength(1);
});

test('a report is asked for on its day, once, for each unit that owes it', async () => {
  expect((await run('2023-12-14')).reportsRequested).toBe(0);
  expect((await run('2023-12-15')).reportsRequested).toBe(1);
  expect((await run('2023-12-16')).reportsRequested).toBe(0);
  expect(await deps.reports.find(tenant, 'HCM-BTH-2023#year#hcm-bth')).toMatchObject({
    status: 'requested',
    dataTo: '2023-12-10',
    snapshotAt: on('2023-12-15').now,
  });
});

test('a report day that nobody ticked on is made up for', async () => {
  expect((await run('2023-12-20')).reportsRequested).toBe(1);
});

test("from October on the next year's holidays are missed", async () => {
  expect((await run('2024-09-30')).missingYears).toEqual([]);
  expect((await run('2024-10-01')).missingYears).toEqual(['2025']);
  expect((await run('2025-01-01')).missingYears).toEqual(['2025']);
});

describe('a missing table of days off', () => {
  const mail = (week: number, to = 'p-admin') =>
    deps.outbox.find(tenant, `holidays-2025#${week}#holidays_missing#${to}`);

  test('is asked for by mail once a week from November on, until it is there', async () => {
    await run('2024-10-31');
    expect(await mail(0)).toBeUndefined();
    await run('2024-11-01');
    expect(await mail(0)).toMatchObject({
      facts: { year: '2025' },
      createdAt: on('2024-11-01').now,
    });
    await run('2024-11-07');
    expect(await mail(1)).toBeUndefined();
    await run('2024-11-09');
    expect(await mail(1)).toMatchObject({ createdAt: on('2024-11-09').now });
    await deps.holidays.save(tenant, '2025', { holidays: [], workingSaturdays: [] });
    await run('2024-11-15');
    expect(await mail(2)).toBeUndefined();
  });

  test('is asked for after the year has begun, too', async () => {
    await run('2025-01-02');
    expect(await mail(8)).toBeDefined();
  });

  test('is the department’s own business where it has administrators', async () => {
    const holding = { tenant, unitId: 'hcm-syt', role: 'administrator', personId: 'p-focal' };
    await deps.organisation.save({ holdings: [{ ...holding, from: '2023-01-01' }] });
    await run('2024-11-01');
    expect(await mail(0, 'p-focal')).toBeDefined();
    expect(await mail(0)).toBeUndefined();
  });
});

test('the alarm rings for a missing year, and the schedule decides which day it is', async () => {
  const counted: Record<string, number> = {};
  const observe: Observation = {
    count: (metric, value = 1) => {
      counted[metric] = (counted[metric] ?? 0) + value;
    },
    failed: () => {},
    note: () => {},
  };
  await tick(deps, [tenant], observe)({ tick: 'daily', at: '2024-09-30T17:00:00Z' });
  expect(counted).toEqual({ MissingHolidayYear: 1 });
  await expect(tick(deps, [tenant], observe)({ tick: 'daily' })).rejects.toThrow();
});

test('drafts are nobody else’s business: the tick reminds their authors only', async () => {
  await playOn(deps, started);
  await playOn(deps, startedBy(thu), 'd-2');
  await run('2023-12-28');
  for (const event of [...(await reminders()), ...(await reminders('d-2'))])
    if (event.type === 'Reminded' && event.data.level === 0)
      expect(event.data.to.map(({ personId }) => personId)).toEqual([event.after.lead.personId]);
});

test('retention that fails is told of as any other work, and keeps nobody from being reminded', async () => {
  await playOn(deps, submitted);
  const emptyMails = () => Promise.reject(new Error('throttled'));
  const broken = { ...deps, retention: { ...deps.retention, emptyMails } };
  const result = await dailyTick(broken)(tenant, on('2023-06-08'));
  expect(result).toMatchObject({ reminded: 1, failed: [{ id: 'retention' }] });
});

test('the log says how much retention took', async () => {
  const noted: unknown[] = [];
  const observe: Observation = {
    count: () => {},
    failed: () => {},
    note: (what, facts) => void noted.push({ what, ...facts }),
  };
  const emptyMails = async () => 3;
  const some = { ...deps, retention: { ...deps.retention, emptyMails } };
  await tick(some, [tenant], observe)({ tick: 'daily', at: '2023-06-08T00:00:00Z' });
  expect(noted).toContainEqual(
    expect.objectContaining({ draftsTold: 0, draftsRemoved: 0, mailTextsRemoved: 3 }),
  );
});
