import type { Update } from '@aws-sdk/client-dynamodb';
import { unchainedPk } from './auditNote.ts';
import type { Mark } from './eventItem.ts';
import { type Key, keyOf, S } from './table.ts';

const other: Readonly<Record<Mark, Mark>> = { told: 'projected', projected: 'told' };

/**
 * Marks an event done by one consumer. Two variants, because whoever is second leaves the event to the
 * audit chain: `last` holds only if the other consumer was there first, the plain one only if not.
 * An event that was chained has no `todoSk` any more, so that a mark set again leaves it out of the index.
 */
export const markOf = (
  { table, tenant }: { readonly table: string; readonly tenant: string },
  key: Key,
  mark: Mark,
  last: boolean,
): Update => ({
  TableName: table,
  Key: keyOf(key),
  UpdateExpression: `SET #mark = :yes${last ? ', todoPk = :unchained' : ''}`,
  ConditionExpression: last
    ? 'attribute_exists(pk) AND attribute_exists(#other)'
    : 'attribute_exists(pk) AND attribute_not_exists(#other)',
  ExpressionAttributeNames: { '#mark': mark, '#other': other[mark] },
  ExpressionAttributeValues: {
    ':yes': { BOOL: true },
    ...(last && { ':unchained': S(unchainedPk(tenant)) }),
  },
});
