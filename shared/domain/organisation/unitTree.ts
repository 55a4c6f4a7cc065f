import type { Unit } from './unit.ts';

/** Units by id, as they are on one day. */
export type Units = ReadonlyMap<string, Unit>;

export const unitsById = <T extends { readonly id: string }>(
  units: readonly T[],
): ReadonlyMap<string, T> => new Map(units.map((unit) => [unit.id, unit]));

/** Whoever is next above: a dissolved unit lies below its successor. */
const above = ({ successorId, parentId }: Unit): string | undefined => successorId ?? parentId;

/** The unit and those above it, nearest first; a cycle ends the walk. */
export function upFrom(units: Units, id: string): readonly Unit[] {
  const found: Unit[] = [];
  let at = units.get(id);
  while (at && !found.includes(at)) {
    found.push(at);
    const next = above(at);
    at = next === undefined ? undefined : units.get(next);
  }
  return found;
}

/** Whether the unit stands above itself, by one kind of link; a dissolved one leads to its successor. */
export function isInLoop(
  units: Units,
  id: string,
  link: 'parentId' | 'professionalParentId' | 'managingParentId',
): boolean {
  const seen = new Set<string>();
  let at = units.get(id);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | undefined = at.successorId ?? at[link];
    if (next === id) return true;
    at = next === undefined ? undefined : units.get(next);
  }
  return false;
}

/** The unit that is there today where this one was: itself, or where its people went in the end. */
export function presentUnit(units: Units, id: string): Unit | undefined {
  const seen = new Set<string>();
  let at = units.get(id);
  while (at?.successorId !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    at = units.get(at.successorId) ?? at;
  }
  return at;
}

/** Private and central facilities, committees and other bodies lie below no health department. */
export const isOutside = (units: Units, id: string): boolean =>
  !upFrom(units, id).some(({ type }) => type === 'health_department');

/** Administrators look after all below their units; those of a department also after what lies outside of every one. */
export function isAdministered(units: Units, id: string, administered: readonly string[]): boolean {
  if (upFrom(units, id).some((up) => administered.includes(up.id))) return true;
  const department = administered.some((one) => units.get(one)?.type === 'health_department');
  return department && units.has(id) && isOutside(units, id);
}
