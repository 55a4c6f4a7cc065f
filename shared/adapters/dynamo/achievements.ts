import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { AwardEntry, AwardUse } from '../../domain/awards/achievements.ts';
import { VersionConflict } from '../../errors.ts';
import type { Achievements } from '../../ports.ts';
import { dossierPk } from './dossierItem.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { below, getItem, type Key, keyOf, N, queryAll, type Tables, transact } from './table.ts';

/** Two readers of one event, or a sweep beside the stream, meet here at most. */
const attempts = 4;

/** A line of a form may be longer than a key may be. */
const achievementPk = (tenant: string, key: string): string =>
  tenantKey(tenant, 'ACHIEVEMENT', createHash('sha256').update(key).digest('hex'));

const useKey = ({ tenant, use }: AwardEntry, key: string): Key => ({
  pk: achievementPk(tenant, key),
  sk: `USE#${use.dossierId}`,
});

const entry = ownBody<AwardEntry>(() => ({
  tenant: z.string(),
  version: z.number(),
  keys: z.array(z.string()),
}));
const use = ownBody<AwardUse>(() => ({ dossierId: z.string(), title: z.string() }));

/** For those who only ask. */
export const achievementsUsing =
  (tables: Tables): Achievements['using'] =>
  async (tenant, keys) => {
    const found = await Promise.all(
      keys.map(async (key) => {
        const query = below(tables.records, achievementPk(tenant, key), 'USE#');
        return (await queryAll(tables, query)).map((item) => ({ key, use: dataOf(item, use) }));
      }),
    );
    return found.flat();
  };

/** Which dossiers ask for an award on which achievement, in the `records` table. */
export function dynamoAchievements(tables: Tables): Achievements {
  const { records } = tables;

  const keepOnce = async (kept: AwardEntry): Promise<boolean> => {
    const own = { pk: dossierPk(kept.tenant, kept.use.dossierId), sk: 'ACHIEVEMENTS' };
    const item = await getItem(tables, records, own);
    const before = item && dataOf(item, entry);
    if (before && before.version >= kept.version) return true;
    const gone = (before?.keys ?? []).filter((key) => !kept.keys.includes(key));
    const refused = await transact(tables, [
      {
        Put: {
          TableName: records,
          Item: withData({ ...keyOf(own), version: N(kept.version) }, JSON.stringify(kept)),
          ...(before
            ? {
                ConditionExpression: '#version = :before',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':before': N(before.version) },
              }
            : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      },
      ...gone.map((key) => ({ Delete: { TableName: records, Key: keyOf(useKey(kept, key)) } })),
      ...kept.keys.map((key) => ({
        Put: {
          TableName: records,
          Item: withData(keyOf(useKey(kept, key)), JSON.stringify(kept.use)),
        },
      })),
    ]);
    return refused === undefined;
  };

  return {
    keep: async (kept) => {
      for (let attempt = 0; attempt < attempts; attempt++) if (await keepOnce(kept)) return;
      throw new VersionConflict('the achievements of a dossier kept meeting other writers');
    },
    using: achievementsUsing(tables),
  };
}
