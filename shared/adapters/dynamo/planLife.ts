import * as z from 'zod/mini';
import type { LifeRecord } from '../../domain/programmes/planLife.ts';
import { VersionConflict } from '../../errors.ts';
import type { PlanLife } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { openingActions, putNewAction, versionNote } from './disseminationActions.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { programmeItem } from './programmes.ts';
import { below, type Item, keyOf, queryAll, type Tables, transact } from './table.ts';

const planPk = (tenant: string, programmeId: string): string =>
  tenantKey(tenant, 'PLAN', programmeId);

const recordItem = (tenant: string, programmeId: string, record: LifeRecord): Item =>
  withData(
    keyOf({
      pk: planPk(tenant, programmeId),
      sk: `LIFE#${String(record.number).padStart(4, '0')}`,
    }),
    JSON.stringify(record),
  );

const body = ownBody<LifeRecord>(() => ({
  kind: z.enum(['issued', 'date_confirmed', 'basis_published', 'basis_taken_down']),
  number: z.number(),
  evidence: z.string(),
}));

/** Everything recorded of a plan, oldest first. */
export const planRecordsOf =
  (tables: Tables): PlanLife['records'] =>
  async (tenant, programmeId) => {
    const query = below(tables.records, planPk(tenant, programmeId), 'LIFE#');
    return (await queryAll(tables, query)).map((item) => dataOf(item, body));
  };

/** What is recorded of plans; the number in the key lets only one of two who write at once through. */
export function dynamoPlanLife(tables: Tables): PlanLife {
  const { records } = tables;
  return {
    records: planRecordsOf(tables),
    record: async (tenant, programmeId, record) => {
      const refused = await transact(tables, [
        putNewAction(records, recordItem(tenant, programmeId, record)),
        recordNote(records, tenant, programmeId, record),
      ]);
      if (refused) throw new VersionConflict();
    },
    issue: async ({ tenant, programme, opening, record }) => {
      const refused = await transact(tables, [
        putNewAction(records, programmeItem(tenant, programme)),
        putNewAction(records, recordItem(tenant, programme.id, record)),
        recordNote(records, tenant, programme.id, record),
        versionNote(records, programme, { ...record, tenant }),
        ...openingActions(tables, opening),
      ]);
      if (refused) throw new VersionConflict();
    },
  };
}

const recordNote = (records: string, tenant: string, programmeId: string, after: LifeRecord) => {
  const { by, at, channel } = after;
  const about = { kind: 'plan_record_added', subject: { id: programmeId } } as const;
  return noteAction(records, { tenant, by, at, channel, ...about, after });
};
