import type { Content } from '../../shared/domain/dossier/state.ts';
import { statusOf } from '../../shared/domain/dossier/status.ts';
import {
  administrator,
  appraised,
  deputies,
  director,
  drafted,
  fullContent,
  mau,
  outsider,
  quality,
  received,
  sharedBy,
  started,
  submit,
  submitted,
  thu,
} from '../support/dossiers.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  person,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';

let local: TestTables;
let tables: Awaited<ReturnType<TestTables['fresh']>>;
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

const [start] = started;
const startCommand = start?.command;
if (!startCommand) throw new Error('a draft begins with a command');
const begin = (by = mau, more: object = {}) =>
  ask(deps, by, startCommand, '2023-06-01', { programmeId: 'HCM-BTH-2023', ...more });

const historyOf = async (id = 'd-1') =>
  (await deps.dossiers.history(tenant, id)).map(({ type }) => type);

describe('who may begin', () => {
  test('names on a draft are the registered ones, whatever the request says', async () => {
    const forged = { ...startCommand, unitName: 'Sở giả', departmentName: 'Khoa giả' };
    const outcome = await ask(deps, { ...mau, name: 'Tên giả' }, forged as never, '2023-06-01');
    expect(outcome).toMatchObject({
      accepted: true,
      dossier: {
        unitName: 'Bệnh viện Truyền máu Huyết học',
        content: { authors: [{ person: { name: 'Nguyễn Văn Mẫu' } }] },
      },
    });
    expect((outcome as { dossier: { departmentName?: string } }).dossier.departmentName).toBe(
      undefined,
    );
  });

  test('people of another unit and people who left are refused', async () => {
    expect(await begin(outsider)).toMatchObject({ refusal: { because: 'not_yours' } });
    await deps.organisation.save({
      people: [person('p-mau', 'Nguyễn Văn Mẫu', { active: false })],
    });
    expect(await begin()).toMatchObject({ refusal: { because: 'not_yours' } });
  });

  test('people of another tenant do not exist here', async () => {
    expect(await begin(mau, { tenant: 'dn' })).toMatchObject({ accepted: false });
    expect(await deps.dossiers.find('dn', 'd-1')).toBeUndefined();
  });

  test('a plan is open to the kinds of staff it names', async () => {
    await deps.organisation.save({
      people: [person('p-mau', 'Nguyễn Văn Mẫu', { personnelClass: 'cadre' })],
    });
    expect(await begin()).toMatchObject({ refusal: { because: 'not_eligible' } });
  });

  test('an unknown programme has no drafts', async () => {
    expect(await begin(mau, { programmeId: 'NO-SUCH' })).toMatchObject({
      refusal: { because: 'not_in_this_state' },
    });
  });
});

describe('people named in a request', () => {
  const save = (authors: Content['authors']) =>
    ask(deps, mau, { type: 'saveDraft', content: { authors } }, '2023-06-02');

  test('co-authors are taken by their ids, under their registered names', async () => {
    await begin();
    const outcome = await save(sharedBy([mau, 60], [{ ...thu, name: 'Tên giả' }, 40]));
    expect(outcome).toMatchObject({
      accepted: true,
      dossier: { content: { authors: [{}, { person: { name: 'Trần Thị Thử' } }] } },
    });
  });

  test.each([
    ['nobody registered', { personId: 'p-none', name: 'Không Ai' }, 'unknown_person'],
    ['somebody of another unit', outsider, 'other_unit'],
  ])('%s cannot be a co-author', async (_who, other, problem) => {
    await begin();
    expect(await save(sharedBy([mau, 60], [other, 40]))).toMatchObject({
      refusal: { because: 'invalid_field', field: 'authors', problem },
    });
    expect(await historyOf()).toEqual(['DraftStarted']);
  });

  test('work is not given to people of another unit', async () => {
    await playOn(deps, submitted);
    const outcome = await ask(
      deps,
      administrator,
      { type: 'reassign', part: 'main', to: outsider, reason: 'Thử' },
      '2023-06-06',
      { administrator: true },
    );
    expect(outcome).toMatchObject({ refusal: { because: 'invalid_field', field: 'to' } });
  });

  test("an administrator's right is not taken from the request", async () => {
    await playOn(deps, submitted);
    const reassign = { type: 'reassign', part: 'main', to: thu, reason: 'Thử' } as const;
    const claimed = await ask(deps, mau, reassign, '2023-06-06', { administrator: true });
    expect(claimed.accepted).toBe(false);
  });

  test('an administrator of another unit, who reads the dossier for another reason, rescues nothing', async () => {
    await playOn(deps, submitted);
    const elsewhere = { tenant, unitId: 'hcm-other', role: 'administrator', from: '2023-01-01' };
    await deps.organisation.save({ holdings: [{ ...elsewhere, personId: quality.personId }] });
    const reassign = { type: 'reassign', part: 'main', to: thu, reason: 'Thử' } as const;
    const asked = await ask(deps, quality, reassign, '2023-06-06', { administrator: true });
    expect(asked).toMatchObject({ accepted: false, refusal: { because: 'not_yours' } });
  });
});

describe('the same thing twice, and two at once', () => {
  test('the same command again is answered and not repeated', async () => {
    await begin(mau, { commandId: 'same' });
    const again = await begin(mau, { commandId: 'same' });
    expect(again.accepted).toBe(true);
    expect(await historyOf()).toEqual(['DraftStarted']);
  });

  test('a double click on submit makes one submission and takes one number', async () => {
    await playOn(deps, drafted);
    const click = () =>
      ask(deps, mau, submit().command, '2023-06-05', { commandId: 'double-click' });
    const outcomes = await Promise.all([click(), click(), click()]);
    expect(outcomes.every(({ accepted }) => accepted)).toBe(true);
    expect((await historyOf()).filter((type) => type === 'Submitted')).toHaveLength(1);
    expect(await deps.dossiers.lastNumber(tenant, 'HCM-BTH-2023#hcm-bth#2023')).toBe(1);
  });

  test('a whole board voting in the same second loses no vote', async () => {
    await playOn(deps, appraised);
    const outcomes = await Promise.all(
      [director, ...deputies].map((voter) =>
        ask(deps, voter, { type: 'vote', vote: 'for' }, '2023-06-12'),
      ),
    );
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(6);
    const dossier = await deps.dossiers.find(tenant, 'd-1');
    expect(dossier && statusOf(dossier)).toBe('agreed_pending_document');
    expect(dossier?.findings.vote).toMatchObject({ for: 6, passed: true });
  });

  test('of two officers who receive at once, the second is told that it is done', async () => {
    await playOn(deps, submitted);
    const receive = () => ask(deps, quality, { type: 'receive' }, '2023-06-06');
    const outcomes = await Promise.all([receive(), receive()]);
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect((await historyOf()).filter((type) => type === 'Received')).toHaveLength(1);
  });

  test('twelve proposals submitted at once get twelve numbers without a gap', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `d-${n}`);
    for (const id of ids) await playOn(deps, drafted, id);
    const outcomes = await Promise.all(
      ids.map((dossierId) => ask(deps, mau, submit().command, '2023-06-05', { dossierId })),
    );
    const numbers = outcomes.map((one) => (one.accepted ? one.dossier.number : undefined)).sort();
    expect(numbers).toEqual(ids.map((_, n) => `BTH-2023-${String(n + 1).padStart(4, '0')}`));
  });
});

test('a refused command writes nothing and takes no number', async () => {
  await playOn(deps, started);
  const outcome = await ask(deps, mau, submit().command, '2023-06-05');
  expect(outcome).toMatchObject({ accepted: false, refusal: { because: 'incomplete' } });
  expect(await historyOf()).toEqual(['DraftStarted']);
  expect(await deps.dossiers.lastNumber(tenant, 'HCM-BTH-2023#hcm-bth#2023')).toBe(0);
});

test('nothing but a beginning can happen to a dossier that does not exist', async () => {
  expect(await ask(deps, mau, { type: 'withdraw', reason: 'x' }, '2023-06-05')).toEqual({
    accepted: false,
    refusal: { because: 'not_in_this_state' },
  });
});

test('an answer of the table that got lost does not make the command happen twice', async () => {
  await playOn(deps, received.slice(0, -1));
  let lost = false;
  const shaky = depsOn(
    interrupted(tables, async (action, _input, call) => {
      const answer = await call();
      if (action !== 'TransactWriteItems' || lost) return answer;
      lost = true;
      throw new Error('connection reset');
    }),
  );
  const receive = () =>
    ask(shaky, quality, { type: 'receive' }, '2023-06-06', { commandId: 'receive-1' });
  await expect(receive()).rejects.toThrow('connection reset');
  expect((await receive()).accepted).toBe(true);
  expect((await historyOf()).filter((type) => type === 'Received')).toHaveLength(1);
});

test('what the tick must look at follows from what is owed', async () => {
  await playOn(deps, submitted);
  expect(await deps.dossiers.needingAttention(tenant, '2023-12-31')).toEqual(['d-1']);
  expect(await deps.dossiers.needingAttention(tenant, '2023-06-04')).toEqual([]);
});

test('the content that was sent is the content that is kept', async () => {
  await playOn(deps, drafted);
  const dossier = await deps.dossiers.find(tenant, 'd-1');
  expect(dossier?.content).toMatchObject({ title: fullContent.title, risks: fullContent.risks });
});

test('a dossier that was seen before somebody else saved is read anew', async () => {
  await playOn(deps, submitted);
  const seen = await deps.dossiers.find(tenant, 'd-1');
  await ask(deps, quality, { type: 'comment', text: 'Đang xem hồ sơ.' }, '2023-06-06');
  const outcome = await ask(deps, quality, { type: 'receive' }, '2023-06-06', {
    ...(seen && { seen: { dossier: seen } }),
  });
  expect(outcome).toMatchObject({ accepted: true });
  const types = (await deps.dossiers.history(tenant, 'd-1')).map(({ type }) => type);
  expect(types.slice(-3)).toEqual(['Commented', 'Received', 'StepStarted']);
});
