import * as z from 'zod/mini';
import { VersionConflict } from '../../errors.ts';
import type { Checkpoint, Trail, TrailRange } from '../../ports.ts';
import { brokenSegment, lastPlace, linksOf, nextSegment, type Segment } from './auditChain.ts';
import { noteAction } from './auditNote.ts';
import { chainStart } from './eventChain.ts';
import { dataOf, ownBody, textOf, withData } from './itemData.ts';
import * as mailItem from './mailItem.ts';
import { pause } from './pause.ts';
import {
  below,
  getItem,
  getItems,
  type Item,
  keyOf,
  queryAll,
  S,
  type Tables,
  transact,
} from './table.ts';
import { chainPk, segmentItem, segmentKey } from './trailItems.ts';
import { chainedActions, waitingEntries } from './trailWaiting.ts';

const attempts = 8;
type Waiting = Awaited<ReturnType<typeof waitingEntries>>;

const segment = ownBody<Segment>(() => ({
  number: z.number(),
  first: z.number(),
  head: z.string(),
  entries: z.array(z.looseObject({ pk: z.string(), sk: z.string(), hash: z.string() })),
}));
const checkpoint = ownBody<Checkpoint>(() => ({
  week: z.string(),
  number: z.number(),
  link: z.string(),
}));
const readSegment = (item: Item): Segment => dataOf(item, segment);

/** The department's chain in `records`; its segments are numbered, so that two writers cannot both go on from one. */
export function dynamoTrail(tables: Tables): Trail {
  const { records, outbox } = tables;

  const newest = async (tenant: string, prefix: string): Promise<Item | undefined> => {
    const query = { ...below(records, chainPk(tenant), prefix), ScanIndexForward: false, Limit: 1 };
    return (await tables.client.call('Query', query)).Items?.[0];
  };
  const lastSegment = async (tenant: string): Promise<Segment | undefined> => {
    const item = await newest(tenant, 'SEGMENT#');
    return item && readSegment(item);
  };
  const segmentAt = async (tenant: string, number: number): Promise<Segment> => {
    const item = await getItem(tables, records, segmentKey(tenant, number));
    if (!item) throw new Error(`segment ${number} of the audit chain is missing`);
    return readSegment(item);
  };
  const segmentsBetween = async (tenant: string, from: number, to: number) =>
    (
      await queryAll(tables, {
        TableName: records,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': S(chainPk(tenant)),
          ':from': S(segmentKey(tenant, from).sk),
          ':to': S(segmentKey(tenant, to).sk),
        },
      })
    ).map(readSegment);

  /** Number of the first segment for which it holds, one more than the last when for none. */
  const firstWhere = async (
    tenant: string,
    last: Segment | undefined,
    holds: (one: Segment) => boolean,
  ): Promise<number> => {
    let [low, high] = [1, (last?.number ?? 0) + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(await segmentAt(tenant, middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  /** One try; what somebody else chained meanwhile is left out of the next. */
  const tryToAppend = async (tenant: string, entries: Waiting, now: string) => {
    const next = nextSegment(await lastSegment(tenant), entries, now);
    const put = {
      Put: {
        TableName: records,
        Item: segmentItem(tenant, next),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
    const reasons = await transact(tables, [put, ...chainedActions(records, tenant, entries)]);
    if (!reasons) return { done: true, left: entries } as const;
    const left = entries.filter((_, place) => reasons[place + 1] !== 'ConditionalCheckFailed');
    return { done: left.length === 0, left } as const;
  };

  /** @returns how many came in; fewer than waited where somebody else was faster. */
  const append = async (tenant: string, waiting: Waiting, now: string): Promise<number> => {
    let left = waiting;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const tried = await tryToAppend(tenant, left, now);
      if (tried.done) return tried.left.length;
      left = tried.left;
      await pause(attempt);
    }
    throw new VersionConflict('the audit chain kept meeting other writers');
  };

  return {
    extend: async (tenant, now) => {
      let added = 0;
      for (;;) {
        const waiting = await waitingEntries(tables, tenant);
        if (waiting.length === 0) return added;
        added += await append(tenant, waiting, now);
      }
    },

    head: async (tenant) => {
      const last = await lastSegment(tenant);
      return last && { number: lastPlace(last), link: last.head, at: last.at };
    },

    range: async (tenant, from, to) => {
      const last = await lastSegment(tenant);
      const start = await firstWhere(tenant, last, ({ at }) => at >= from);
      const end = await firstWhere(tenant, last, ({ at }) => at >= to);
      const first = start > 1 ? await segmentAt(tenant, start - 1) : undefined;
      const before = { first: first ? lastPlace(first) + 1 : 1, before: first?.head ?? chainStart };
      if (end <= start) return { ...before, last: before.first - 1 };
      return { ...before, last: lastPlace(await segmentAt(tenant, end - 1)) };
    },

    entries: async (tenant, range, wanted) => {
      const last = await lastSegment(tenant);
      const start = await firstWhere(tenant, last, (one) => lastPlace(one) >= range.first);
      const end = await firstWhere(tenant, last, (one) => one.first > range.last);
      const segments = end > start ? await segmentsBetween(tenant, start, end - 1) : [];
      const chained = segments.flatMap(placesOf).filter((one) => isWithin(one.number, range));
      const keys = chained.filter(({ unitId }) => wanted(unitId));
      const items = await getItems(tables, records, keys);
      const texts = new Map(items.map((item) => [nameOf(item), textOf(item, 'data')]));
      return chained.map(({ pk, sk, ...entry }) => {
        const text = wanted(entry.unitId) ? texts.get(`${pk}/${sk}`) : undefined;
        return { ...entry, ...(text !== undefined && { text }) };
      });
    },

    note: async (note) => {
      await transact(tables, [noteAction(records, note)]);
    },

    noteOnce: async (id, note) =>
      (await transact(tables, [noteAction(records, note, id)])) === undefined,

    lastCheckpoint: async (tenant) => {
      const item = await newest(tenant, 'CHECKPOINT#');
      return item && dataOf(item, checkpoint);
    },

    keepCheckpoint: async (tenant, kept, mails) => {
      const isNew = 'attribute_not_exists(pk)';
      const key = { pk: chainPk(tenant), sk: `CHECKPOINT#${kept.week}` };
      const item = withData(keyOf(key), JSON.stringify(kept));
      const refused = await transact(tables, [
        { Put: { TableName: records, Item: item, ConditionExpression: isNew } },
        ...mails.map((mail) => ({
          Put: { TableName: outbox, Item: mailItem.toItem(mail), ConditionExpression: isNew },
        })),
      ]);
      return refused === undefined;
    },

    brokenSince: async (tenant, place) => {
      const last = await lastSegment(tenant);
      if (!last) return place.number === 0 ? undefined : 1;
      if (lastPlace(last) < place.number) return lastPlace(last) + 1;
      const start = await firstWhere(tenant, last, (one) => one.first > place.number);
      return brokenSegment(place, await segmentsBetween(tenant, start, last.number))?.first;
    },
  };
}

const nameOf = (item: Item): string => `${textOf(item, 'pk')}/${textOf(item, 'sk')}`;

const isWithin = (number: number, { first, last }: TrailRange): boolean =>
  first <= number && number <= last;

function placesOf({ first, previous, entries }: Segment) {
  const links = linksOf(
    previous,
    entries.map(({ hash }) => hash),
  );
  return entries.map((entry, place) => ({
    ...entry,
    number: first + place,
    link: links[place] ?? '',
  }));
}
