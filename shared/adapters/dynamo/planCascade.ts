import * as z from 'zod/mini';
import { VersionConflict } from '../../errors.ts';
import type { PlanCascade, UnitPlan } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
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
  putVersionAction,
  queryAll,
  type Tables,
  transact,
} from './table.ts';

const prefix = 'CHILD#';
const childKey = (tenant: string, programmeId: string, unitId: string): Key => ({
  pk: tenantKey(tenant, 'PLAN', programmeId),
  sk: `${prefix}${unitId}`,
});

const body = ownBody<UnitPlan>(() => ({
  unitId: z.string(),
  version: z.number(),
  papers: z.array(z.looseObject({ number: z.number() })),
  chased: z.array(z.looseObject({ on: z.string() })),
}));
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
    const put = putVersionAction(tables.records, Item, version);
    const note = childNote(tables.records, { tenant, programmeId, unitPlan });
    const sent = mails.map((mail) => putNewAction(tables.outbox, mailItem.toItem(mail)));
    if (await transact(tables, [put, ...note, ...sent])) throw new VersionConflict();
  },
});

interface Changed {
  readonly tenant: string;
  readonly programmeId: string;
  readonly unitPlan: UnitPlan;
}

/** The newest paper or request is the one that is saved now. */
function childNote(records: string, { tenant, programmeId, unitPlan }: Changed) {
  const { unitId, papers, chased } = unitPlan;
  const [after] = [...papers.slice(-1), ...chased.slice(-1)].toSorted((a, b) =>
    a.at < b.at ? 1 : -1,
  );
  if (!after) return [];
  const { by, at } = after;
  const about = { kind: 'unit_plan_changed', subject: { id: programmeId }, unitId } as const;
  return [noteAction(records, { tenant, by, at, channel: 'web', ...about, after })];
}
