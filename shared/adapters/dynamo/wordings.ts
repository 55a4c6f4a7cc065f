import * as z from 'zod/mini';
import type { Template, TemplateWording, Wordings } from '../../ports.ts';
import { dataOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { getItem, type Key, keyOf, putItem, type Tables } from './table.ts';

const wordingKey = (tenant: string, template: Template, unitId: string): Key => ({
  pk: tenantKey(tenant, 'WORDING'),
  sk: `${template}#${unitId}`,
});

const body: z.ZodMiniType<TemplateWording> = z.object({
  subject: z.optional(z.string()),
  opening: z.optional(z.string()),
  closing: z.optional(z.string()),
});

/** A unit's own words for a mail. */
export const dynamoWordings = (tables: Tables): Wordings => ({
  find: async (tenant, template, unitId) => {
    const item = await getItem(tables, tables.records, wordingKey(tenant, template, unitId));
    return item && dataOf(item, body);
  },
  save: async (tenant, template, unitId, wording) => {
    const key = keyOf(wordingKey(tenant, template, unitId));
    await putItem(tables, tables.records, withData(key, JSON.stringify(wording)));
  },
});
