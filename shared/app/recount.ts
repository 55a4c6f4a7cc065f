import { system } from '../../events/schema/envelope.ts';
import { addDays, dayNumber } from '../domain/calendar/days.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { statusOf } from '../domain/dossier/status.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';

type RecountNeeds = Needs<'boards' | 'dossiers' | 'organisation' | 'trail' | 'unfinished'>;

/** Counters of one unit under one plan that are not what its dossiers add up to. */
export interface CounterDifference {
  readonly programmeId: string;
  readonly unitId: string;
  /** Status, or `registered DAY`, -> number; only where the two differ. */
  readonly stored: Tally;
  readonly recounted: Tally;
}

type Tally = Readonly<Record<string, number>>;

/** Dossiers read in one night. Reading that many takes some seconds; a larger department takes its units in turn. */
const dossiersPerNight = 2_000;
/** Every unit has its turn within a week, however many dossiers there are. */
const mostNights = 7;
/** Dossiers of a plan go on for as long after its last day; then nobody looks at its counters. */
const daysAfterPlan = 366;

/**
 * Recounts the dossiers of the plans at work and says where a counter has another number; corrects
 * nothing, because one of the two was changed by hand. Told in the audit trail once a day.
 */
export const recount =
  (deps: RecountNeeds) =>
  async (
    tenant: string,
    programmes: readonly Programme[],
    moment: Moment,
  ): Promise<readonly CounterDifference[]> => {
    const places = await placesToday(deps, tenant, programmes, moment);
    const found: CounterDifference[] = [];
    for (const { programmeId, unitId, stored } of places) {
      const difference = await differenceAt(deps, tenant, { programmeId, unitId }, stored);
      if (difference) found.push(difference);
    }
    for (const one of found) await tell(deps, tenant, one, moment);
    return found;
  };

interface Place {
  readonly programmeId: string;
  readonly unitId: string;
}

/** The units whose turn it is, with their counters. */
async function placesToday(
  deps: RecountNeeds,
  tenant: string,
  programmes: readonly Programme[],
  { today }: Moment,
): Promise<readonly (Place & { readonly stored: Tally })[]> {
  const atWork = programmes.filter(
    ({ valid }) => !valid || today <= addDays(valid.to, daysAfterPlan),
  );
  const open = atWork.some(({ eligibility }) => eligibility.units.length === 0);
  const everybody = open ? (await deps.organisation.units(tenant, today)).map(({ id }) => id) : [];
  const places = await Promise.all(
    atWork.map(async ({ id: programmeId, eligibility }) => {
      const stored = await tallies(deps, tenant, programmeId);
      const units = eligibility.units.length > 0 ? eligibility.units : everybody;
      return [...new Set([...units, ...stored.keys()])].map((unitId) => ({
        programmeId,
        unitId,
        stored: stored.get(unitId) ?? {},
      }));
    }),
  );
  return turnOf(today, places.flat());
}

function turnOf<T extends Place & { readonly stored: Tally }>(
  today: string,
  places: readonly T[],
): readonly T[] {
  const dossiers = places.reduce((sum, { stored }) => sum + sizeOf(stored), 0);
  const nights = Math.min(mostNights, Math.max(1, Math.ceil(dossiers / dossiersPerNight)));
  return places.filter(({ unitId }) => sumOfCodes(unitId) % nights === dayNumber(today) % nights);
}

const registeredOn = (day: string): string => `registered ${day}`;

const sizeOf = (stored: Tally): number =>
  Object.entries(stored).reduce(
    (sum, [name, count]) => sum + (name.startsWith(registeredOn('')) ? 0 : Math.max(0, count)),
    0,
  );

const sumOfCodes = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);

/** unit -> what its counters say. */
async function tallies(
  { boards }: RecountNeeds,
  tenant: string,
  programmeId: string,
): Promise<ReadonlyMap<string, Tally>> {
  const [counts, registered] = await Promise.all([
    boards.counts(tenant, programmeId),
    boards.registered(tenant, programmeId),
  ]);
  const found = new Map<string, Record<string, number>>();
  const keep = (unitId: string, name: string, count: number): void => {
    found.set(unitId, { ...found.get(unitId), [name]: count });
  };
  for (const { unitId, status, count } of counts) keep(unitId, status, count);
  for (const { unitId, on, count } of registered) keep(unitId, registeredOn(on), count);
  return found;
}

/**
 * What differs in two looks alike, so that work between reading the one and the other does not count;
 * nothing while an event of the unit has not reached the counters.
 */
async function differenceAt(
  deps: RecountNeeds,
  tenant: string,
  place: Place,
  stored: Tally,
): Promise<CounterDifference | undefined> {
  const { programmeId, unitId } = place;
  const first = between(stored, tallyOf(await deps.dossiers.ofUnit(tenant, programmeId, unitId)));
  if (!first) return undefined;
  const again = (await tallies(deps, tenant, programmeId)).get(unitId) ?? {};
  const dossiers = await deps.dossiers.ofUnit(tenant, programmeId, unitId);
  const second = between(again, tallyOf(dossiers));
  if (JSON.stringify(first) !== JSON.stringify(second)) return undefined;
  const waiting = new Set(await deps.unfinished.unprojected(tenant));
  return dossiers.some(({ id }) => waiting.has(id)) ? undefined : { ...place, ...first };
}

function tallyOf(dossiers: readonly Dossier[]): Tally {
  const tally: Record<string, number> = {};
  const add = (name: string): void => {
    tally[name] = (tally[name] ?? 0) + 1;
  };
  for (const dossier of dossiers) {
    const status = statusOf(dossier);
    add(status);
    const { submittedOn } = dossier.findings;
    // what went into another dossier is handed in by that one
    if (submittedOn !== undefined && status !== 'merged') add(registeredOn(submittedOn));
  }
  return tally;
}

function between(
  stored: Tally,
  recounted: Tally,
): Pick<CounterDifference, 'stored' | 'recounted'> | undefined {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(recounted)])].sort();
  const differing = names.filter((name) => (stored[name] ?? 0) !== (recounted[name] ?? 0));
  if (differing.length === 0) return undefined;
  const only = (tally: Tally): Tally =>
    Object.fromEntries(differing.map((name) => [name, tally[name] ?? 0]));
  return { stored: only(stored), recounted: only(recounted) };
}

const tell = (
  { trail }: Needs<'trail'>,
  tenant: string,
  { programmeId, unitId, stored, recounted }: CounterDifference,
  { now, today }: Moment,
): Promise<boolean> =>
  trail.noteOnce(`recount#${today}#${programmeId}#${unitId}`, {
    tenant,
    at: now,
    by: system,
    channel: 'tick',
    kind: 'counter_differs',
    subject: { id: programmeId },
    unitId,
    before: stored,
    after: recounted,
  });
