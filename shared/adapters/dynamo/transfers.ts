import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { system } from '../../../events/schema/envelope.ts';
import {
  attentionOn,
  type Transfer,
  type TransferAct,
} from '../../domain/organisation/transfer.ts';
import { VersionConflict } from '../../errors.ts';
import type { PersonMove, TransferCommit, Transfers } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import * as mailItem from './mailItem.ts';
import { holdingActions, placeActions, profileAction } from './organisationActions.ts';
import { personPk, profileKey, readPerson } from './organisationItems.ts';
import {
  below,
  getItem,
  type Item,
  inIndex,
  type Key,
  keyOf,
  N,
  queryAll,
  S,
  type Tables,
  transact,
} from './table.ts';

const transferKey = (tenant: string, personId: string, number: number): Key => ({
  pk: personPk(tenant, personId),
  sk: `TRANSFER#${String(number).padStart(4, '0')}`,
});
const attentionPk = (tenant: string): string => tenantKey(tenant, 'TRANSFER_ATTENTION');

function toItem(transfer: Transfer): Item {
  const { tenant, person, number, version } = transfer;
  const day = attentionOn(transfer);
  return withData(
    {
      ...keyOf(transferKey(tenant, person.id, number)),
      version: N(version),
      ...(day && { todoPk: S(attentionPk(tenant)), todoSk: S(`${day}#${person.id}#${number}`) }),
    },
    JSON.stringify(transfer),
  );
}

const body = ownBody<Transfer>(() => ({
  tenant: z.string(),
  number: z.number(),
  version: z.number(),
  status: z.string(),
}));
const fromItem = (item: Item): Transfer => dataOf(item, body);

/** Transfers in `records` with their mails in `outbox`; the move itself in the same transaction. */
export function dynamoTransfers(tables: Tables): Transfers {
  const { records } = tables;
  return {
    find: async (tenant, personId, number) => {
      const item = await getItem(tables, records, transferKey(tenant, personId, number));
      return item && fromItem(item);
    },
    ofPerson: async (tenant, personId) => {
      const query = below(records, personPk(tenant, personId), 'TRANSFER#');
      return (await queryAll(tables, query)).map(fromItem);
    },
    pending: async (tenant, upTo) => {
      const query = inIndex(records, 'todo', attentionPk(tenant), upTo && `${upTo}$`);
      return (await queryAll(tables, query)).map(fromItem);
    },
    commit: async (change) => {
      const moves = change.move ? await moveActions(tables, change.move) : [];
      const actions = [...stepActions(tables, change), ...moves];
      if (await transact(tables, actions)) throw new VersionConflict();
    },
  };
}

/** The number is part of the key, so that two first steps of one person's next transfer cannot both be stored. */
function stepActions(
  { records, outbox }: Tables,
  { before, after, mails }: TransferCommit,
): TransactWriteItem[] {
  const isNew = 'attribute_not_exists(pk)';
  return [
    {
      Put: {
        TableName: records,
        Item: toItem(after),
        ...(before
          ? {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': N(before.version) },
            }
          : { ConditionExpression: isNew }),
      },
    },
    noteAction(records, {
      ...actOf(after),
      tenant: after.tenant,
      kind: 'transfer_changed',
      subject: after.person,
      unitId: after.to.id,
      before,
      after,
    }),
    ...mails.map((mail) => ({
      Put: { TableName: outbox, Item: mailItem.toItem(mail), ConditionExpression: isNew },
    })),
  ];
}

/** Whose doing the last step was; what its day brings about is the system's. */
function actOf(transfer: Transfer): Pick<TransferAct, 'by' | 'at' | 'channel'> {
  if ('endedAt' in transfer) return { by: system, at: transfer.endedAt, channel: 'tick' };
  const { by, at, channel } = 'answered' in transfer ? transfer.answered : transfer.proposed;
  return { by, at, channel };
}

/** @throws {VersionConflict} when the person is not stored as the verb read it. */
async function moveActions(
  tables: Tables,
  { before, after, ended }: PersonMove,
): Promise<readonly TransactWriteItem[]> {
  const { records } = tables;
  const stored = await getItem(tables, records, profileKey(before.tenant, before.id));
  if (!stored?.data || JSON.stringify(readPerson(stored)) !== JSON.stringify(before))
    throw new VersionConflict();
  return [
    profileAction(records, after, stored),
    ...placeActions(records, after, before),
    ...ended.flatMap((holding) => holdingActions(records, holding, after)),
  ];
}
