import { randomUUID } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditNote } from '../../../events/schema/auditNotes.ts';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import { withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { keyOf, S } from './table.ts';

/** What has happened and is not in the department's chain yet. */
export const unchainedPk = (tenant: string): string => tenantKey(tenant, 'UNCHAINED');

/** A note for the audit trail; it belongs into the transaction of what it tells of. */
export function noteAction(
  TableName: string,
  note: Omit<AuditNote, 'v' | 'id'>,
  id: string = randomUUID(),
): TransactWriteItem {
  const { tenant, at } = note;
  const key = { pk: tenantKey(tenant, 'NOTE', id), sk: 'NOTE' };
  const waiting = { todoPk: S(unchainedPk(tenant)), todoSk: S(`${at}#${id}`) };
  const stored: AuditNote = { v: 1, id, ...note };
  return {
    Put: {
      TableName,
      Item: withData({ ...keyOf(key), ...waiting }, canonicalJson(stored)),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}
