import * as z from 'zod/mini';
import type { HolidayYear } from '../../domain/calendar/workingDays.ts';
import { VersionConflict } from '../../errors.ts';
import type { Holidays } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { type Body, bodyOf, dataOf, textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { below, getItem, keyOf, queryAll, type Tables, transact } from './table.ts';

const holidaysPk = (tenant: string): string => tenantKey(tenant, 'HOLIDAYS');

const body: Body<HolidayYear> = bodyOf(() =>
  z.object({
    holidays: z.array(z.object({ on: z.string(), name: z.string() })),
    workingSaturdays: z.array(z.string()),
    confirmed: z.optional(z.boolean()),
    source: z.optional(z.string()),
    changed: z.optional(z.object({ by: z.string(), on: z.string() })),
  }),
);

/** Holiday tables of the years that were announced. */
export const dynamoHolidays = (tables: Tables): Holidays => ({
  years: async (tenant) => {
    const items = await queryAll(tables, below(tables.records, holidaysPk(tenant)));
    return Object.fromEntries(items.map((item) => [textOf(item, 'sk') ?? '', dataOf(item, body)]));
  },
  save: async (tenant, year, table, act) => {
    const { records } = tables;
    const key = { pk: holidaysPk(tenant), sk: year };
    const stored = act && (await getItem(tables, records, key));
    const about = { kind: 'holidays_saved', subject: { id: year } } as const;
    const before = stored && dataOf(stored, body);
    const refused = await transact(tables, [
      { Put: { TableName: records, Item: withData(keyOf(key), JSON.stringify(table)) } },
      ...(act ? [noteAction(records, { ...act, tenant, ...about, before, after: table })] : []),
    ]);
    if (refused) throw new VersionConflict();
  },
});
