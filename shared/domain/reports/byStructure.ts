import type { Day } from '../calendar/workingDays.ts';
import { isPart, type Unit, type UnitRecord } from '../organisation/unit.ts';
import { unitsOn } from '../organisation/unitOn.ts';
import { presentUnit, type Units, unitsById, upFrom } from '../organisation/unitTree.ts';

/** Something counted in a unit on a day. */
export interface UnitCount {
  readonly unitId: string;
  readonly on: Day;
  readonly count: number;
}

/** `as_was`: the structure of each thing's own day; `as_is`: that of the day of the report. */
export type Grouping = 'as_was' | 'as_is';

export interface StructureGroup {
  readonly unitId: string;
  readonly name: string;
  /** The department or other body at the top of that structure, the unit itself where there is none. */
  readonly under: string;
  readonly count: number;
  /** Ids of the units that counted, as they were recorded, in the order of first mention. */
  readonly of: readonly string[];
}

/**
 * Sums counts by institution, in order of name. Nothing falls out: what a unit that nobody knows counted
 * stands under its own id, so both groupings have the same total.
 */
export function byStructure(
  records: readonly UnitRecord[],
  counts: readonly UnitCount[],
  grouping: Grouping,
  today: Day,
): readonly StructureGroup[] {
  const trees = new Map<Day, Units>();
  const treeOf = (day: Day): Units => {
    const tree = trees.get(day) ?? unitsById(unitsOn(records, day));
    trees.set(day, tree);
    return tree;
  };
  const groups = new Map<string, StructureGroup>();
  for (const { unitId, on, count } of counts) {
    const place = placeIn(treeOf(grouping === 'as_is' ? today : on), unitId);
    const key = `${place.unitId} ${place.name} ${place.under}`;
    const { count: before = 0, of = [] } = groups.get(key) ?? {};
    groups.set(key, {
      ...place,
      count: before + count,
      of: of.includes(unitId) ? of : [...of, unitId],
    });
  }
  return [...groups.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'vi') || a.under.localeCompare(b.under, 'vi'),
  );
}

function placeIn(units: Units, id: string): Omit<StructureGroup, 'count' | 'of'> {
  const unit = institutionOf(units, id);
  if (!unit) return { unitId: id, name: id, under: id };
  const line = upFrom(units, unit.id);
  const department = line.find(({ type }) => type === 'health_department');
  return { unitId: unit.id, name: unit.name, under: (department ?? line.at(-1) ?? unit).name };
}

/** The unit that is there, or the one around a khoa or phòng. */
function institutionOf(units: Units, id: string): Unit | undefined {
  const present = presentUnit(units, id);
  return present && (upFrom(units, present.id).find((one) => !isPart(one)) ?? present);
}
