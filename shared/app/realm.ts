import { isAdministered, unitsById } from '../domain/organisation/unitTree.ts';
import type { Unit } from '../ports.ts';

/** What an administrator may act on: the units administered, and everything below them. */
export interface Realm {
  /** Units where the role is held. */
  readonly tops: readonly Unit[];
  /** The tops and all below them; for a department also what lies outside of every one. */
  readonly units: readonly Unit[];
  /** The realm holds the health department itself: what is common to all may be changed. */
  readonly whole: boolean;
}

export function realmOf(all: readonly Unit[], administered: readonly string[]): Realm {
  const tree = unitsById(all);
  const units = all.filter(({ id }) => isAdministered(tree, id, administered));
  const tops = units.filter(({ id }) => administered.includes(id));
  return { tops, units, whole: tops.some(({ type }) => type === 'health_department') };
}

export const unitOf = ({ units }: Realm, id: string): Unit | undefined =>
  units.find((unit) => unit.id === id);
