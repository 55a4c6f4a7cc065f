import type { SupportVisit, SupportVisits } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { pause } from './pause.ts';
import { supportKey } from './supportKeys.ts';
import { keyOf, N, S, type Tables, transact } from './table.ts';

const tries = 8;

/** Pages that are opened under an access: counted, and noted in the same transaction. */
export const dynamoSupportVisits = (tables: Pick<Tables, 'client' | 'records'>): SupportVisits => ({
  open: async (visit) => {
    for (let tried = 1; tried <= tries; tried++) {
      const refused = await transact(tables, actionsOf(tables.records, visit));
      if (!refused) return true;
      if (refused.includes('ConditionalCheckFailed')) return false;
      await pause(tried);
    }
    return false;
  },
});

const actionsOf = (records: string, { tenant, number, by, unitId, at, path }: SupportVisit) => [
  {
    Update: {
      TableName: records,
      Key: keyOf(supportKey(tenant, number)),
      UpdateExpression: 'ADD opened :one',
      ConditionExpression: 'stage = :running AND endsAt > :at',
      ExpressionAttributeValues: { ':one': N(1), ':running': S('running'), ':at': S(at) },
    },
  },
  noteAction(records, {
    tenant,
    at,
    by,
    channel: 'support',
    kind: 'support_opened',
    subject: { id: path },
    unitId,
    after: { access: number },
  }),
];
