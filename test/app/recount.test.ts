import type { Observation } from '../../functions/middleware.ts';
import { tick } from '../../functions/schedule/tick.ts';
import { S, type Tables } from '../../shared/adapters/dynamo/table.ts';
import { recount } from '../../shared/app/recount.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { agreed, appraised, started, submitted } from '../support/dossiers.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, playOn, type TestDeps, tenant } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';
import { wholeChain } from '../support/trail.ts';

let local: TestTables;
let tables: Tables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  deps = depsOn(tables);
  await fillHospital(deps);
});

const plan = hospitalPlan.id;
const recounted = (day = '2023-06-09', of: TestDeps = deps, programme: Programme = hospitalPlan) =>
  recount(of)(tenant, [programme], on(day));

/** The events of a dossier reach the counters, each as often as it is delivered. */
async function projected(id: string, by: TestDeps = deps): Promise<void> {
  for (const event of await deps.dossiers.history(tenant, id)) await by.boards.project(event);
}

async function threeDossiers(): Promise<void> {
  for (const [id, acts] of Object.entries({ 'd-1': agreed, 'd-2': submitted, 'd-3': started })) {
    await playOn(deps, acts, id);
    await projected(id);
  }
}

/** Somebody writes past the application. */
const setByHand = (pk: string, sk: string, count: number) =>
  tables.client.call('UpdateItem', {
    TableName: tables.records,
    Key: { pk: S(`T#${tenant}#${pk}#${plan}`), sk: S(sk) },
    UpdateExpression: 'SET #count = :count, unitId = :unit, #status = :status, #day = :day',
    ExpressionAttributeNames: { '#count': 'count', '#status': 'status', '#day': 'day' },
    ExpressionAttributeValues: {
      ':count': { N: String(count) },
      ':unit': S('hcm-bth'),
      ':status': S(sk.slice('hcm-bth#'.length)),
      ':day': S(sk.slice('hcm-bth#'.length)),
    },
  });

test('after faults, repeats and disorder the counters equal a recount', async () => {
  let calls = 0;
  const faulty = depsOn(
    interrupted(tables, async (action, _input, call) => {
      calls++;
      if (action === 'TransactWriteItems' && calls % 3 === 0) throw new Error('before the call');
      const answer = await call();
      if (action === 'TransactWriteItems' && calls % 4 === 0) throw new Error('after the call');
      return answer;
    }),
  );
  let failed = 0;
  for (const [id, acts] of Object.entries({ 'd-1': agreed, 'd-2': appraised, 'd-3': submitted })) {
    await playOn(deps, acts, id);
    const events = await deps.dossiers.history(tenant, id);
    const delivered = [...events.toReversed(), ...events];
    for (let left = delivered; left.length > 0; ) {
      const results = await Promise.allSettled(left.map((one) => faulty.boards.project(one)));
      left = left.filter((_, place) => results[place]?.status === 'rejected');
      failed += left.length;
    }
  }
  expect(failed).toBeGreaterThan(5);
  expect(await recounted()).toEqual([]);
});

test('a counter changed by hand is named with its plan, unit and status, once a day', async () => {
  await threeDossiers();
  await setByHand('COUNT', 'hcm-bth#registered', 4);
  const difference = {
    programmeId: plan,
    unitId: 'hcm-bth',
    stored: { registered: 4 },
    recounted: { registered: 1 },
  };
  expect(await recounted()).toEqual([difference]);
  expect(await recounted()).toEqual([difference]);
  const notes = async () => {
    await deps.trail.extend(tenant, on('2023-06-09').now);
    const entries = (await wholeChain(deps)).map(({ text = '{}' }) => JSON.parse(text));
    return entries.filter(({ kind }) => kind === 'counter_differs');
  };
  expect(await notes()).toEqual([
    expect.objectContaining({
      by: { personId: 'system', name: 'Hệ thống' },
      subject: { id: plan },
      unitId: 'hcm-bth',
      before: { registered: 4 },
      after: { registered: 1 },
    }),
  ]);
  await recounted('2023-06-10');
  expect(await notes()).toHaveLength(2);
  const [, ...counts] = await deps.boards.counts(tenant, plan);
  expect(counts).toContainEqual({ unitId: 'hcm-bth', status: 'registered', count: 4 });
});

test('a counter that was emptied, one of a day and one of nobody are found as well', async () => {
  await threeDossiers();
  const [day] = await deps.boards.registered(tenant, plan);
  await setByHand('COUNT', 'hcm-bth#draft', 0);
  await setByHand('COUNT', 'hcm-bth#archived', 2);
  await setByHand('REGISTERED', `hcm-bth#${day?.on}`, 9);
  expect(await recounted()).toMatchObject([
    {
      stored: { archived: 2, draft: 0, [`registered ${day?.on}`]: 9 },
      recounted: { archived: 0, draft: 1, [`registered ${day?.on}`]: day?.count },
    },
  ]);
});

test('an event that has not reached the counters yet is no difference; once it has, one is', async () => {
  await threeDossiers();
  await playOn(deps, submitted, 'd-4');
  expect(await recounted()).toEqual([]);
  await setByHand('COUNT', 'hcm-bth#registered', 7);
  expect(await recounted()).toEqual([]);
  await projected('d-4');
  expect(await recounted()).toMatchObject([
    { stored: { registered: 8 }, recounted: { registered: 2 } },
  ]);
});

test('a dossier that moves on while it is recounted is no difference', async () => {
  await threeDossiers();
  let looks = 0;
  const { ofUnit } = deps.dossiers;
  const meanwhile: TestDeps = {
    ...deps,
    dossiers: {
      ...deps.dossiers,
      ofUnit: async (...place) => {
        if (looks++ === 0) {
          await playOn(deps, submitted, 'd-5');
          await projected('d-5');
        }
        return ofUnit(...place);
      },
    },
  };
  expect(await recounted('2023-06-09', meanwhile)).toEqual([]);
  expect(looks).toBeGreaterThan(1);
});

test('a plan that ended more than a year ago is not read any more', async () => {
  await threeDossiers();
  await setByHand('COUNT', 'hcm-bth#registered', 4);
  const ended = { ...hospitalPlan, valid: { from: '2023-01-01', to: '2023-12-31' } };
  expect(await recounted('2024-12-31', deps, ended)).toHaveLength(1);
  expect(await recounted('2025-01-02', deps, ended)).toEqual([]);
});

test('of a department with more dossiers than a night reads, each unit has its turn within a week', async () => {
  await threeDossiers();
  await setByHand('COUNT', 'hcm-bth#registered', 50_000);
  const week = [9, 10, 11, 12, 13, 14, 15].map((day) => `2023-06-${String(day).padStart(2, '0')}`);
  const found = [];
  for (const day of week) found.push(...(await recounted(day)));
  expect(found.map(({ unitId }) => unitId)).toEqual(['hcm-bth']);
});

describe('the morning tick', () => {
  const ticked = async (of: TestDeps) => {
    const counted: Record<string, number> = {};
    const noted: unknown[] = [];
    const observe: Observation = {
      count: (metric, value = 1) => {
        counted[metric] = (counted[metric] ?? 0) + value;
      },
      failed: (what) => void noted.push(what),
      note: (what, facts) => void noted.push({ what, ...facts }),
    };
    await tick(of, [tenant], observe)({ tick: 'daily', at: '2023-06-08T00:00:00Z' });
    return { counted, noted };
  };

  test('rings for a counter that differs, names it in the log, and corrects nothing', async () => {
    await threeDossiers();
    await setByHand('COUNT', 'hcm-bth#registered', 4);
    const { counted, noted } = await ticked(deps);
    expect(counted).toEqual({ CounterDiffers: 1 });
    expect(noted).toContainEqual({
      what: 'counter differs',
      tenant,
      programmeId: plan,
      unitId: 'hcm-bth',
      counter: 'registered',
      stored: 4,
      recounted: 1,
    });
  });

  test('rings when it could not recount, and reminds people all the same', async () => {
    await threeDossiers();
    const counts = () => Promise.reject(new Error('unreadable'));
    const { counted, noted } = await ticked({ ...deps, boards: { ...deps.boards, counts } });
    expect(counted).toMatchObject({ CounterDiffers: 1 });
    expect(noted).toContainEqual(expect.objectContaining({ what: 'ticked', reminded: 1 }));
  });

  test('says nothing where all is equal', async () => {
    await threeDossiers();
    expect((await ticked(deps)).counted).toEqual({});
  });
});
