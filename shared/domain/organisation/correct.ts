import type { Day } from '../calendar/workingDays.ts';
import { factsOf, type NewFacts, type Unit, type UnitFacts, type UnitRecord } from './unit.ts';
import { unitOn, withFacts } from './unitOn.ts';

type FactName = keyof UnitFacts;

/** What is different, as a change would say it; a link that is no more is null. */
export function difference(before: Unit, after: Unit): NewFacts {
  const old = factsOf(before);
  const now = factsOf(after);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as FactName[];
  const changed = names.filter((name) => old[name] !== now[name]);
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

/**
 * Puts right what is recorded of a day, without a day of change: each fact where it comes from, the
 * latest change up to then or else the beginning.
 */
export function corrected(record: UnitRecord, day: Day, after: Unit): UnitRecord {
  const before = unitOn(record, day);
  if (!before) return record;
  return Object.entries(difference(before, after)).reduce<UnitRecord>(
    (found, [name, value]) => put(found, day, name, value),
    record,
  );
}

function put(record: UnitRecord, day: Day, name: string, value: unknown): UnitRecord {
  const { changes = [] } = record;
  const source = changes.findLast(({ on, set }) => on <= day && name in set);
  if (!source) return withFacts(record, { [name]: value });
  return {
    ...record,
    changes: changes.map((one) =>
      one === source ? { ...one, set: { ...one.set, [name]: value } } : one,
    ),
  };
}

/** Adds what is different from that day on; together with what is recorded for the same day already. */
export function changedFrom(record: UnitRecord, on: Day, after: Unit, basis: string): UnitRecord {
  const before = unitOn(record, on);
  const set = before ? difference(before, after) : {};
  if (Object.keys(set).length === 0) return record;
  const { changes = [] } = record;
  const sameDay = changes.find((one) => one.on === on);
  const next = sameDay
    ? changes.map((one) => (one === sameDay ? { ...one, set: { ...one.set, ...set } } : one))
    : [...changes, { on, set, basis }];
  return { ...record, changes: next.toSorted((a, b) => a.on.localeCompare(b.on)) };
}
