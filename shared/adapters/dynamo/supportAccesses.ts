import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { system } from '../../../events/schema/envelope.ts';
import {
  lastActOn,
  type SupportAccess,
  supportPersonId,
} from '../../domain/organisation/supportAccess.ts';
import { VersionConflict } from '../../errors.ts';
import type { SupportAccesses, SupportCommit, SupportEntry } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import * as mailItem from './mailItem.ts';
import { holdingActions, put } from './organisationActions.ts';
import { emailPk, personItem, profileItem } from './organisationItems.ts';
import { fromItem, openedOf, runningPk, toItem } from './supportItem.ts';
import { supportKey, supportPk } from './supportKeys.ts';
import { below, getItem, inIndex, N, queryAll, S, type Tables, transact } from './table.ts';

/** Accesses in `records` with their mails in `outbox`; whoever reads is let in and shut out with them. */
export function dynamoSupportAccesses(tables: Tables): SupportAccesses {
  const { records } = tables;
  return {
    list: async (tenant) =>
      (await queryAll(tables, below(records, supportPk(tenant), 'ACCESS#'))).map(fromItem),
    find: async (tenant, number) => {
      const item = await getItem(tables, records, supportKey(tenant, number));
      return item && fromItem(item);
    },
    overdue: async (tenant, now) => {
      const query = inIndex(records, 'todo', runningPk(tenant), `${now}$`);
      return (await queryAll(tables, query)).map(fromItem);
    },
    commit: async (change) => {
      if (await transact(tables, actionsOf(tables, change))) throw new VersionConflict();
    },
  };
}

const isNew = 'attribute_not_exists(pk)';

const actionsOf = (
  { records, outbox }: Tables,
  { before, after, mails, entry }: SupportCommit,
): TransactWriteItem[] => [
  {
    Put: {
      TableName: records,
      Item: toItem(after),
      ...(before ? asItWas(before) : { ConditionExpression: isNew }),
    },
  },
  noteAction(records, {
    ...actOn(after),
    tenant: after.tenant,
    kind: 'support_access_changed',
    subject: { id: supportPersonId(after.number), name: after.wish.name },
    unitId: after.unit.id,
    before,
    after,
  }),
  ...(entry ? entryActions(records, entry) : []),
  ...mails.map((mail) => ({
    Put: { TableName: outbox, Item: mailItem.toItem(mail), ConditionExpression: isNew },
  })),
];

/** Neither answered nor ended by somebody else, nor has another page been opened. */
const asItWas = (before: SupportAccess) => ({
  ConditionExpression: 'stage = :stage AND opened = :opened',
  ExpressionAttributeValues: { ':stage': S(before.status), ':opened': N(openedOf(before)) },
});

/** Whose doing it was; that time is over is the system's. */
function actOn(after: SupportAccess) {
  const act = lastActOn(after);
  if (act) return { by: act.by, at: act.at, channel: 'web' as const };
  return {
    by: system,
    at: after.status === 'ended' ? after.endedAt : after.asked.at,
    channel: 'tick' as const,
  };
}

/** Found by the address, to sign in, and by the id; not among the people of a unit, who can be given tasks. */
const entryActions = (
  records: string,
  { person, holding }: SupportEntry,
): readonly TransactWriteItem[] => [
  put(records, profileItem(person)),
  ...(person.email
    ? [
        put(records, {
          ...personItem({ pk: emailPk(person.tenant, person.email), sk: person.id }, person),
          person: S(person.id),
        }),
      ]
    : []),
  ...holdingActions(records, holding, person),
];
