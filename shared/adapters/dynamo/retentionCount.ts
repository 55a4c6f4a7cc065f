import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { system } from '../../../events/schema/envelope.ts';
import type { RemovedKind } from '../../domain/retention/policy.ts';
import { noteAction } from './auditNote.ts';
import { numberOf } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { getItem, type Key, keyOf, N, type Tables, transact } from './table.ts';

const countKey = (tenant: string, kind: RemovedKind): Key => ({
  pk: tenantKey(tenant, 'RETENTION'),
  sk: kind,
});

/** What went in one step; belongs into its transaction. */
export interface Taken {
  readonly records: number;
  /** Entries of the audit trail whose text goes. */
  readonly entries?: number;
  readonly files?: number;
}

export const countTaken = (
  TableName: string,
  tenant: string,
  kind: RemovedKind,
  { records, entries = 0, files = 0 }: Taken,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: keyOf(countKey(tenant, kind)),
    UpdateExpression: 'ADD taken :records, entries :entries, files :files',
    ExpressionAttributeValues: {
      ':records': N(records),
      ':entries': N(entries),
      ':files': N(files),
    },
  },
});

/** The counter becomes a note, all or nothing; a day that has its note leaves the rest to the next one's. */
export async function settleTaken(
  tables: Tables,
  tenant: string,
  kind: RemovedKind,
  { now, today }: { readonly now: string; readonly today: string },
): Promise<void> {
  const { records } = tables;
  const counted = await getItem(tables, records, countKey(tenant, kind));
  if (!counted) return;
  const [taken, entries, files] = ['taken', 'entries', 'files'].map((one) =>
    numberOf(counted, one),
  ) as [number, number, number];
  await transact(tables, [
    {
      Delete: {
        TableName: records,
        Key: keyOf(countKey(tenant, kind)),
        ConditionExpression: 'taken = :taken',
        ExpressionAttributeValues: { ':taken': N(taken) },
      },
    },
    noteAction(
      records,
      {
        tenant,
        at: now,
        by: system,
        channel: 'tick',
        kind: 'retention_applied',
        subject: { id: kind },
        after: { removed: taken, ...(kind === 'draft' && { entries, files }) },
      },
      `retention#${today}#${kind}`,
    ),
  ]);
}
