import { dailyTick } from '../../shared/app/dailyTick.ts';
import { realmOf } from '../../shared/app/realm.ts';
import { askToTransfer, replyToTransfer } from '../../shared/app/transfers.ts';
import type { TransferAct, TransferAnswer } from '../../shared/domain/organisation/transfer.ts';
import { render } from '../../shared/messages/render.ts';
import type { Holding } from '../../shared/ports.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
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

const giver = { personId: 'p-admin', name: 'Vũ Văn Quản Trị' };
const receiver = { personId: 'p-nhan', name: 'Lê Văn Nhận' };
const held = (unitId: string, role: string, personId: string, from = '2023-01-01'): Holding => ({
  tenant,
  unitId,
  role,
  personId,
  from,
});

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  deps = depsOn(await local.fresh());
  await fillHospital(deps);
  await deps.organisation.save({
    units: [
      unit('hcm-bth-xn', { type: 'clinical_department', parentId: 'hcm-bth' }),
      unit('hcm-bth-xn-1', { type: 'office', parentId: 'hcm-bth-xn' }),
      unit('hcm-tram', { type: 'commune_health_station', parentId: 'hcm-bth' }),
    ],
    people: [
      person('p-nhan', receiver.name, { unitId: 'hcm-other' }),
      person('p-mau', 'Nguyễn Văn Mẫu', { departmentId: 'hcm-bth-xn' }),
    ],
    holdings: [
      held('hcm-bth', 'administrator', giver.personId),
      held('hcm-other', 'administrator', receiver.personId),
      held('hcm-bth', 'inspector', 'p-mau'),
      held('hcm-bth-xn', 'head_of_department', 'p-mau'),
      held('hcm-bth-xn-1', 'head_of_department', 'p-mau', '2023-10-01'),
      held('hcm-tram', 'records_office', 'p-mau'),
      held('hcm-syt', 'focal_office', 'p-mau'),
    ],
  });
});

let commands = 0;
const act = (by: TransferAct['by'], day: string, commandId = `c-${++commands}`): TransferAct => ({
  by,
  at: on(day).now,
  channel: 'web',
  commandId,
});
const realm = async (unitId: string) =>
  realmOf(await deps.organisation.units(tenant, '2023-09-11'), [unitId]);
const employee = async () => {
  const found = await deps.organisation.person(tenant, 'p-mau');
  if (!found) throw new Error('nobody to move');
  return found;
};

interface Proposed {
  readonly day?: string;
  readonly firstDay?: string;
  readonly to?: string;
  readonly commandId?: string;
  readonly by?: TransferAct['by'];
}
const ask = async ({ day = '2023-09-11', firstDay = '2023-09-15', ...more }: Proposed = {}) =>
  askToTransfer(deps)({
    realm: await realm('hcm-bth'),
    person: await employee(),
    fromUnitId: 'hcm-bth',
    toUnitId: more.to ?? 'hcm-other',
    firstDay,
    act: act(more.by ?? giver, day, more.commandId),
    moment: on(day),
  });

const accept: TransferAnswer = { type: 'accept', staffCode: 'K-7' };
interface Replied {
  readonly day?: string;
  readonly by?: TransferAct['by'];
  readonly at?: string;
  readonly commandId?: string;
}
async function reply(answer: TransferAnswer, more: Replied = {}) {
  const day = more.day ?? '2023-09-12';
  const outcome = await replyToTransfer(deps)({
    tenant,
    personId: 'p-mau',
    number: 1,
    answer,
    realm: await realm(more.at ?? 'hcm-other'),
    act: act(more.by ?? receiver, day, more.commandId),
    moment: on(day),
  });
  return outcome;
}
const stored = () => deps.transfers.find(tenant, 'p-mau', 1);
const tick = (day: string) => dailyTick(deps)(tenant, on(day));
/** The mail as stored; what cannot be worded fails here. */
async function mailTo(version: number, template: string, personId: string) {
  const id = `transfer-p-mau-1#${version}#${template}#${personId}`;
  const mail = await deps.outbox.find(tenant, id);
  if (mail) render(mail, { publicUrl: deps.publicUrl });
  return mail;
}
const roles = async (day: string) =>
  (await deps.organisation.rolesOf(tenant, 'p-mau', day)).map(({ unitId }) => unitId).sort();

describe('a proposal', () => {
  test('asks the administrators of the receiving unit and changes nobody', async () => {
    const before = await employee();
    expect(await ask()).toMatchObject({ accepted: true, transfer: { status: 'open' } });
    expect(await mailTo(1, 'transfer_request', 'p-nhan')).toMatchObject({
      unitId: 'hcm-other',
      to: receiver,
      status: 'pending',
      facts: {
        personName: 'Nguyễn Văn Mẫu',
        fromUnit: 'Bệnh viện Truyền máu Huyết học',
        firstDay: '2023-09-15',
        by: giver.name,
      },
    });
    expect(await employee()).toEqual(before);
  });

  test('goes to the level above where the unit has no administrator, and nowhere without any', async () => {
    const alone = { ...held('hcm-other', 'administrator', 'p-nhan'), to: '2023-08-31' };
    await deps.organisation.save({ holdings: [alone] });
    expect(await ask()).toEqual({ accepted: false, refusal: { because: 'nobody_to_answer' } });
    await deps.organisation.save({ holdings: [held('hcm-syt', 'administrator', 'p-focal')] });
    expect((await ask()).accepted).toBe(true);
    expect(await mailTo(1, 'transfer_request', 'p-focal')).toBeDefined();
    expect(await mailTo(1, 'transfer_request', 'p-nhan')).toBeUndefined();
  });

  test('sent twice is one; a second one has to wait', async () => {
    const first = await ask({ commandId: 'c-same' });
    expect(await ask({ commandId: 'c-same' })).toEqual(first);
    expect(await ask()).toMatchObject({
      accepted: false,
      refusal: { because: 'already_pending', transfer: { number: 1 } },
    });
  });

  test('two at the same moment: one is stored, the other hears of it', async () => {
    const both = await Promise.all([ask(), ask({ by: { personId: 'p-mot', name: 'Một' } })]);
    expect(both.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(both.find(({ accepted }) => !accepted)).toMatchObject({
      refusal: { because: 'already_pending' },
    });
    expect(await deps.transfers.ofPerson(tenant, 'p-mau')).toHaveLength(1);
  });

  test.each([
    ['a unit that nobody knows', 'hcm-khong', 'unknown_unit'],
    ['a khoa', 'hcm-bth-xn', 'not_an_institution'],
  ])('to %s is refused', async (_, to, because) => {
    expect(await ask({ to })).toEqual({ accepted: false, refusal: { because } });
  });

  test('by who does not administer the unit does not exist', async () => {
    const outcome = await askToTransfer(deps)({
      realm: await realm('hcm-other'),
      person: await employee(),
      fromUnitId: 'hcm-bth',
      toUnitId: 'hcm-other',
      firstDay: '2023-09-15',
      act: act(receiver, '2023-09-11'),
      moment: on('2023-09-11'),
    });
    expect(outcome).toEqual({ accepted: false, refusal: { because: 'not_found' } });
  });
});

describe('an answer', () => {
  beforeEach(() => ask());

  test('is given by the receiving side, taken back by the giving one', async () => {
    const notFound = { accepted: false, refusal: { because: 'not_found' } };
    expect(await reply(accept, { at: 'hcm-bth', by: giver })).toEqual(notFound);
    expect(await reply({ type: 'withdraw' })).toEqual(notFound);
    expect(await stored()).toMatchObject({ status: 'open' });
  });

  test('accepting ahead moves nobody yet and tells the proposer', async () => {
    expect((await reply(accept)).accepted).toBe(true);
    expect((await employee()).unitId).toBe('hcm-bth');
    expect(await mailTo(2, 'transfer_outcome', 'p-admin')).toMatchObject({
      unitId: 'hcm-bth',
      facts: { news: 'accepted', by: receiver.name },
    });
  });

  test('accepting on the day itself moves at once', async () => {
    await reply(accept, { day: '2023-09-15' });
    expect(await stored()).toMatchObject({ status: 'carried_out', endedAt: on('2023-09-15').now });
    expect(await employee()).toMatchObject({ unitId: 'hcm-other', staffCode: 'K-7' });
    expect(await mailTo(3, 'transfer_outcome', 'p-admin')).toMatchObject({
      facts: { news: 'accepted' },
    });
    expect(await mailTo(3, 'transfer_outcome', 'p-mau')).toMatchObject({
      facts: { news: 'moved', staffCode: 'K-7' },
    });
  });

  test('declining tells the proposer why', async () => {
    await reply({ type: 'decline', reason: 'Hết chỉ tiêu.' });
    expect(await mailTo(2, 'transfer_outcome', 'p-admin')).toMatchObject({
      facts: { news: 'declined', by: receiver.name, reason: 'Hết chỉ tiêu.' },
    });
    expect((await ask()).accepted).toBe(true);
  });

  test('given by the proposer, who administers both sides, needs no mail', async () => {
    await reply(accept, { by: giver, at: 'hcm-syt' });
    expect(await stored()).toMatchObject({ status: 'accepted', answered: { by: giver } });
    expect(await mailTo(2, 'transfer_outcome', 'p-admin')).toBeUndefined();
  });

  test('taking back tells those who were asked, and not oneself', async () => {
    await reply({ type: 'withdraw' }, { at: 'hcm-bth', by: giver });
    expect(await mailTo(2, 'transfer_outcome', 'p-nhan')).toMatchObject({
      facts: { news: 'withdrawn', by: giver.name },
    });
    expect(await mailTo(2, 'transfer_outcome', 'p-admin')).toBeUndefined();
  });

  test('given twice with one form is one; a second administrator hears who was first', async () => {
    const first = await reply(accept, { commandId: 'c-same' });
    expect(await reply(accept, { commandId: 'c-same' })).toEqual(first);
    const late = await reply({ type: 'decline', reason: 'Không' });
    expect(late).toMatchObject({
      accepted: false,
      refusal: { because: 'already_closed', transfer: { answered: { by: receiver } } },
    });
  });

  test('of two at the same moment one counts, and the other hears of it', async () => {
    const both = await Promise.all([reply(accept), reply({ type: 'decline', reason: 'Không' })]);
    expect(both.map(({ accepted }) => accepted).sort()).toEqual([false, true]);
    expect(both.find(({ accepted }) => !accepted)).toMatchObject({
      refusal: { because: 'already_closed' },
    });
  });

  test('with a staff code that somebody has is refused', async () => {
    const taken = { type: 'accept', staffCode: 'NV-p-outsider' } as const;
    expect(await reply(taken)).toEqual({
      accepted: false,
      refusal: { because: 'staff_code_taken' },
    });
  });

  test('for a unit that was closed since is refused', async () => {
    await deps.organisation.save({ units: [unit('hcm-other', { active: false })] });
    expect(await reply(accept)).toEqual({ accepted: false, refusal: { because: 'unit_closed' } });
  });
});

describe('the day', () => {
  beforeEach(() => ask());

  test('moves the person, ends the roles of the unit and its khoa, and leaves the others', async () => {
    await reply(accept);
    expect((await tick('2023-09-14')).transfersSettled).toBe(0);
    expect((await employee()).unitId).toBe('hcm-bth');
    expect((await tick('2023-09-15')).transfersSettled).toBe(1);
    const moved = await employee();
    expect(moved).toMatchObject({ unitId: 'hcm-other', staffCode: 'K-7' });
    expect(moved.departmentId).toBeUndefined();
    expect(await roles('2023-09-14')).toEqual(['hcm-bth', 'hcm-bth-xn', 'hcm-syt', 'hcm-tram']);
    expect(await roles('2023-09-15')).toEqual(['hcm-syt', 'hcm-tram']);
    expect(await roles('2023-10-02')).toEqual(['hcm-syt', 'hcm-tram']);
    expect(await stored()).toMatchObject({ status: 'carried_out', endedAt: on('2023-09-15').now });
    expect(await mailTo(3, 'transfer_outcome', 'p-admin')).toBeUndefined();
    expect(await mailTo(3, 'transfer_outcome', 'p-mau')).toMatchObject({
      unitId: 'hcm-bth',
      facts: { news: 'moved', toUnit: 'Bệnh viện Khác', staffCode: 'K-7' },
    });
  });

  test('does so once: a second tick, and two at the same time, find nothing to do', async () => {
    await reply(accept);
    const ticks = await Promise.all([tick('2023-09-15'), tick('2023-09-15')]);
    expect(ticks.map(({ transfersSettled }) => transfersSettled).sort()).toEqual([0, 1]);
    expect(ticks.flatMap(({ failed }) => failed)).toEqual([]);
    const done = await stored();
    await deps.organisation.save({ people: [person('p-mau', 'Nguyễn Văn Mẫu')] });
    expect((await tick('2023-09-16')).transfersSettled).toBe(0);
    expect([await stored(), (await employee()).unitId]).toEqual([done, 'hcm-bth']);
  });

  test('that nobody ticked on is made up for, and the roles end on their day all the same', async () => {
    await reply(accept);
    await tick('2023-09-18');
    expect((await employee()).unitId).toBe('hcm-other');
    const ends = (await deps.organisation.holdingsOf(tenant, 'p-mau')).map(({ to }) => to);
    expect(ends.filter(Boolean)).toEqual(['2023-09-14', '2023-09-14', '2023-09-14']);
  });

  test('tells both sides when the person cannot move any more, and stops trying', async () => {
    await reply(accept);
    await deps.organisation.save({
      people: [person('p-khac', 'Người Khác', { unitId: 'hcm-other', staffCode: 'K-7' })],
    });
    expect((await tick('2023-09-15')).transfersSettled).toBe(1);
    expect((await employee()).unitId).toBe('hcm-bth');
    expect(await stored()).toMatchObject({ status: 'obstructed', obstacle: 'staff_code_taken' });
    for (const id of ['p-admin', 'p-nhan'])
      expect(await mailTo(3, 'transfer_outcome', id)).toMatchObject({
        facts: { news: 'obstructed', problem: 'staff_code_taken' },
      });
    expect((await tick('2023-09-16')).transfersSettled).toBe(0);
  });

  test.each([
    ['person_left', { active: false }],
    ['moved_meanwhile', { unitId: 'hcm-syt' }],
  ] as const)('finds %s', async (obstacle, change) => {
    await reply(accept);
    await deps.organisation.save({ people: [{ ...(await employee()), ...change }] });
    await tick('2023-09-15');
    expect(await stored()).toMatchObject({ status: 'obstructed', obstacle });
  });

  test('over without an answer ends the proposal and tells the proposer', async () => {
    expect((await tick('2023-09-15')).transfersSettled).toBe(0);
    expect((await tick('2023-09-16')).transfersSettled).toBe(1);
    expect(await stored()).toMatchObject({ status: 'lapsed' });
    expect(await mailTo(2, 'transfer_outcome', 'p-admin')).toMatchObject({
      facts: { news: 'lapsed' },
    });
    expect((await ask({ day: '2023-09-16', firstDay: '2023-09-20' })).accepted).toBe(true);
  });

  test('of one transfer that fails does not stop the others', async () => {
    await reply(accept);
    const { find } = deps.transfers;
    const broken = {
      ...deps,
      transfers: { ...deps.transfers, find: () => Promise.reject(new Error('unreadable')) },
    };
    expect((await dailyTick(broken)(tenant, on('2023-09-15'))).failed).toMatchObject([
      { id: 'p-mau#transfer#1' },
    ]);
    expect(await find(tenant, 'p-mau', 1)).toMatchObject({ status: 'accepted' });
    expect((await tick('2023-09-15')).transfersSettled).toBe(1);
  });
});
