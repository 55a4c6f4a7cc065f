import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Mark } from './eventItem.ts';
import { type Key, keyOf } from './table.ts';

const other: Readonly<Record<Mark, Mark>> = { told: 'projected', projected: 'told' };

/**
 * Marks an event done by one consumer. Two variants, because whoever is second takes the event out
 * of the todo index: `last` holds only if the other consumer was there first, the plain one only if not.
 */
export const markAction = (
  table: string,
  key: Key,
  mark: Mark,
  last: boolean,
): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: keyOf(key),
    UpdateExpression: `SET #mark = :yes${last ? ' REMOVE todoPk, todoSk' : ''}`,
    ConditionExpression: last
      ? 'attribute_exists(pk) AND attribute_exists(#other)'
      : 'attribute_exists(pk) AND attribute_not_exists(#other)',
    ExpressionAttributeNames: { '#mark': mark, '#other': other[mark] },
    ExpressionAttributeValues: { ':yes': { BOOL: true } },
  },
});
