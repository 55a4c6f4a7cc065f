import { upFrom } from '../imports/existing.ts';
import type { Unit } from '../ports.ts';

/** What an administrator may act on: the units administered, and everything below them. */
export interface Realm {
  /** Units where the role is held. */
  readonly tops: readonly Unit[];
  /** The tops and all below them. */
  readonly units: readonly Unit[];
  /** The realm holds the health department itself: what is common to all may be changed. */
  readonly whole: boolean;
}

export function realmOf(all: readonly Unit[], administered: readonly string[]): Realm {
  const tree = new Map(all.map((unit) => [unit.id, unit]));
  const units = all.filter(({ id }) => upFrom(tree, id).some((up) => administered.includes(up.id)));
  const tops = units.filter(({ id }) => administered.includes(id));
  return { tops, units, whole: tops.some(({ type }) => type === 'health_department') };
}

export const unitOf = ({ units }: Realm, id: string): Unit | undefined =>
  units.find((unit) => unit.id === id);
