import * as z from 'zod/mini';
import type { Programme } from '../../domain/programmes/programme.ts';
import { InvalidInput } from '../../errors.ts';
import type { Programmes } from '../../ports.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import {
  below,
  getItem,
  type Item,
  type Key,
  keyOf,
  putNew,
  queryAll,
  type Tables,
} from './table.ts';

const listPk = (tenant: string): string => tenantKey(tenant, 'PROGRAMMES');
const programmeKey = (tenant: string, id: string, version: number): Key => ({
  pk: listPk(tenant),
  sk: `${id}#${String(version).padStart(4, '0')}`,
});

export const programmeItem = (tenant: string, programme: Programme): Item =>
  withData(keyOf(programmeKey(tenant, programme.id, programme.version)), JSON.stringify(programme));

const body = ownBody<Programme>(() => ({
  id: z.string(),
  version: z.number(),
  route: z.array(z.looseObject({ id: z.string(), type: z.string() })),
}));
const fromItem = (item: Item): Programme => dataOf(item, body);

/** Programme versions never change, so each is read once per cold start. */
export function dynamoProgrammes(tables: Tables): Programmes {
  const known = new Map<string, Programme>();
  return {
    find: async (tenant, id, version) => {
      const key = programmeKey(tenant, id, version);
      const cached = known.get(`${key.pk}/${key.sk}`);
      if (cached) return cached;
      const item = await getItem(tables, tables.records, key);
      if (!item) return undefined;
      const programme = fromItem(item);
      known.set(`${key.pk}/${key.sk}`, programme);
      return programme;
    },

    latest: async (tenant, id) => {
      const items = await queryAll(tables, below(tables.records, listPk(tenant), `${id}#`));
      const last = items.at(-1);
      return last && fromItem(last);
    },

    list: async (tenant) => {
      const items = await queryAll(tables, below(tables.records, listPk(tenant)));
      const latest = new Map(items.map(fromItem).map((programme) => [programme.id, programme]));
      return [...latest.values()];
    },

    save: async (tenant, programme) => {
      if (!(await putNew(tables, tables.records, programmeItem(tenant, programme))))
        throw new InvalidInput('version', `${programme.id} ${programme.version} exists`);
    },
  };
}
