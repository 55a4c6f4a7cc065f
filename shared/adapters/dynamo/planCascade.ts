import * as z from 'zod/mini';
import { VersionConflict } from '../../errors.ts';
import type { PlanCascade, UnitPlan } from '../../ports.ts';
import { putNewAction } from './disseminationActions.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import * as mailItem from './mailItem.ts';
import {
  below,
  getItem,
  type Item,
  type Key,
  keyOf,
  N,
  queryAll,
  type Tables,
  transact,
} from './table.ts';

const prefix = 'CHILD#';
const childKey = (tenant: string, programmeId: string, unitId: string): Key => ({
  pk: tenantKey(tenant, 'PLAN', programmeId),
  sk: `${prefix}${unitId}`,
});

const body = ownBody<UnitPlan>({
  unitId: z.string(),
  version: z.number(),
  papers: z.array(z.looseObject({ number: z.number() })),
  chased: z.array(z.looseObject({ on: z.string() })),
});
const fromItem = (item: Item): UnitPlan => dataOf(item, body);

/** One item a unit and parent plan, replaced as a whole under its version, with the mails it causes. */
export const dynamoPlanCascade = (tables: Tables): PlanCascade => ({
  of: async (tenant, programmeId, unitId) => {
    const item = await getItem(tables, tables.records, childKey(tenant, programmeId, unitId));
    return item ? fromItem(item) : { unitId, version: 0, papers: [], chased: [] };
  },
  ofPlan: async (tenant, programmeId) => {
    const { pk } = childKey(tenant, programmeId, '');
    return (await queryAll(tables, below(tables.records, pk, prefix))).map(fromItem);
  },
  save: async (tenant, programmeId, unitPlan, mails) => {
    const { unitId, version } = unitPlan;
    const Item = withData(
      { ...keyOf(childKey(tenant, programmeId, unitId)), version: N(version + 1) },
      JSON.stringify({ ...unitPlan, version: version + 1 } satisfies UnitPlan),
    );
    const put =
      version === 0
        ? putNewAction(tables.records, Item)
        : {
            Put: {
              TableName: tables.records,
              Item,
              ConditionExpression: 'version = :before',
              ExpressionAttributeValues: { ':before': N(version) },
            },
          };
    const sent = mails.map((mail) => putNewAction(tables.outbox, mailItem.toItem(mail)));
    if (await transact(tables, [put, ...sent])) throw new VersionConflict();
  },
});
