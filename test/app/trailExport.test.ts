import type { AuditNote } from '../../events/schema/auditNotes.ts';
import { actOnCase } from '../../shared/app/actOnCase.ts';
import { realmOf } from '../../shared/app/realm.ts';
import {
  type Exported,
  type ExportRequest,
  exportTrail,
  mostExported,
} from '../../shared/app/trailExport.ts';
import type { TrailFiles } from '../../shared/app/trailFiles.ts';
import { csvTable } from '../../shared/imports/csvTable.ts';
import { mau, personnel, quality, started, submitted } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { depsOn, fillHospital, on, playOn, type TestDeps, tenant } from '../support/hospital.ts';
import { hospitalPlan } from '../support/programmes.ts';
import { finishEvents, verify, wholeChain } from '../support/trail.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
let deps: TestDeps;
/** Made last, and made of what `prepare` stored. */
let files: TrailFiles;
let original: TrailFiles;

const note = (unitId: string, second: number) =>
  deps.trail.note({
    tenant,
    at: `2023-06-05T03:00:0${second}.000Z`,
    by: { ...mau, actingFor: personnel },
    channel: 'import',
    kind: 'role_saved',
    subject: { id: 'p-thu' },
    unitId,
    before: { to: '2023-12-31' },
    after: { to: '2023-06-30', remark: '=1+1' },
  });

const misuse = () =>
  actOnCase(deps)({
    tenant,
    caseId: 'vv-1',
    command: {
      type: 'openMisuseCase',
      programmeId: hospitalPlan.id,
      unitId: 'hcm-bth',
      unitName: 'Bệnh viện Truyền máu Huyết học',
      concerns: [personnel],
      account: 'Hợp thức hóa một gói mua sắm.',
    },
    by: quality,
    moment: on('2023-06-05'),
    commandId: 'case-command-1',
    channel: 'web',
  });

const whole = async () => realmOf(await deps.organisation.units(tenant, '2023-06-06'), ['hcm-syt']);

const exported = async (more: Partial<ExportRequest> = {}): Promise<Exported> =>
  exportTrail(deps)(
    {
      tenant,
      by: mau,
      realm: await whole(),
      from: '2023-06-01',
      to: '2023-06-30',
      moment: on('2023-06-06'),
      ...more,
    },
    async (made) => {
      files = made;
    },
  );

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  local = await startTables();
  await prepare();
}, 60_000);
beforeEach(() => {
  files = original;
});
afterAll(() => local.stop());

/** A department with dossiers, notes, a misuse case and their export. */
async function prepare(): Promise<void> {
  tables = await local.fresh();
  deps = depsOn(tables);
  const bodies = ['quality_office', 'personnel_office', 'general_planning_office'];
  await fillHospital(deps, { ...hospitalPlan, oversight: { bodies, clause: 'Mục III.6' } });
  await playOn(deps, submitted);
  await finishEvents(deps);
  await note('hcm-bth', 1);
  await note('hcm-other', 2);
  expect(await misuse()).toMatchObject({ accepted: true });
  expect(await exported()).toMatchObject({ made: true });
  original = files;
}

describe('an export', () => {
  test('says who, when, by which way, for whom, before and after', () => {
    const found = linesOf(files.jsonl).find(({ entry }) => entry?.kind === 'role_saved');
    expect(found.entry).toMatchObject({
      by: { name: mau.name, actingFor: { name: personnel.name } },
      at: '2023-06-05T03:00:01.000Z',
      channel: 'import',
      before: { to: '2023-12-31' },
      after: { to: '2023-06-30' },
    });
  });

  test('reads the same as a table, in which nothing is a formula', () => {
    const { rows } = csvTable(new TextEncoder().encode(files.csv), 'nhat-ky.csv');
    const [header, ...entries] = rows.map(({ cells }) => cells);
    expect(header?.slice(0, 3)).toEqual(['Số mục', 'Thời điểm (giờ Việt Nam)', 'Người thực hiện']);
    expect(entries).toHaveLength(linesOf(files.jsonl).length - 1);
    expect(files.csv.startsWith('\uFEFF')).toBe(true);
    expect(files.csv).not.toMatch(/(?:^|[;\n])"?[=+@-]/);
    const role = entries.find((cells) => cells[6] === 'Giao hoặc kết thúc vai trò');
    expect(role?.slice(1, 6)).toEqual([
      '10:00 ngày 05/06/2023',
      mau.name,
      mau.personId,
      personnel.name,
      'nhập từ tệp',
    ]);
  });

  test('is an entry itself, with the marks of both files', async () => {
    await exported();
    await deps.trail.extend(tenant, on('2023-06-07').now);
    const last = JSON.parse((await wholeChain(deps)).at(-1)?.text ?? '') as AuditNote;
    expect(last).toMatchObject({
      kind: 'trail_exported',
      by: mau,
      after: { from: '2023-06-01', to: '2023-06-30', sha256: files.sha256 },
    });
  });

  test('keeps a misuse case and what was not handed in to hashes, and can be checked all the same', async () => {
    const withheld = linesOf(files.jsonl).map((line) => line.withheld);
    expect(withheld.filter((why) => why === 'misuse_case')).toHaveLength(1);
    expect(withheld).toContain('draft');
    expect(files.jsonl + files.csv).not.toContain('gói mua sắm');
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
  });

  test('of one unit has the others by hash only', async () => {
    await exported({ unitId: 'hcm-other' });
    const texts = linesOf(files.jsonl).flatMap(({ entry }) => entry?.unitId ?? []);
    expect(texts).toEqual(['hcm-other']);
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
  });

  test('of a unit administrator has nothing of other units', async () => {
    const units = await deps.organisation.units(tenant, '2023-06-06');
    await exported({ realm: realmOf(units, ['hcm-bth']) });
    const texts = linesOf(files.jsonl).flatMap(({ entry }) => entry?.unitId ?? []);
    expect(texts).toEqual(['hcm-bth']);
  });

  test('up to the end of all days ends today', async () => {
    await exported({ to: '9999-12-31' });
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
  });

  test('of days on which nothing was chained is empty and whole', async () => {
    await exported({ from: '2022-01-01', to: '2022-01-31' });
    expect(linesOf(files.jsonl)).toHaveLength(1);
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
  });

  test.each([
    [{ from: '2023-02-30' }, { because: 'not_a_day', field: 'from' }],
    [{ to: '31/12' }, { because: 'not_a_day', field: 'to' }],
    [{ from: '2023-07-01' }, { because: 'reversed' }],
    [{ unitId: 'nowhere' }, { because: 'no_such_unit' }],
  ])('asked for %j is refused with its reason', async (more, refusal) => {
    const before = await deps.trail.head(tenant);
    expect(await exported(more)).toEqual({ made: false, refusal });
    expect(await deps.trail.head(tenant)).toEqual(before);
  });

  test('of more entries than one file takes is refused, and that is an entry too', async () => {
    const range = async () => ({ first: 1, last: mostExported + 1, before: '' });
    const refused = await exportTrail({ ...deps, trail: { ...deps.trail, range } })(
      {
        tenant,
        by: mau,
        realm: await whole(),
        from: '2023-06-01',
        to: '2023-06-30',
        moment: on('2023-06-06'),
      },
      async () => {
        throw new Error('nothing is kept');
      },
    );
    expect(refused).toEqual({
      made: false,
      refusal: { because: 'too_many', count: mostExported + 1 },
    });
    await deps.trail.extend(tenant, on('2023-06-07').now);
    expect((await wholeChain(deps)).at(-1)?.text).toContain('export_refused');
  });
});

describe('the checking program', () => {
  const lines = () => files.jsonl.trimEnd().split('\n');
  const joined = (all: readonly string[]) => `${all.join('\n')}\n`;
  /** The end of the chain as it was when the original was made, as a mail would print it. */
  const mailedPlace = (): string => {
    const { head } = linesOf(original.jsonl)[0];
    return `${head.number}:${head.link}`;
  };
  /** Place in the file of the note that can be read. */
  const readable = () => lines().findIndex((line) => line.includes('"role_saved"'));
  const numberAt = (place: number): number => JSON.parse(lines()[place] ?? '').number;

  test('finds a whole file whole, and says what it could not rule out', () => {
    const said = verify(files.jsonl);
    expect(said).toMatchObject({ status: 0, said: expect.stringContaining('NGUYÊN VẸN') });
    expect(said.said).toContain('No checkpoint given');
    expect(verify(files.jsonl, '--checkpoint', mailedPlace())).toMatchObject({
      status: 0,
      said: expect.stringContaining('1 mailed checkpoints match'),
    });
  });

  test('names a removed entry', () => {
    const at = readable();
    const { status, said } = verify(joined(lines().toSpliced(at, 1)));
    expect(status).toBe(1);
    expect(said).toContain(`Entry ${numberAt(at)} is missing`);
    expect(said).toContain(`Thiếu mục ${numberAt(at)}`);
  });

  test('names a changed entry, and no other', () => {
    const at = readable();
    const changed = lines().with(at, (lines()[at] ?? '').replace('2023-06-30', '2023-07-30'));
    const { status, said } = verify(joined(changed));
    expect(status).toBe(1);
    expect(said).toContain(`Entry ${numberAt(at)} was changed`);
    expect(said).toContain('1 problems');
  });

  test('names an entry whose hash was changed along with it', () => {
    const at = readable();
    const { hash, ...rest } = JSON.parse(lines()[at] ?? '');
    const forged = lines().with(
      at,
      JSON.stringify({
        ...rest,
        hash: hash.replace(/^./, (first: string) => (first === 'f' ? '0' : 'f')),
      }),
    );
    expect(verify(joined(forged)).said).toContain(`Entry ${numberAt(at)} does not follow`);
  });

  test('names an entry rewritten without another content', () => {
    const at = readable();
    const spaced = lines().with(at, (lines()[at] ?? '').replace('{"entry":', '{ "entry":'));
    expect(verify(joined(spaced)).said).toContain(`line of entry ${numberAt(at)} was rewritten`);
  });

  test('names entries that changed places', () => {
    const [one = '', other = ''] = lines().slice(2, 4);
    const { status, said } = verify(joined(lines().toSpliced(2, 2, other, one)));
    expect(status).toBe(1);
    expect(said).toContain('Entry 3 is out of place: entry 2 belongs here');
  });

  test('says where the end was cut off', () => {
    const last = numberAt(lines().length - 1);
    const { status, said } = verify(joined(lines().slice(0, -2)));
    expect(status).toBe(1);
    expect(said).toContain(`cut off after entry ${last - 2}: entries ${last - 1} to ${last}`);
  });

  test('a trail of the system that lost its end is contradicted by the mailed checkpoint', async () => {
    await prepare();
    const mailed = mailedPlace();
    await tables.client.call('DeleteItem', {
      TableName: tables.records,
      Key: { pk: { S: `T#${tenant}#CHAIN` }, sk: { S: 'SEGMENT#000000001' } },
    });
    await exported();
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
    const { status, said } = verify(files.jsonl, '--checkpoint', mailed);
    expect(status).toBe(1);
    expect(said).toContain('The trail was cut off: the checkpoint says');
  });

  test('a trail rewritten as a whole is contradicted by the mailed checkpoint alone', async () => {
    await prepare();
    const mailed = mailedPlace();
    const tampered = depsOn(await local.fresh());
    await tampered.trail.note({
      tenant,
      at: '2023-06-05T02:00:00.000Z',
      by: mau,
      channel: 'web',
      kind: 'holidays_saved',
      subject: { id: '2023' },
      after: {},
    });
    const number = Number(mailed.split(':')[0]);
    deps = tampered;
    for (let second = 1; second < number; second++) await note('hcm-bth', second % 10);
    await fillHospital(deps);
    await exported();
    expect(verify(files.jsonl)).toMatchObject({ status: 0 });
    const { status, said } = verify(files.jsonl, '--checkpoint', mailed);
    expect(status).toBe(1);
    expect(said).toContain(`Checkpoint ${number} does not match`);
  });

  test('what was changed or deleted in the tables is named too', async () => {
    await prepare();
    const chain = await wholeChain(deps);
    const at = chain.find(({ text }) => text?.includes('"role_saved"'));
    const noteId = JSON.parse(at?.text ?? '').id;
    const key = { pk: { S: `T#${tenant}#NOTE#${noteId}` }, sk: { S: 'NOTE' } };
    const stored = await tables.client.call('GetItem', { TableName: tables.records, Key: key });
    const data = { S: stored.Item?.data?.S?.replace('2023-06-30', '2023-07-30') ?? '' };
    await tables.client.call('PutItem', {
      TableName: tables.records,
      Item: { ...stored.Item, data },
    });
    await exported();
    expect(verify(files.jsonl).said).toContain(`Entry ${at?.number} was changed`);
    await tables.client.call('DeleteItem', { TableName: tables.records, Key: key });
    await exported();
    expect(verify(files.jsonl).said).toContain(`Entry ${at?.number} was removed from the store`);
  });

  test.each([
    ['no trail', 'xin chào\n', [], 'Line 1 is no JSON'],
    ['another JSON', '{"a":1}\n', [], 'This is no audit trail'],
    ['an odd option', undefined, ['--chekpoint', '1:a'], 'Unknown --chekpoint'],
    ['an odd checkpoint', undefined, ['--checkpoint', 'abc'], 'NUMBER:LINK'],
  ])('with %s says so and exits with 2', (_, text, options, said) => {
    const found = verify(text ?? files.jsonl, ...options);
    expect(found).toMatchObject({ status: 2, said: expect.stringContaining(said) });
  });
});

test('a draft stays its authors’ until it is handed in', async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
  await playOn(deps, started);
  await finishEvents(deps);
  await exported();
  const [, ...entries] = linesOf(files.jsonl);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.every(({ withheld }) => withheld === 'draft')).toBe(true);
});
