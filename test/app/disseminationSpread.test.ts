import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { launchWithRound } from '../../shared/app/disseminationLaunch.ts';
import { spread } from '../../shared/app/disseminationSpread.ts';
import { planRead, roundOf } from '../../shared/app/planRead.ts';
import { sweep } from '../../shared/app/sweep.ts';
import { type SpreadTask, usualPortions } from '../../shared/domain/dissemination/spread.ts';
import { withPaper } from '../../shared/domain/programmes/planLife.ts';
import { Unreadable } from '../../shared/errors.ts';
import type { Person } from '../../shared/ports.ts';
import {
  countedAndTrue,
  drain,
  launch,
  mailId,
  placeOf,
  planFor,
  programmeId,
  readingMails,
  staff,
} from '../support/dissemination.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import {
  depsOn,
  fillHospital,
  on,
  person,
  type TestDeps,
  tenant,
  unit,
} from '../support/hospital.ts';

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());

const large = staff(usualPortions.mailed + 5, 'hcm-large');
const small = [
  ...staff(3, 'hcm-small'),
  person('none', 'Đỗ Thị Không Thư', { unitId: 'hcm-small', email: undefined }),
  person('shared', 'Vũ Văn Hộp Chung', {
    unitId: 'hcm-small',
    email: 'khoa@small.example',
    sharedMailbox: true,
  }),
  person('second', 'Hồ Thị Thư Riêng', {
    unitId: 'hcm-small',
    email: 'khoa@small.example',
    sharedMailbox: true,
    secondEmail: 'ho.thi@rieng.example',
  }),
  person('gone', 'Ngô Văn Nghỉ', { unitId: 'hcm-small', active: false }),
];
const units = ['hcm-large', 'hcm-small'];

async function fill(people: readonly Person[]): Promise<Tables> {
  const tables = await local.fresh();
  deps = depsOn(tables);
  await fillHospital(deps);
  await deps.organisation.save({ units: units.map((id) => unit(id)), people });
  return tables;
}

const mailed = [
  ...large.map(({ id }) => mailId('hcm-large', id)),
  ...['hcm-small-0000', 'hcm-small-0001', 'hcm-small-0002', 'second'].map((id) =>
    mailId('hcm-small', id),
  ),
].sort();

describe('a launch', () => {
  beforeAll(async () => {
    await fill([...large, ...small]);
  });

  test('is one quick transaction: the version, its round and the first portion, and nothing else', async () => {
    const before = await deps.organisation.peopleOf(tenant, 'hcm-small');
    expect(await launch(deps, units)).toBe(true);
    expect(await readingMails(deps)).toEqual([]);
    expect(await deps.dissemination.coverages(tenant, programmeId, 2)).toEqual([]);
    const round = await deps.dissemination.round(tenant, programmeId, 2);
    expect(round?.units.map(({ id }) => id)).toEqual(units);
    expect(round).toMatchObject({ openedOn: '2023-06-05', openedBy: { personId: 'p-focal' } });
    expect(before.length).toBeGreaterThan(0);
  });

  test('a second one of the same version changes nothing', async () => {
    expect(await launch(deps, ['hcm-small'])).toBe(false);
    const round = await deps.dissemination.round(tenant, programmeId, 2);
    expect(round?.units.map(({ id }) => id)).toEqual(units);
    expect(await deps.dissemination.unfinished(tenant, '9999')).toHaveLength(1);
  });

  test('reaches everybody with an own address by one mail, and counts the others apart', async () => {
    await drain(deps);
    expect(await readingMails(deps)).toEqual(mailed);
    const counts = (await deps.dissemination.coverage(placeOf('hcm-small')))?.counts;
    expect(counts).toMatchObject({ frozen: 6, withMail: 4, withoutMail: 2, read: 0, heard: 0 });
    expect(await deps.dissemination.unfinished(tenant, '9999')).toEqual([]);
  });

  test('the frozen list stays as it is when people come, go or lose their address', async () => {
    const before = await deps.dissemination.members(placeOf('hcm-small'));
    await deps.organisation.save({
      people: [
        person('new', 'Lý Văn Mới', { unitId: 'hcm-small' }),
        { ...(small[0] as Person), active: false },
        { ...(small[1] as Person), email: undefined },
      ],
    });
    await again(1, { do: 'list', unit: 0 });
    await drain(deps);
    expect(await deps.dissemination.members(placeOf('hcm-small'))).toEqual(before);
    expect(await readingMails(deps)).toEqual(mailed);
    expect((await deps.dissemination.coverage(placeOf('hcm-small')))?.counts.frozen).toBe(6);
  });

  /** A portion again, as a stream that repeats itself delivers it. */
  const again = (number: number, task: SpreadTask) =>
    spread(
      deps,
      usualPortions,
    )({
      tenant,
      programmeId,
      version: 2,
      chain: 'launch',
      number,
      at: on('2023-06-05').now,
      task,
    });

  test('portions delivered again, in any order, add nothing', async () => {
    await Promise.all([
      again(3, { do: 'mail', unit: 0, after: large[usualPortions.mailed - 1]?.id }),
      again(2, { do: 'mail', unit: 0 }),
      again(1, { do: 'list', unit: 0 }),
    ]);
    expect(await readingMails(deps)).toEqual(mailed);
    expect(await deps.dissemination.unfinished(tenant, '9999')).toEqual([]);
  });

  test('a portion without a round is set aside as unreadable', async () => {
    const step = { tenant, programmeId: 'nothing', version: 1, chain: 'launch', number: 1 };
    const task = { do: 'list', unit: 0 } as const;
    await expect(spread(deps, usualPortions)({ ...step, at: '', task })).rejects.toThrow(
      Unreadable,
    );
  });

  test('a newer version ends the mails of the older one', async () => {
    expect(await launch(deps, units, { version: 3 })).toBe(true);
    const [first] = await deps.dissemination.unfinished(tenant, '9999');
    if (first) await spread(deps, usualPortions)(first);
    expect(await launch(deps, ['hcm-small'], { version: 4 })).toBe(true);
    await drain(deps);
    expect(await readingMails(deps, 3)).toEqual([]);
    expect((await readingMails(deps, 4)).length).toBeGreaterThan(0);
  });
});

describe('a version with the text of the one before, as a plan that gets its number', () => {
  const issued = { symbol: '917/KH-QLCL', issuedOn: '2023-06-09' };
  const numbered = withPaper(planFor(['hcm-small']), issued);

  beforeAll(async () => {
    await fill(small);
    await launch(deps, ['hcm-small']);
    await drain(deps);
    const launchedNumbered = await launchWithRound(deps)({
      tenant,
      programme: numbered,
      by: { personId: 'p-focal', name: 'Lý Thị Đầu Mối' },
      moment: on('2023-06-09'),
    });
    expect(launchedNumbered).toBe(true);
    await drain(deps);
  });

  test('opens no round and mails nobody again', async () => {
    expect(await deps.dissemination.round(tenant, programmeId, 3)).toBeUndefined();
    expect(await readingMails(deps, 3)).toEqual([]);
    expect(await roundOf(deps)(tenant, numbered)).toMatchObject({ version: 2 });
  });

  test('is what the links and reminders of the round now speak of', async () => {
    expect(await planRead(deps)(tenant, programmeId, 2)).toMatchObject({
      superseded: false,
      programme: { version: 3, instrument: issued },
    });
  });

  test('another text opens a round and mails everybody, and ends the one before', async () => {
    await launch(deps, ['hcm-small'], { version: 4 });
    await drain(deps);
    expect(await deps.dissemination.round(tenant, programmeId, 4)).toMatchObject({ version: 4 });
    expect(await readingMails(deps, 4)).toHaveLength(4);
    expect(await planRead(deps)(tenant, programmeId, 2)).toMatchObject({ superseded: true });
  });

  test('a text that comes back later is read again: people have read another meanwhile', async () => {
    await launch(deps, ['hcm-small'], { version: 5, text: 2 });
    expect(await deps.dissemination.round(tenant, programmeId, 5)).toMatchObject({ version: 5 });
  });
});

describe('a crash', () => {
  const writes = new Set(['PutItem', 'UpdateItem', 'TransactWriteItems']);
  let tables: Tables;
  /** So small that every border of a portion is met. */
  const portions = { listed: 2, mailed: 2 };
  const few = [...staff(3, 'hcm-large'), ...small];
  const expected = (version: number) =>
    mailed
      .filter((id) => few.some((one) => id.endsWith(`#${one.id}`)))
      .map((id) => id.replace('-2-hcm', `-${version}-hcm`));

  beforeAll(async () => {
    tables = await fill(few);
  });

  /** Dies at the nth write, before or after its effect. */
  function dyingAt(nth: number, when: 'before' | 'after') {
    let left = nth;
    return interrupted(tables, async (action, _input, call) => {
      if (!writes.has(action) || --left !== 0) return call();
      if (when === 'after') await call();
      throw new Error('the process died');
    });
  }

  test('leaves its portion where the sweep finds and wakes it', async () => {
    await launch(deps, ['hcm-small'], { version: 2 });
    await expect(drain(depsOn(dyingAt(1, 'before')))).rejects.toThrow('the process died');
    const swept = await sweep(deps)(tenant, on('2023-06-06'));
    expect(swept).toMatchObject({ spreadsWoken: 1, failed: [] });
    await drain(deps);
    expect(await sweep(deps)(tenant, on('2023-06-06'))).toMatchObject({ spreadsWoken: 0 });
  });

  test('at any write of a fan-out, before or after its effect, loses and doubles nothing', async () => {
    let version = 10;
    let died = true;
    for (let nth = 1; died; nth++) {
      died = false;
      for (const when of ['before', 'after'] as const) {
        version++;
        await launch(deps, units, { version });
        await drain(depsOn(dyingAt(nth, when)), portions).catch(() => {
          died = true;
        });
        await drain(deps, portions);
        const ids = await readingMails(deps, version);
        expect({ nth, when, ids }).toEqual({ nth, when, ids: expected(version) });
        for (const id of units) {
          const { counted, true: stored } = await countedAndTrue(deps, placeOf(id, version));
          expect({ nth, when, counted }).toEqual({ nth, when, counted: stored });
        }
      }
    }
    expect(version).toBeGreaterThan(30);
  }, 300_000);
});
