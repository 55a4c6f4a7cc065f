import type { CaseEvent } from '../../events/schema/caseEvents.ts';
import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import type { Inspection } from '../../shared/domain/oversight/state.ts';
import { VersionConflict } from '../../shared/errors.ts';
import type { CaseCommit, IssuedReport, OutboxMail } from '../../shared/ports.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import { tenant } from '../support/hospital.ts';

let local: TestTables;
let tables: Tables;
let ports: DynamoPorts;

beforeAll(async () => {
  local = await startTables();
});
afterAll(() => local.stop());
beforeEach(async () => {
  tables = await local.fresh();
  ports = dynamoPorts(tables);
});

const report: IssuedReport = {
  tenant,
  id: 'HCM-BTH-2023#year#hcm-bth',
  programmeId: 'HCM-BTH-2023',
  dutyId: 'year',
  unitId: 'hcm-bth',
  name: 'Báo cáo tổng kết',
  dataFrom: '2023-01-01',
  dataTo: '2023-12-15',
  snapshotAt: '2023-12-20T00:00:00.000Z',
  status: 'requested',
};
const later = '2024-01-01T00:00:00.000Z';

test('an occurrence is requested once', async () => {
  expect(await ports.reports.request(report)).toBe(true);
  expect(await ports.reports.request(report)).toBe(false);
  expect(await ports.reports.find(tenant, report.id)).toEqual(report);
});

test('a finished report never changes again and is no longer owed', async () => {
  await ports.reports.request(report);
  expect(await ports.unfinished.reports(tenant, later)).toEqual([report.id]);
  expect(await ports.reports.wake(tenant, report.id)).toBe(true);
  await ports.reports.finish({ ...report, status: 'issued' });
  await expect(ports.reports.finish({ ...report, status: 'failed' })).rejects.toThrow(
    VersionConflict,
  );
  expect((await ports.reports.find(tenant, report.id))?.status).toBe('issued');
  expect(await ports.unfinished.reports(tenant, later)).toEqual([]);
  expect(await ports.reports.wake(tenant, report.id)).toBe(false);
});

test('a unit lists its reports, the latest period first', async () => {
  await ports.reports.request(report);
  await ports.reports.request({ ...report, id: 'HCM-BTH-2023#half#hcm-bth', dataTo: '2023-06-15' });
  const ids = (await ports.reports.ofUnit(tenant, 'hcm-bth')).map(({ dataTo }) => dataTo);
  expect(ids).toEqual(['2023-12-15', '2023-06-15']);
});

const inspector = { personId: 'p-quality', name: 'Phạm Thị Chất Lượng' };
const visit: Inspection = {
  tenant,
  id: 'case-1',
  version: 1,
  kind: 'inspection',
  programmeId: 'HCM-BTH-2023',
  unitId: 'hcm-bth',
  unitName: 'Bệnh viện Truyền máu Huyết học',
  openedOn: '2023-07-03',
  openedBy: inspector,
  commandIds: ['c-1'],
  place: 'Khoa Huyết học',
  visitedOn: '2023-07-03',
  inspectors: [inspector],
  checklist: [],
  findings: [],
};
const recorded: CaseEvent = {
  v: 1,
  id: 'case-1#000001',
  tenant,
  caseId: 'case-1',
  seq: 1,
  at: '2023-07-03T02:00:00.000Z',
  on: '2023-07-03',
  by: inspector,
  channel: 'web',
  commandId: 'c-1',
  type: 'InspectionRecorded',
  data: {
    programmeId: visit.programmeId,
    unitId: visit.unitId,
    unitName: visit.unitName,
    place: visit.place,
    visitedOn: visit.visitedOn,
    inspectors: [inspector],
    checklist: [],
  },
};
const mail: OutboxMail = {
  tenant,
  id: 'case-1#000001#finding#p-mau',
  template: 'finding',
  to: { personId: 'p-mau', name: 'Nguyễn Văn Mẫu' },
  thread: 'case-1',
  facts: {},
  createdAt: recorded.at,
  status: 'pending',
  attempts: 0,
};
const opening: CaseCommit = {
  before: undefined,
  after: visit,
  events: [recorded],
  mails: [mail],
  attentionOn: '2023-07-10',
};

test('a case, its history and its mails are stored together', async () => {
  await ports.cases.commit(opening);
  expect(await ports.cases.find(tenant, 'case-1')).toEqual(visit);
  expect(await ports.cases.history(tenant, 'case-1')).toEqual([recorded]);
  expect(await ports.outbox.find(tenant, mail.id)).toEqual(mail);
});

test('a case that somebody else saved first is not overwritten, and mails nobody', async () => {
  await ports.cases.commit(opening);
  const late = { ...opening, mails: [{ ...mail, id: 'late' }] };
  await expect(ports.cases.commit(late)).rejects.toThrow(VersionConflict);
  expect(await ports.outbox.find(tenant, 'late')).toBeUndefined();
});

test('cases are listed by kind and unit, and found when they need attention', async () => {
  await ports.cases.commit(opening);
  expect(await ports.cases.ofUnit(tenant, 'inspection', 'hcm-bth')).toEqual([visit]);
  expect(await ports.cases.ofUnit(tenant, 'misuse', 'hcm-bth')).toEqual([]);
  expect(await ports.cases.needingAttention(tenant, '2023-07-09')).toEqual([]);
  expect(await ports.cases.needingAttention(tenant, '2023-07-10')).toEqual(['case-1']);
  expect(await ports.dossiers.needingAttention(tenant, '2023-07-10')).toEqual([]);
});

test("a case's events wait for no stream", async () => {
  await ports.cases.commit(opening);
  expect(await ports.unfinished.events(tenant, later)).toEqual([]);
});

test('a record parked twice lies there once, in the table it came from', async () => {
  const parked = {
    tenant,
    id: 'record-1',
    consumer: 'notify',
    reason: 'item body does not fit',
    at: '2023-07-03T02:00:00.000Z',
    record: { eventID: 'record-1' },
  };
  const parking = dynamoParking(tables, 'records');
  await parking.park(parked);
  await parking.park(parked);
  expect(await parking.list(tenant)).toEqual([parked]);
  expect(await dynamoParking(tables, 'outbox').list(tenant)).toEqual([]);
});
