import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import { Unreadable } from '../../errors.ts';
import type { Unfinished } from '../../ports.ts';
import * as eventItem from './eventItem.ts';
import { textOf } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { unsentPk } from './mailItem.ts';
import { requestedPk } from './reports.ts';
import { getItems, type Item, inIndex, queryAll, type Tables } from './table.ts';

/** What the streams missed, from the sparse index of both tables. */
export const dynamoUnfinished = (tables: Tables): Unfinished => {
  const idsBefore = async (pk: string, entity: string, before: string): Promise<string[]> => {
    const items = await queryAll(tables, inIndex(tables.outbox, 'todo', pk, before));
    return items.map((item) => (textOf(item, 'pk') ?? '').slice(`${entity}#`.length));
  };

  return {
    events: async (tenant, before) => {
      const pk = eventItem.unfinishedEventsPk(tenant);
      const found = await queryAll(tables, inIndex(tables.records, 'todo', pk, before));
      const items = await getItems(tables, tables.records, found.map(keyIn));
      return items.flatMap(readable).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    unprojected: async (tenant) => {
      const items = await queryAll(tables, {
        ...inIndex(tables.records, 'todo', eventItem.unfinishedEventsPk(tenant)),
        FilterExpression: 'attribute_not_exists(#projected)',
        ExpressionAttributeNames: { '#projected': 'projected' },
      });
      const prefix = tenantKey(tenant, 'DOSSIER', '').length;
      return [...new Set(items.map((item) => (textOf(item, 'pk') ?? '').slice(prefix)))];
    },
    mails: async (tenant, before) => {
      const ids = await idsBefore(unsentPk(tenant), tenantKey(tenant, 'MAIL'), before);
      return ids.map((id) => ({ tenant, id }));
    },
    reports: (tenant, before) =>
      idsBefore(requestedPk(tenant), tenantKey(tenant, 'REPORT'), before),
  };
};

/** What cannot be read was parked by the streams' consumers and must not hold up the rest. */
function readable(item: Item): DossierEvent[] {
  try {
    return [eventItem.fromItem(item)];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

const keyIn = (item: Item) => ({ pk: textOf(item, 'pk') ?? '', sk: textOf(item, 'sk') ?? '' });
