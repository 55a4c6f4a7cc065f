import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import type { Transfer } from '../../shared/domain/organisation/transfer.ts';
import { VersionConflict } from '../../shared/errors.ts';
import type { OutboxMail, PersonMove, Transfers } from '../../shared/ports.ts';
import { interrupted, startTables, type TestTables } from '../support/dynamo.ts';
import { fillHospital, person, tenant } from '../support/hospital.ts';

let local: TestTables;
let tables: Tables;
let ports: DynamoPorts;
let transfers: Transfers;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  ports = dynamoPorts(tables);
  transfers = dynamoTransfers(tables);
  await fillHospital(ports);
});

const act = {
  by: { personId: 'p-admin', name: 'Vũ Văn Quản Trị' },
  at: '2023-09-11T02:00:00.000Z',
  channel: 'web',
  commandId: 'c-1',
} as const;
const open: Transfer = {
  tenant,
  person: { id: 'p-mau', name: 'Nguyễn Văn Mẫu' },
  number: 1,
  version: 1,
  from: { id: 'hcm-bth', name: 'Bệnh viện Truyền máu Huyết học' },
  to: { id: 'hcm-other', name: 'Bệnh viện Khác' },
  firstDay: '2023-09-15',
  proposed: act,
  status: 'open',
};
const accepted: Transfer = {
  ...open,
  version: 2,
  status: 'accepted',
  answered: act,
  staffCode: 'K-7',
};
const done: Transfer = {
  ...accepted,
  version: 3,
  status: 'carried_out',
  endedAt: '2023-09-15T00:00:00.000Z',
};
const mail = (id: string): OutboxMail => ({
  tenant,
  id,
  template: 'bad_address',
  to: { personId: 'p-outsider', name: 'Dương Văn Ngoài' },
  thread: 'transfer-p-mau-1',
  facts: {},
  createdAt: act.at,
  status: 'pending',
  attempts: 0,
});
const role = {
  tenant,
  unitId: 'hcm-bth',
  role: 'inspector',
  personId: 'p-mau',
  from: '2023-03-01',
};

/** The move of the person as stored. */
async function move(staffCode = 'K-7'): Promise<PersonMove> {
  const before = await ports.organisation.person(tenant, 'p-mau');
  if (!before) throw new Error('nobody to move');
  return {
    before,
    after: { ...before, unitId: 'hcm-other', staffCode },
    ended: [{ ...role, to: '2023-09-14' }],
  };
}
const start = () => transfers.commit({ before: undefined, after: open, mails: [mail('asked')] });
const accept = () => transfers.commit({ before: open, after: accepted, mails: [] });

test('a proposal is stored with its mails, and found alone and among the person’s', async () => {
  await start();
  expect(await transfers.find(tenant, 'p-mau', 1)).toEqual(open);
  expect(await transfers.find(tenant, 'p-mau', 2)).toBeUndefined();
  expect(await transfers.ofPerson(tenant, 'p-mau')).toEqual([open]);
  expect(await ports.outbox.find(tenant, 'asked')).toEqual(mail('asked'));
});

test('transfers of a person stand in the order in which they were proposed', async () => {
  for (let number = 1; number <= 11; number++)
    await transfers.commit({ before: undefined, after: { ...open, number }, mails: [] });
  expect((await transfers.ofPerson(tenant, 'p-mau')).map(({ number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});

test('of two first steps one is stored, and of two answers too; the other mails nobody', async () => {
  await start();
  const late = { mails: [mail('late')] };
  for (const change of [
    { before: undefined, after: open },
    { before: { ...open, version: 7 }, after: accepted },
  ]) {
    await expect(transfers.commit({ ...change, ...late })).rejects.toThrow(VersionConflict);
    expect(await ports.outbox.find(tenant, 'late')).toBeUndefined();
  }
  expect(await transfers.find(tenant, 'p-mau', 1)).toEqual(open);
});

test('it waits in the index for the day that settles it, and leaves when it is over', async () => {
  await start();
  expect(await transfers.pending(tenant)).toEqual([open]);
  expect(await transfers.pending(tenant, '2023-09-15')).toEqual([]);
  expect(await transfers.pending(tenant, '2023-09-16')).toEqual([open]);
  await accept();
  expect(await transfers.pending(tenant, '2023-09-14')).toEqual([]);
  expect(await transfers.pending(tenant, '2023-09-15')).toEqual([accepted]);
  await transfers.commit({ before: accepted, after: done, mails: [] });
  expect(await transfers.pending(tenant)).toEqual([]);
  expect(await transfers.ofPerson('dn', 'p-mau')).toEqual([]);
});

test('the move takes the person, the code and the roles along in one step', async () => {
  await ports.organisation.save({ holdings: [role] });
  await start();
  await accept();
  await transfers.commit({ before: accepted, after: done, mails: [], move: await move() });
  const { organisation } = ports;
  const moved = await organisation.person(tenant, 'p-mau');
  expect(moved).toMatchObject({ unitId: 'hcm-other', staffCode: 'K-7' });
  expect(await organisation.personByStaffCode(tenant, 'hcm-bth', 'NV-p-mau')).toBeUndefined();
  expect(await organisation.personByStaffCode(tenant, 'hcm-other', 'K-7')).toEqual(moved);
  expect(await organisation.peopleByEmail(tenant, 'p-mau@bth.example')).toEqual([moved]);
  const ids = (await organisation.peopleOf(tenant, 'hcm-bth')).map(({ id }) => id);
  expect(ids).not.toContain('p-mau');
  expect(await organisation.holdingsOf(tenant, 'p-mau')).toEqual([{ ...role, to: '2023-09-14' }]);
  expect(await organisation.holders(tenant, 'hcm-bth', 'inspector', '2023-09-15')).toEqual([]);
});

test('a person changed since, or a code taken since, stops the whole step', async () => {
  await start();
  await accept();
  const stale = await move();
  const changed = person('p-mau', 'Nguyễn Văn Mẫu', { title: 'Bác sĩ chính' });
  await ports.organisation.save({ people: [changed] });
  const step = { before: accepted, after: done, mails: [mail('told')] };
  await expect(transfers.commit({ ...step, move: stale })).rejects.toThrow(VersionConflict);
  const taken = await move('NV-p-outsider');
  await expect(transfers.commit({ ...step, move: taken })).rejects.toThrow(VersionConflict);
  expect(await ports.organisation.person(tenant, 'p-mau')).toEqual(changed);
  expect(await transfers.find(tenant, 'p-mau', 1)).toEqual(accepted);
  expect(await ports.outbox.find(tenant, 'told')).toBeUndefined();
});

test('a person changed between the look and the step stops it as well', async () => {
  await start();
  await accept();
  const changed = person('p-mau', 'Nguyễn Văn Mẫu', { title: 'Bác sĩ chính' });
  const meddling = interrupted(tables, async (action, _, call) => {
    if (action === 'TransactWriteItems') await ports.organisation.save({ people: [changed] });
    return call();
  });
  const change = { before: accepted, after: done, mails: [], move: await move() };
  await expect(dynamoTransfers(meddling).commit(change)).rejects.toThrow(VersionConflict);
  expect(await ports.organisation.person(tenant, 'p-mau')).toEqual(changed);
});
