import { expiryDays } from '../../domain/retention/expiryDays.ts';
import type { Tries } from '../../ports.ts';
import { tenantKey } from './keys.ts';
import { keyOf, N, type Tables, updateIf } from './table.ts';

const keptSeconds = expiryDays.network_tries * 86_400;

/** Counters of tries; of the network there is only a hash that changes every ten minutes. */
export const dynamoTries = (tables: Tables): Tries => ({
  count: (tenant, { kind, network, most, until }) =>
    updateIf(tables, {
      TableName: tables.records,
      Key: keyOf({ pk: tenantKey(tenant, 'TRIES', network), sk: kind }),
      UpdateExpression: 'SET expiresAt = :expires ADD tries :one',
      ConditionExpression: 'attribute_not_exists(tries) OR tries < :most',
      ExpressionAttributeValues: {
        ':one': N(1),
        ':most': N(most),
        ':expires': N(Math.floor(Date.parse(until) / 1000) + keptSeconds),
      },
    }),
});
