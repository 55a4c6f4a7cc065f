import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Dossier } from '../../domain/dossier/state.ts';
import { VersionConflict } from '../../errors.ts';
import type { LeavingDraft, Retention } from '../../ports.ts';
import { leaveActions, shadowKey, shadowOfItem } from './boards.ts';
import { dossierPk, stateKey } from './dossierItem.ts';
import { dataOf, numberOf, ownBody, textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { emptyMails } from './mailTexts.ts';
import { answerKey } from './planCalls.ts';
import { countTaken, settleTaken } from './retentionCount.ts';
import {
  below,
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

const leavingPk = (tenant: string): string => tenantKey(tenant, 'LEAVING');
const leavingKey = (tenant: string, dossierId: string): Key => ({
  pk: dossierPk(tenant, dossierId),
  sk: 'LEAVING',
});
const leavingDraft = ownBody<LeavingDraft>(() => ({
  dossierId: z.string(),
  fileIds: z.array(z.string()),
}));

/** Deletes of one transaction, which has 100 at most. */
const mostTogether = 90;

/** What retention takes from both tables. */
export function dynamoRetention(tables: Tables): Retention {
  const { records } = tables;
  const eventsOf = (tenant: string, dossierId: string) =>
    queryAll(tables, below(records, dossierPk(tenant, dossierId), 'EVENT#'));

  return {
    emptyMails: (tenant, before, most) => emptyMails(tables, tenant, before, most),

    takeOut: async (draft) => {
      const items = await queryAll(tables, below(records, dossierPk(draft.tenant, draft.id)));
      const actions = takeOutActions(records, draft, items);
      return actions !== undefined && (await transact(tables, actions)) === undefined;
    },

    leaving: async (tenant) =>
      (await queryAll(tables, inIndex(records, 'todo', leavingPk(tenant)))).map((item) =>
        dataOf(item, leavingDraft),
      ),

    wipeOut: async (tenant, dossierId) => {
      const events = await eventsOf(tenant, dossierId);
      // the trace goes last: as long as it is there, whoever comes next carries on
      const keys = [...events.map(keyIn), leavingKey(tenant, dossierId)];
      for (let at = 0; at < keys.length; at += mostTogether) {
        const some = keys.slice(at, at + mostTogether).map((key) => deleteAction(records, key));
        if (await transact(tables, some)) throw new VersionConflict('a draft is being wiped out');
      }
    },

    settle: (tenant, kind, moment) => settleTaken(tables, tenant, kind, moment),
  };
}

/** Nothing for a draft that has more than its own state and history, or whose history is still on its way. */
function takeOutActions(
  TableName: string,
  draft: Dossier,
  items: readonly Item[],
): TransactWriteItem[] | undefined {
  const { tenant, id, version, programmeId, call } = draft;
  const events = items.filter((item) => textOf(item, 'sk')?.startsWith('EVENT#'));
  const shadow = items.find((item) => textOf(item, 'sk') === 'SHADOW');
  const state = items.find((item) => textOf(item, 'sk') === 'STATE');
  const isOnItsWay = events.some((event) => textOf(event, 'todoSk') !== undefined);
  if (!state || !shadow || numberOf(shadow, 'seq') !== version || isOnItsWay) return undefined;
  // what a finding, an award or anything else rests on stays
  if (items.length > events.length + 2) return undefined;
  const fileIds = filesNamedIn(events);
  return [
    {
      Delete: {
        TableName,
        Key: keyOf(stateKey(tenant, id)),
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': N(version) },
      },
    },
    ...leaveActions(TableName, shadowKey(tenant, id), shadowOfItem(shadow)),
    ...(call ? [deleteAction(TableName, answerKey(tenant, programmeId, call.id, id))] : []),
    { Put: { TableName, Item: leavingItem(tenant, { dossierId: id, fileIds }) } },
    countTaken(TableName, tenant, 'draft', {
      records: 1,
      entries: events.length,
      files: fileIds.length,
    }),
  ];
}

/** Every file that the history knows, also one that its author took away again. */
function filesNamedIn(events: readonly Item[]): readonly string[] {
  const named = events.flatMap((event) => {
    const { data } = JSON.parse(textOf(event, 'data') ?? '{}') as {
      readonly data?: Readonly<Record<'file' | 'paper', { readonly fileId?: string } | undefined>>;
    };
    return [data?.file?.fileId, data?.paper?.fileId].filter((one) => one !== undefined);
  });
  return [...new Set(named)];
}

const leavingItem = (tenant: string, draft: LeavingDraft): Item =>
  withData(
    {
      ...keyOf(leavingKey(tenant, draft.dossierId)),
      todoPk: S(leavingPk(tenant)),
      todoSk: S(draft.dossierId),
    },
    JSON.stringify(draft),
  );

const deleteAction = (TableName: string, key: Key): TransactWriteItem => ({
  Delete: { TableName, Key: keyOf(key) },
});

const keyIn = (item: Item): Key => ({ pk: textOf(item, 'pk') ?? '', sk: textOf(item, 'sk') ?? '' });
