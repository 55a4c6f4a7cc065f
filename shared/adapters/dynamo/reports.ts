import * as z from 'zod/mini';
import { VersionConflict } from '../../errors.ts';
import type { IssuedReport, Reports } from '../../ports.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import {
  getItem,
  type Item,
  inIndex,
  type Key,
  keyOf,
  N,
  putNew,
  queryAll,
  S,
  type Tables,
  updateIf,
} from './table.ts';

const reportKey = (tenant: string, id: string): Key => ({
  pk: tenantKey(tenant, 'REPORT', id),
  sk: 'REPORT',
});
const unitReportsPk = (tenant: string, unitId: string): string =>
  tenantKey(tenant, 'REPORTS', unitId);
export const requestedPk = (tenant: string): string => tenantKey(tenant, 'REPORT');

const toItem = (report: IssuedReport): Item =>
  withData(
    {
      ...keyOf(reportKey(report.tenant, report.id)),
      status: S(report.status),
      listPk: S(unitReportsPk(report.tenant, report.unitId)),
      listSk: S(`${report.dataTo}#${report.id}`),
      todoPk: S(requestedPk(report.tenant)),
      todoSk: S(`${report.snapshotAt}#${report.id}`),
    },
    JSON.stringify(report),
  );

const body = ownBody<IssuedReport>(() => ({
  tenant: z.string(),
  id: z.string(),
  programmeId: z.string(),
  dutyId: z.string(),
  unitId: z.string(),
  status: z.enum(['requested', 'issued', 'empty', 'failed']),
}));
export const fromItem = (item: Item): IssuedReport => dataOf(item, body);

/** Periodic reports in the `outbox` table; what is issued never changes again. */
export const dynamoReports = (tables: Tables): Reports => {
  const { outbox } = tables;
  return {
    request: (report) => putNew(tables, outbox, toItem(report)),
    find: async (tenant, id) => {
      const item = await getItem(tables, outbox, reportKey(tenant, id));
      return item && fromItem(item);
    },
    finish: async (report) => {
      const done = await updateIf(tables, {
        TableName: outbox,
        Key: keyOf(reportKey(report.tenant, report.id)),
        ConditionExpression: '#status = :requested',
        UpdateExpression: 'SET #status = :status, #data = :data REMOVE todoPk, todoSk',
        ExpressionAttributeNames: { '#status': 'status', '#data': 'data' },
        ExpressionAttributeValues: {
          ':requested': S('requested'),
          ':status': S(report.status),
          ':data': S(JSON.stringify(report)),
        },
      });
      if (!done) throw new VersionConflict('the report is finished already');
    },
    ofUnit: async (tenant, unitId) => {
      const query = inIndex(outbox, 'list', unitReportsPk(tenant, unitId));
      return (await queryAll(tables, { ...query, ScanIndexForward: false })).map(fromItem);
    },
    wake: (tenant, id) =>
      updateIf(tables, {
        TableName: outbox,
        Key: keyOf(reportKey(tenant, id)),
        ConditionExpression: '#status = :requested',
        UpdateExpression: 'ADD wakings :one',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':requested': S('requested'), ':one': N(1) },
      }),
  };
};
