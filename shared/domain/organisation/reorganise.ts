import { isDay } from '../calendar/days.ts';
import type { Day } from '../calendar/workingDays.ts';
import {
  type Inheritance,
  isPart,
  type NewFacts,
  type RecordedBy,
  type Succession,
  type Unit,
  type UnitChange,
  type UnitRecord,
  type UnitType,
} from './unit.ts';
import { successorsOf, unitOn, unitsOn } from './unitOn.ts';
import { isInLoop, unitsById } from './unitTree.ts';

export type ParentLink = 'parentId' | 'professionalParentId' | 'managingParentId';

export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly type: UnitType;
}

/** Something that happened to units on a day, by a document. */
export type Reorganisation = { readonly on: Day; readonly basis: string } & (
  | {
      readonly kind: 'rename';
      readonly unitId: string;
      readonly name: string;
      readonly code: string;
    }
  | {
      readonly kind: 'move';
      readonly unitId: string;
      readonly link: ParentLink;
      readonly parentId: string;
      readonly province?: string;
      readonly place?: string;
    }
  | {
      readonly kind: 'merge';
      readonly unitIds: readonly string[];
      /** A unit that is there already, or a new one in the place of the first. */
      readonly into: { readonly id: string } | NewUnit;
      readonly dossiers: Inheritance;
    }
  /** A new unit is made of a part; the unit itself goes on. */
  | { readonly kind: 'split'; readonly unitId: string; readonly into: NewUnit }
  | {
      readonly kind: 'dissolve';
      readonly unitId: string;
      readonly successorId?: string;
      readonly dossiers: Inheritance;
    }
  /** Says afterwards who takes over a dissolved unit's people and carries its dossiers on. */
  | { readonly kind: 'carry_on'; readonly unitId: string; readonly successorId: string }
);

export type ReorganisationRefusal =
  | { readonly because: 'no_such_day' }
  | { readonly because: 'unknown_unit' | 'id_taken'; readonly unitId: string }
  | {
      readonly because: 'same_unit' | 'unchanged' | 'loop' | 'not_dissolved';
      readonly unitName: string;
    }
  | {
      readonly because: 'not_yet_there' | 'dissolved' | 'same_day' | 'later_change';
      readonly unitName: string;
      readonly on: Day;
    }
  | { readonly because: 'people_left'; readonly unitName: string; readonly people: number }
  | {
      readonly because: 'units_left';
      readonly unitName: string;
      readonly units: readonly string[];
    };

export interface ReorganisationFacts {
  readonly records: readonly UnitRecord[];
  /** Active people of each unit that the act would end. */
  readonly people: ReadonlyMap<string, number>;
  readonly recorded?: RecordedBy;
}

export type ReorganisationPlan =
  | {
      readonly accepted: true;
      /** The records that change, as they are and as they will be; new ones have no `before`. */
      readonly records: readonly {
        readonly before: UnitRecord | undefined;
        readonly after: UnitRecord;
      }[];
    }
  | { readonly accepted: false; readonly refusal: ReorganisationRefusal };

/** Units that the act ends. */
export function endedBy(act: Reorganisation): readonly string[] {
  if (act.kind === 'merge')
    return act.unitIds.filter((id) => 'name' in act.into || id !== act.into.id);
  return act.kind === 'dissolve' ? [act.unitId] : [];
}

/** What recording the act would change, or why it cannot be recorded; saves nothing. */
export function planReorganisation(
  act: Reorganisation,
  facts: ReorganisationFacts,
): ReorganisationPlan {
  const stored = unitsById(facts.records);
  const refusal = whyNot(act, facts, stored);
  if (refusal) return { accepted: false, refusal };
  const after = changedBy(act, facts, stored);
  const loop = loopAfter(after, stored, act.on);
  if (loop) return { accepted: false, refusal: { because: 'loop', unitName: loop } };
  return {
    accepted: true,
    records: after.map((record) => ({ before: stored.get(record.id), after: record })),
  };
}

type Stored = ReadonlyMap<string, UnitRecord>;

function whyNot(
  act: Reorganisation,
  facts: ReorganisationFacts,
  stored: Stored,
): ReorganisationRefusal | undefined {
  if (!isDay(act.on)) return { because: 'no_such_day' };
  const made = 'into' in act && 'name' in act.into ? act.into : undefined;
  const named = namedBy(act).filter((id) => id !== made?.id);
  const unknown = named.find((id) => !stored.has(id));
  if (unknown !== undefined) return { because: 'unknown_unit', unitId: unknown };
  if (made && stored.has(made.id)) return { because: 'id_taken', unitId: made.id };
  const records = named.flatMap((id) => stored.get(id) ?? []);
  return (
    firstOf(records, (record) => notThere(record, act)) ??
    againstItself(act, records) ??
    firstOf(changesIn(act), ([id, set]) => clash(stored.get(id), act.on, set)) ??
    firstOf(endedBy(act), (id) => notEnding(stored.get(id), act, facts))
  );
}

function firstOf<T>(
  items: readonly T[],
  check: (item: T) => ReorganisationRefusal | undefined,
): ReorganisationRefusal | undefined {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return undefined;
}

/** Every unit that the act speaks of. */
export function namedBy(act: Reorganisation): readonly string[] {
  switch (act.kind) {
    case 'rename':
      return [act.unitId];
    case 'move':
      return [act.unitId, act.parentId];
    case 'merge':
      return [...act.unitIds, act.into.id];
    case 'split':
      return [act.unitId, act.into.id];
    case 'dissolve':
      return [act.unitId, ...(act.successorId ? [act.successorId] : [])];
    case 'carry_on':
      return [act.unitId, act.successorId];
  }
}

/** A unit of the act must be there on its day; only who carries on takes over from one that is not. */
function notThere(record: UnitRecord, act: Reorganisation): ReorganisationRefusal | undefined {
  const { on } = act;
  const unit = unitOn(record, on);
  if (!unit) return { because: 'not_yet_there', unitName: record.name, on: record.since ?? on };
  const unitName = unit.name;
  if (act.kind === 'carry_on' && act.unitId === unit.id)
    return unit.dissolvedOn === undefined ? { because: 'not_dissolved', unitName } : undefined;
  return unit.active ? undefined : { because: 'dissolved', unitName, on: unit.dissolvedOn ?? on };
}

function againstItself(
  act: Reorganisation,
  [first]: readonly UnitRecord[],
): ReorganisationRefusal | undefined {
  const unit = first && unitOn(first, act.on);
  if (!unit) return undefined;
  if (isSame(act)) return { because: 'same_unit', unitName: unit.name };
  return changesNothing(act, unit) ? { because: 'unchanged', unitName: unit.name } : undefined;
}

function isSame(act: Reorganisation): boolean {
  if (act.kind === 'move') return act.parentId === act.unitId;
  if (act.kind === 'dissolve' || act.kind === 'carry_on') return act.successorId === act.unitId;
  return act.kind === 'merge' && endedBy(act).length === 0;
}

function changesNothing(act: Reorganisation, unit: Unit): boolean {
  if (act.kind === 'rename') return unit.name === act.name && unit.code === act.code;
  if (act.kind === 'carry_on') return unit.carriedOnBy === act.successorId;
  return act.kind === 'move' && unit[act.link] === act.parentId;
}

/** The facts that the act sets, unit by unit. */
function changesIn(act: Reorganisation): readonly (readonly [string, NewFacts])[] {
  switch (act.kind) {
    case 'rename':
      return [[act.unitId, { name: act.name, code: act.code }]];
    case 'move': {
      const { link, parentId, province, place } = act;
      const set = {
        [link]: parentId,
        ...(province && { province }),
        ...(place && { place }),
      };
      return [[act.unitId, set]];
    }
    case 'split':
    case 'carry_on':
      return [];
    default:
      return endedBy(act).map((id) => [id, { active: false }]);
  }
}

/** Nothing is set twice for one day, nor before the unit's first day. */
function clash(
  record: UnitRecord | undefined,
  on: Day,
  set: NewFacts,
): ReorganisationRefusal | undefined {
  if (!record) return undefined;
  const twice = record.changes?.some(
    (one) => one.on === on && Object.keys(set).some((name) => name in one.set),
  );
  return record.since === on || twice
    ? { because: 'same_day', unitName: record.name, on }
    : undefined;
}

/** A unit ends after all that is recorded of it, and leaves neither people nor units without a place. */
function notEnding(
  record: UnitRecord | undefined,
  act: Reorganisation,
  { records, people }: ReorganisationFacts,
): ReorganisationRefusal | undefined {
  const unit = record && unitOn(record, act.on);
  if (!unit) return undefined;
  const unitName = unit.name;
  const later = record.changes?.find(({ on }) => on > act.on);
  if (later) return { because: 'later_change', unitName, on: later.on };
  if (act.kind === 'merge' || (act.kind === 'dissolve' && act.successorId)) return undefined;
  const left = people.get(unit.id) ?? 0;
  if (left > 0) return { because: 'people_left', unitName, people: left };
  const below = unitsOn(records, act.on).filter(
    (one) => one.parentId === unit.id && one.active && !isPart(one),
  );
  return below.length > 0
    ? { because: 'units_left', unitName, units: below.map(({ name }) => name) }
    : undefined;
}

/** Every record that the act changes or makes; it has been found to fit. */
function changedBy(
  act: Reorganisation,
  { recorded }: ReorganisationFacts,
  stored: Stored,
): readonly UnitRecord[] {
  const { on, basis } = act;
  const note = { basis, ...(recorded && { recorded }) };
  const changed = changesIn(act).flatMap(([id, set]): UnitRecord[] => {
    const record = stored.get(id);
    return record ? [withChange(record, { on, set, ...note })] : [];
  });
  switch (act.kind) {
    case 'merge': {
      const { into, dossiers } = act;
      const heir = { on, kind: 'merge', to: into.id, dossiers, ...note } as const;
      return [...changed.map((one) => withSuccession(one, heir)), ...madeBy(act, stored)];
    }
    case 'split': {
      const record = stored.get(act.unitId);
      const part = { on, kind: 'split', to: act.into.id, ...note } as const;
      return [...(record ? [withSuccession(record, part)] : []), ...madeBy(act, stored)];
    }
    case 'dissolve': {
      const { successorId: to, dossiers } = act;
      if (to === undefined) return changed;
      const heir = { on, kind: 'dissolution', to, dossiers, ...note } as const;
      return changed.map((one) => withSuccession(one, heir));
    }
    case 'carry_on': {
      const record = stored.get(act.unitId);
      const heir = { on, kind: 'carrying_on', to: act.successorId, ...note } as const;
      return record ? [withSuccession(record, { ...heir, dossiers: 'continues' })] : [];
    }
    default:
      return changed;
  }
}

const withChange = (record: UnitRecord, change: UnitChange): UnitRecord => ({
  ...record,
  changes: [...(record.changes ?? []), change].toSorted((a, b) => a.on.localeCompare(b.on)),
});

const withSuccession = (record: UnitRecord, succession: Succession): UnitRecord => ({
  ...record,
  successions: [...successorsOf(record), succession],
});

/** The new unit takes its place, province and superior from the one that it comes of. */
function madeBy(
  act: Extract<Reorganisation, { readonly kind: 'merge' | 'split' }>,
  stored: Stored,
): readonly UnitRecord[] {
  const { into, on } = act;
  const origin = stored.get(act.kind === 'merge' ? (act.unitIds[0] ?? '') : act.unitId);
  const unit = origin && unitOn(origin, on);
  if (!unit || !('name' in into)) return [];
  const { contactEmail: _, ...kept } = unit;
  return [{ ...kept, ...into, since: on }];
}

const links = ['parentId', 'professionalParentId', 'managingParentId'] as const;

/** Name of a changed unit that would stand above itself on some day from then on. */
function loopAfter(after: readonly UnitRecord[], stored: Stored, from: Day): string | undefined {
  const all = [...new Map([...stored, ...unitsById(after)]).values()];
  const days = new Set([from, ...all.flatMap(({ changes = [] }) => changes.map(({ on }) => on))]);
  for (const day of [...days].filter((one) => one >= from)) {
    const units = unitsById(unitsOn(all, day));
    const looped = after.find(({ id }) => links.some((link) => isInLoop(units, id, link)));
    if (looped) return looped.name;
  }
  return undefined;
}
