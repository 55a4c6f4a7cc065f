import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Dossier } from '../../domain/dossier/state.ts';
import { LinkUsed, NumberTaken, VersionConflict } from '../../errors.ts';
import type { Commit, Dossiers } from '../../ports.ts';
import * as dossierItem from './dossierItem.ts';
import { attentionPk, dossierPk, stateKey, unitListPk } from './dossierItem.ts';
import { brokenLink, chainStart } from './eventChain.ts';
import * as eventItem from './eventItem.ts';
import { numberOf, textOf } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { useLinkAction } from './links.ts';
import {
  below,
  getItem,
  inIndex,
  type Key,
  keyOf,
  N,
  queryAll,
  type Tables,
  transact,
} from './table.ts';

const numberKey = (tenant: string, counter: string): Key => ({
  pk: tenantKey(tenant, 'NUMBER', counter),
  sk: 'NUMBER',
});

/** Dossiers, their history and their numbers in the `records` table. */
export function dynamoDossiers(tables: Tables): Dossiers & {
  /** Place of the first altered, inserted or missing event; undefined when the history is whole. */
  readonly brokenHistory: (tenant: string, id: string) => Promise<number | undefined>;
} {
  const { records } = tables;
  /** The hash each found state ended with, so that a commit need not read it again. */
  const hashes = new WeakMap<Dossier, string>();

  const stateItem = (tenant: string, id: string) => getItem(tables, records, stateKey(tenant, id));
  const eventItems = (tenant: string, id: string) =>
    queryAll(tables, below(records, dossierPk(tenant, id), 'EVENT#'));

  const lastHash = async (before: Dossier | undefined): Promise<string> => {
    if (!before) return chainStart;
    const known = hashes.get(before);
    if (known !== undefined) return known;
    const item = await stateItem(before.tenant, before.id);
    return (item && textOf(item, 'lastHash')) ?? chainStart;
  };

  return {
    find: async (tenant, id) => {
      const item = await stateItem(tenant, id);
      if (!item) return undefined;
      const dossier = dossierItem.fromItem(item);
      hashes.set(dossier, textOf(item, 'lastHash') ?? chainStart);
      return dossier;
    },

    commit: async (change) => {
      const changes = [change, ...(change.together ? [change.together] : [])];
      const written = await Promise.all(
        changes.map(async (one) => ({
          after: one.after,
          ...commitActions(records, one, await lastHash(one.before)),
        })),
      );
      const actions = written.flatMap((one) => one.actions);
      const reasons = await transact(
        tables,
        actions.map(({ action }) => action),
      );
      if (reasons) throw conflictOf(actions, reasons);
      for (const { after, hash } of written) hashes.set(after, hash);
    },

    history: async (tenant, id) => (await eventItems(tenant, id)).map(eventItem.fromItem),

    recorded: async (tenant, id) => (await eventItems(tenant, id)).map(eventItem.recordedFrom),

    ofUnit: async (tenant, programmeId, unitId) =>
      (
        await queryAll(tables, inIndex(records, 'list', unitListPk(tenant, programmeId, unitId)))
      ).map(dossierItem.fromItem),

    needingAttention: async (tenant, upTo) => {
      const items = await queryAll(
        tables,
        inIndex(records, 'todo', attentionPk(tenant), `${upTo}$`),
      );
      return items.map((item) => (textOf(item, 'todoSk') ?? '').slice('YYYY-MM-DD#'.length));
    },

    lastNumber: async (tenant, counter) => {
      const item = await getItem(tables, records, numberKey(tenant, counter));
      return item ? numberOf(item, 'last') : 0;
    },

    brokenHistory: async (tenant, id) => {
      const [state, events] = await Promise.all([stateItem(tenant, id), eventItems(tenant, id)]);
      const links = events.map((item) => ({
        canonical: textOf(item, 'data') ?? '',
        hash: textOf(item, 'hash') ?? '',
      }));
      return brokenLink(links, (state && textOf(state, 'lastHash')) ?? chainStart);
    },
  };
}

type Part = 'state' | 'event' | 'link' | 'number';
interface PartAction {
  readonly part: Part;
  readonly action: TransactWriteItem;
}

function commitActions(
  records: string,
  change: Commit,
  previousHash: string,
): { actions: readonly PartAction[]; hash: string } {
  const { before, after, events, attentionOn, usesLink, takesNumber } = change;
  let hash = previousHash;
  const eventPuts = events.map((event): PartAction => {
    const next = eventItem.toItem(event, hash);
    hash = next.hash;
    return { part: 'event', action: putNewAction(records, next.item) };
  });
  const state: PartAction = {
    part: 'state',
    action: {
      Put: {
        TableName: records,
        Item: dossierItem.toItem(after, { lastHash: hash, attentionOn }),
        ...(before
          ? {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': N(before.version) },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
  };
  const link = usesLink && useLinkAction(records, after.tenant, usesLink, events[0]?.at ?? '');
  const number = takesNumber && numberAction(records, after.tenant, takesNumber);
  return {
    hash,
    actions: [
      state,
      ...eventPuts,
      ...(link ? [{ part: 'link' as const, action: link }] : []),
      ...(number ? [{ part: 'number' as const, action: number }] : []),
    ],
  };
}

const putNewAction = (
  table: string,
  item: Parameters<typeof eventItem.fromItem>[0],
): TransactWriteItem => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

const numberAction = (
  table: string,
  tenant: string,
  { counter, from }: NonNullable<Commit['takesNumber']>,
): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: keyOf(numberKey(tenant, counter)),
    UpdateExpression: 'SET #last = :next',
    ConditionExpression: from === 0 ? 'attribute_not_exists(#last)' : '#last = :from',
    ExpressionAttributeNames: { '#last': 'last' },
    ExpressionAttributeValues: { ':next': N(from + 1), ...(from !== 0 && { ':from': N(from) }) },
  },
});

/** The state's own conflict comes first: after a reload the other reasons may be gone. */
function conflictOf(actions: readonly PartAction[], reasons: readonly string[]): Error {
  const failed = new Set(
    actions
      .filter((_, place) => reasons[place] === 'ConditionalCheckFailed')
      .map(({ part }) => part),
  );
  if (failed.has('state') || failed.has('event')) return new VersionConflict();
  if (failed.has('link')) return new LinkUsed();
  if (failed.has('number')) return new NumberTaken();
  return conflictInFlight(actions, reasons);
}

/** Two transactions met on one item and DynamoDB refused this one. */
const conflictInFlight = (actions: readonly PartAction[], reasons: readonly string[]): Error =>
  actions.some(({ part }, place) => part === 'number' && reasons[place] === 'TransactionConflict')
    ? new NumberTaken()
    : new VersionConflict();
