import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import { VersionConflict } from '../../errors.ts';
import type { Boards, DeskRow } from '../../ports.ts';
import {
  type Contribution,
  contributionOf,
  countPk,
  deskPk,
  type RegisteredDay,
  registeredPk,
} from './contribution.ts';
import { dossierPk } from './dossierItem.ts';
import { eventKey } from './eventItem.ts';
import { markOf } from './eventMark.ts';
import { dataOf, numberOf, ownBody, textOf, withData } from './itemData.ts';
import { pause } from './pause.ts';
import {
  below,
  getItem,
  type Item,
  type Key,
  keyOf,
  N,
  queryAll,
  S,
  type Tables,
  transact,
} from './table.ts';

export const shadowKey = (tenant: string, dossierId: string): Key => ({
  pk: dossierPk(tenant, dossierId),
  sk: 'SHADOW',
});

export const shadowOfItem = (item: Item): Contribution => dataOf(item, contribution);
const contribution = ownBody<Contribution>(() => ({
  seq: z.number(),
  counter: z.object({ pk: z.string(), sk: z.string() }),
  rows: z.array(z.looseObject({ pk: z.string(), sk: z.string() })),
}));
const deskRow = ownBody<DeskRow>(() => ({
  dossierId: z.string(),
  title: z.string(),
  status: z.string(),
}));

/** Transactions of other dossiers of the unit meet on its counters; they are over in milliseconds. */
const attempts = 10;

/**
 * Desks and counters in the `records` table. Each dossier has a shadow: what it adds now. A newer
 * event swaps the shadow, its rows and its counts in one transaction, so nothing counts twice.
 */
export const dynamoBoards = (tables: Tables): Boards => ({
  ...boardReads(tables),
  project: projector(tables),
});

const projector =
  (tables: Tables): Boards['project'] =>
  async (event: DossierEvent): Promise<void> => {
    const key = eventKey(event.tenant, event.dossierId, event.seq);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const [old, stored] = await Promise.all([
        shadowOf(tables, event),
        getItem(tables, tables.records, key),
      ]);
      const mark = markOf(
        { table: tables.records, tenant: event.tenant },
        key,
        'projected',
        stored?.told !== undefined,
      );
      const reasons = await transact(tables, [
        { Update: mark },
        ...swapActions(tables.records, event, old),
      ]);
      if (!reasons) return;
      // a refused mark means that people were told in between: the next look sees it
      if (reasons[0] !== 'ConditionalCheckFailed') await pause(Math.min(attempt, 6));
    }
    throw new VersionConflict('the projection kept meeting other writers');
  };

/** Desks and counts for pages, which take no event in. */
export function boardReads(tables: Tables): Omit<Boards, 'project'> {
  const { records } = tables;

  const desk = async (tenant: string, personId: string, prefix: string, newestFirst = false) => {
    const query = below(records, deskPk(tenant, personId), prefix);
    const items = await queryAll(tables, { ...query, ScanIndexForward: !newestFirst });
    return items.map((item) => dataOf(item, deskRow));
  };

  return {
    tasksOf: (tenant, personId) => desk(tenant, personId, 'TASK#'),
    dossiersOf: (tenant, personId) => desk(tenant, personId, 'MINE#', true),
    counts: async (tenant, programmeId) => {
      const items = await queryAll(tables, below(records, countPk(tenant, programmeId)));
      return items
        .map((item) => ({
          unitId: textOf(item, 'unitId') ?? '',
          status: textOf(item, 'status') ?? '',
          count: numberOf(item, 'count'),
        }))
        .filter(({ count }) => count !== 0);
    },
    registered: async (tenant, programmeId) => {
      const items = await queryAll(tables, below(records, registeredPk(tenant, programmeId)));
      return items
        .map((item) => ({
          unitId: textOf(item, 'unitId') ?? '',
          on: textOf(item, 'day') ?? '',
          count: numberOf(item, 'count'),
        }))
        .filter(({ count }) => count !== 0);
    },
  };
}

async function shadowOf(tables: Tables, event: DossierEvent): Promise<Contribution | undefined> {
  const item = await getItem(tables, tables.records, shadowKey(event.tenant, event.dossierId));
  return item && shadowOfItem(item);
}

/** Nothing when the shadow is as new as the event: the event only gets its mark. */
function swapActions(
  table: string,
  event: DossierEvent,
  old: Contribution | undefined,
): TransactWriteItem[] {
  if (old && old.seq >= event.seq) return [];
  const next = contributionOf(event);
  const kept = new Set(next.rows.map(nameOf));
  const gone = (old?.rows ?? []).filter((row) => !kept.has(nameOf(row)));
  return [
    putShadow(table, event, next, old),
    ...gone.map((row) => ({ Delete: { TableName: table, Key: keyOf(row) } })),
    ...next.rows.map(({ pk, sk, row }) => ({
      Put: { TableName: table, Item: withData(keyOf({ pk, sk }), JSON.stringify(row)) },
    })),
    ...countActions(table, old, next),
  ];
}

const nameOf = ({ pk, sk }: Key): string => `${pk}/${sk}`;

/** Takes a dossier off desks and counters for good; refused when it adds something else by now. */
export const leaveActions = (
  table: string,
  shadow: Key,
  { seq, rows, counter, unitId, status }: Contribution,
): TransactWriteItem[] => [
  {
    Delete: {
      TableName: table,
      Key: keyOf(shadow),
      ConditionExpression: 'seq = :seq',
      ExpressionAttributeValues: { ':seq': N(seq) },
    },
  },
  ...rows.map((row) => ({ Delete: { TableName: table, Key: keyOf(row) } })),
  countAction(table, { counter, unitId, status }, -1),
];

const putShadow = (
  table: string,
  event: DossierEvent,
  next: Contribution,
  old: Contribution | undefined,
): TransactWriteItem => {
  const item: Item = withData(
    { ...keyOf(shadowKey(event.tenant, event.dossierId)), seq: N(next.seq) },
    JSON.stringify(next),
  );
  return {
    Put: {
      TableName: table,
      Item: item,
      ...(old
        ? {
            ConditionExpression: 'seq = :old',
            ExpressionAttributeValues: { ':old': N(old.seq) },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  };
};

function countActions(
  table: string,
  old: Contribution | undefined,
  next: Contribution,
): TransactWriteItem[] {
  const stays = old && nameOf(old.counter) === nameOf(next.counter);
  return [
    ...(stays || !old ? [] : [countAction(table, old, -1)]),
    ...(stays ? [] : [countAction(table, next, 1)]),
    ...registeredActions(table, old?.registered, next.registered),
  ];
}

function registeredActions(
  table: string,
  old: RegisteredDay | undefined,
  next: RegisteredDay | undefined,
): TransactWriteItem[] {
  if (old && next && nameOf(old) === nameOf(next)) return [];
  return [
    ...(old ? [registeredAction(table, old, -1)] : []),
    ...(next ? [registeredAction(table, next, 1)] : []),
  ];
}

const registeredAction = (table: string, day: RegisteredDay, by: number): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: keyOf(day),
    UpdateExpression: 'SET unitId = :unit, #day = :day ADD #count :by',
    ExpressionAttributeNames: { '#day': 'day', '#count': 'count' },
    ExpressionAttributeValues: { ':unit': S(day.unitId), ':day': S(day.on), ':by': N(by) },
  },
});

const countAction = (
  table: string,
  { counter, unitId, status }: Pick<Contribution, 'counter' | 'unitId' | 'status'>,
  by: number,
): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: keyOf(counter),
    UpdateExpression: 'SET unitId = :unit, #status = :status ADD #count :by',
    ExpressionAttributeNames: { '#status': 'status', '#count': 'count' },
    ExpressionAttributeValues: { ':unit': S(unitId), ':status': S(status), ':by': N(by) },
  },
});
