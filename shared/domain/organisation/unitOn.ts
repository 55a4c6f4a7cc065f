import type { Day } from '../calendar/workingDays.ts';
import type { NewFacts, Succession, Unit, UnitRecord } from './unit.ts';

/** The unit as it is on that day; undefined before its first day. */
export function unitOn(record: UnitRecord, day: Day): Unit | undefined {
  const { since, changes = [], successions: _, ...first } = record;
  if (since !== undefined && day < since) return undefined;
  const made = changes.filter(({ on }) => on <= day).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const unit = made.reduce<Unit>((before, { set }) => withFacts(before, set), first);
  const dissolvedOn = made.findLast(({ set }) => set.active !== undefined)?.on;
  if (unit.active || dissolvedOn === undefined) return unit;
  const heir = successorsOf(record).findLast(
    ({ on, dossiers }) => on <= day && dossiers !== undefined,
  );
  return {
    ...unit,
    dissolvedOn,
    ...(heir && { successorId: heir.to }),
    ...(heir?.dossiers === 'continues' && { carriedOnBy: heir.to }),
  };
}

/** All units that there are on that day, dissolved ones included. */
export const unitsOn = (records: readonly UnitRecord[], day: Day): readonly Unit[] =>
  records.flatMap((record) => unitOn(record, day) ?? []);

export function withFacts<T extends object>(before: T, set: NewFacts): T {
  const next: Record<string, unknown> = { ...before, ...set };
  for (const [name, value] of Object.entries(next)) if (value === null) delete next[name];
  // facts of the same names and types took the place of facts
  return next as T;
}

/** Where the unit, or a part of it, went, in order of the day. */
export const successorsOf = ({ successions = [] }: UnitRecord): readonly Succession[] =>
  successions.toSorted((a, b) => a.on.localeCompare(b.on));

/** Where the unit came from, in order of the day. */
export const predecessorsOf = (
  records: readonly UnitRecord[],
  id: string,
): readonly { readonly from: UnitRecord; readonly succession: Succession }[] =>
  records
    .flatMap((from) =>
      (from.successions ?? [])
        .filter(({ to }) => to === id)
        .map((succession) => ({ from, succession })),
    )
    .toSorted((a, b) => a.succession.on.localeCompare(b.succession.on));

/** Who acts for a unit on the unit's day: itself, whoever carries its dossiers on, or nobody any more. */
export type Acting =
  | { readonly kind: 'itself' }
  | { readonly kind: 'successor'; readonly unitId: string }
  | { readonly kind: 'nobody'; readonly unitName: string; readonly since: Day };

/**
 * A dissolved unit's offices decide nothing: either its succession says who carries on, or its
 * dossiers rest until somebody records it. The old body is never asked.
 */
export function actingFor({ name, dissolvedOn, carriedOnBy }: Unit): Acting {
  if (dissolvedOn === undefined) return { kind: 'itself' };
  if (carriedOnBy !== undefined) return { kind: 'successor', unitId: carriedOnBy };
  return { kind: 'nobody', unitName: name, since: dissolvedOn };
}
