import * as z from 'zod/mini';
import { VersionConflict } from '../../errors.ts';
import type { Template, TemplateWording, Wordings } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { type Body, bodyOf, dataOf, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { getItem, type Key, keyOf, type Tables, transact } from './table.ts';

const wordingKey = (tenant: string, template: Template, unitId: string): Key => ({
  pk: tenantKey(tenant, 'WORDING'),
  sk: `${template}#${unitId}`,
});

const body: Body<TemplateWording> = bodyOf(() =>
  z.object({
    subject: z.optional(z.string()),
    opening: z.optional(z.string()),
    closing: z.optional(z.string()),
  }),
);

/** A unit's own words for a mail. */
export function dynamoWordings(tables: Tables): Wordings {
  const { records } = tables;
  const find: Wordings['find'] = async (tenant, template, unitId) => {
    const item = await getItem(tables, records, wordingKey(tenant, template, unitId));
    return item && dataOf(item, body);
  };
  return {
    find,
    save: async (tenant, template, unitId, wording, act) => {
      const key = keyOf(wordingKey(tenant, template, unitId));
      const before = await find(tenant, template, unitId);
      const refused = await transact(tables, [
        { Put: { TableName: records, Item: withData(key, JSON.stringify(wording)) } },
        noteAction(records, {
          ...act,
          tenant,
          kind: 'wording_saved',
          subject: { id: template },
          unitId,
          before,
          after: wording,
        }),
      ]);
      if (refused) throw new VersionConflict();
    },
  };
}
