import * as z from 'zod/mini';
import type { TimeAct, TimeGiven } from '../../domain/programmes/timeGiven.ts';
import { VersionConflict } from '../../errors.ts';
import type { PlanTime, UnitTime } from '../../ports.ts';
import { noteAction } from './auditNote.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
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

const prefix = 'TIME#';
const timeKey = (tenant: string, programmeId: string, unitId: string): Key => ({
  pk: tenantKey(tenant, 'PLAN', programmeId),
  sk: `${prefix}${unitId}`,
});

const body = ownBody<UnitTime>(() => ({ version: z.number(), given: z.array(z.looseObject({})) }));
const fromItem = (item: Item): UnitTime => dataOf(item, body);

/** The time that one unit was given; enough for whoever takes registrations. */
export const planTimeOf =
  (tables: Pick<Tables, 'client' | 'records'>): PlanTime['of'] =>
  async (tenant, programmeId, unitId) => {
    const item = await getItem(tables, tables.records, timeKey(tenant, programmeId, unitId));
    return item ? fromItem(item) : { unitId, version: 0, given: [] };
  };

/** One item a unit and plan, replaced as a whole under its version. */
export const dynamoPlanTime = (tables: Tables): PlanTime => ({
  of: planTimeOf(tables),
  ofPlan: async (tenant, programmeId) => {
    const { pk } = timeKey(tenant, programmeId, '');
    return (await queryAll(tables, below(tables.records, pk, prefix))).map(fromItem);
  },
  save: async (tenant, programmeId, { unitId, version, given }) => {
    const after: UnitTime = { unitId, version: version + 1, given };
    const item = withData(
      { ...keyOf(timeKey(tenant, programmeId, unitId)), version: N(after.version) },
      JSON.stringify(after),
    );
    const refused = await transact(tables, [
      putVersionAction(tables.records, item, version),
      ...timeNotes(tables.records, { tenant, programmeId, unitId, given }),
    ]);
    if (refused) throw new VersionConflict();
  },
});

interface Changed extends Pick<UnitTime, 'unitId' | 'given'> {
  readonly tenant: string;
  readonly programmeId: string;
}

const lastAct = ({ granted, revoked }: TimeGiven): TimeAct => revoked ?? granted;

/** The newest act is the one that is saved now. */
function timeNotes(records: string, { tenant, programmeId, unitId, given }: Changed) {
  const [after] = given.toSorted((a, b) => (lastAct(a).at < lastAct(b).at ? 1 : -1));
  if (!after) return [];
  const { by, at } = lastAct(after);
  const about = { kind: 'plan_time_changed', subject: { id: programmeId }, unitId } as const;
  return [noteAction(records, { tenant, by, at, channel: 'web', ...about, after })];
}
