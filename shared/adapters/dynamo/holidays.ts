import * as z from 'zod/mini';
import type { HolidayYear } from '../../domain/calendar/workingDays.ts';
import type { Holidays } from '../../ports.ts';
import { dataOf, textOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { below, keyOf, putItem, queryAll, type Tables } from './table.ts';

const holidaysPk = (tenant: string): string => tenantKey(tenant, 'HOLIDAYS');

const body: z.ZodMiniType<HolidayYear> = z.object({
  holidays: z.array(z.object({ on: z.string(), name: z.string() })),
  workingSaturdays: z.array(z.string()),
  confirmed: z.optional(z.boolean()),
  source: z.optional(z.string()),
  changed: z.optional(z.object({ by: z.string(), on: z.string() })),
});

/** Holiday tables of the years that were announced. */
export const dynamoHolidays = (tables: Tables): Holidays => ({
  years: async (tenant) => {
    const items = await queryAll(tables, below(tables.records, holidaysPk(tenant)));
    return Object.fromEntries(items.map((item) => [textOf(item, 'sk') ?? '', dataOf(item, body)]));
  },
  save: async (tenant, year, table) => {
    const key = keyOf({ pk: holidaysPk(tenant), sk: year });
    await putItem(tables, tables.records, withData(key, JSON.stringify(table)));
  },
});
