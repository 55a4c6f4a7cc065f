import type { Status } from '../../events/schema/envelope.ts';
import { statusOf } from '../domain/dossier/status.ts';
import {
  endedBy,
  namedBy,
  planReorganisation,
  type Reorganisation,
  type ReorganisationRefusal,
} from '../domain/organisation/reorganise.ts';
import type { RecordedBy, UnitRecord } from '../domain/organisation/unit.ts';
import { type Acting, actingFor, unitOn } from '../domain/organisation/unitOn.ts';
import { unitsById } from '../domain/organisation/unitTree.ts';
import type { Staffing } from '../domain/programmes/programme.ts';
import type { Act, RecordChange } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { onceMore } from './onceMore.ts';
import { type Realm, unitOf } from './realm.ts';

interface Request {
  readonly tenant: string;
  readonly realm: Realm;
  readonly act: Reorganisation;
  readonly recorded: RecordedBy;
}

type NotYours = { readonly because: 'not_yours' };
export type Refused = {
  readonly accepted: false;
  readonly refusal: ReorganisationRefusal | NotYours;
};

/** What a person should know before an act is recorded. */
export interface Consequences {
  /** Active people of each unit that ends, and where they belong from the day on. */
  readonly people: readonly {
    readonly unitName: string;
    readonly count: number;
    readonly to?: string;
  }[];
  /** Roles in a unit that ends: who holds them on the day, and who does so at the successor's. */
  readonly roles: readonly {
    readonly unitName: string;
    readonly role: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
  /** Open dossiers of the units concerned, and who acts for them from the day on. */
  readonly dossiers: readonly {
    readonly id: string;
    readonly number?: string;
    readonly title: string;
    readonly status: Status;
    readonly acting: Acting;
  }[];
}

type ReorganisationNeeds = Needs<'organisation' | 'programmes' | 'dossiers'>;

/** Whoever administers only the unit itself cannot end or move it; that is for the level above. */
export const mayReorganise = (realm: Realm, unitId: string): boolean =>
  unitOf(realm, unitId) !== undefined &&
  (realm.whole || !realm.tops.some(({ id }) => id === unitId));

/** Units to which the act happens, without the ones that only take part in it. */
const actedOn = (act: Reorganisation): readonly string[] =>
  act.kind === 'merge' ? act.unitIds : [act.unitId];

function isForeign({ realm, act }: Request): boolean {
  const made = 'into' in act && 'name' in act.into ? act.into.id : undefined;
  const others = namedBy(act).filter((id) => id !== made);
  return (
    !actedOn(act).every((id) => mayReorganise(realm, id)) ||
    !others.every((id) => unitOf(realm, id))
  );
}

/** Plans the act on what is stored now. */
async function planned({ organisation }: ReorganisationNeeds, request: Request) {
  const { tenant, act, recorded } = request;
  if (isForeign(request))
    return { accepted: false, refusal: { because: 'not_yours' }, stored: [] } as const;
  const [stored, ...people] = await Promise.all([
    organisation.unitRecords(tenant),
    ...endedBy(act).map(async (id) => {
      const all = await organisation.peopleOf(tenant, id);
      return [id, all.filter(({ active }) => active).length] as const;
    }),
  ]);
  const plan = planReorganisation(act, { records: stored, people: new Map(people), recorded });
  return { ...plan, stored, people: new Map(people) };
}

/** Says what recording the act would mean; saves nothing. */
export const previewReorganisation =
  (deps: ReorganisationNeeds) =>
  async (
    request: Request,
  ): Promise<{ readonly accepted: true; readonly consequences: Consequences } | Refused> => {
    const plan = await planned(deps, request);
    if (!plan.accepted) return { accepted: false, refusal: plan.refusal };
    return {
      accepted: true,
      consequences: await consequencesOf(deps, request, plan.records, plan.people),
    };
  };

/** Records the act in one transaction; the same command again changes nothing. */
export const recordReorganisation =
  (deps: ReorganisationNeeds) =>
  (request: Request): Promise<{ readonly accepted: true } | Refused> =>
    onceMore(async () => {
      const plan = await planned(deps, request);
      if (plan.stored.some((record) => isRecorded(record, request.recorded.commandId)))
        return { accepted: true };
      if (!plan.accepted) return { accepted: false, refusal: plan.refusal };
      await deps.organisation.saveRecords(plan.records, actOf(request.recorded));
      return { accepted: true };
    });

const actOf = ({ by, at }: RecordedBy): Act => ({ by, at, channel: 'web' });

const isRecorded = ({ changes = [], successions = [] }: UnitRecord, commandId: string): boolean =>
  [...changes, ...successions].some(({ recorded }) => recorded?.commandId === commandId);

async function consequencesOf(
  deps: ReorganisationNeeds,
  { tenant, act }: Request,
  changes: readonly RecordChange[],
  people: ReadonlyMap<string, number>,
): Promise<Consequences> {
  const after = unitsById(changes.map((change) => change.after));
  const known = unitsById(await deps.organisation.units(tenant, act.on));
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (known.get(id)?.name ?? after.get(id)?.name);
  const ended = endedBy(act).flatMap((id) => unitAfter(after, id, act.on) ?? []);
  const roles = await Promise.all(
    ended.map(async (unit) => {
      const [before, next] = await Promise.all([
        deps.organisation.staffing(tenant, unit.id, act.on),
        unit.carriedOnBy ? deps.organisation.staffing(tenant, unit.carriedOnBy, act.on) : {},
      ]);
      return rolesThen(unit.name, before, next);
    }),
  );
  return {
    people: ended.map((unit) => {
      const to = nameOf(unit.successorId);
      return { unitName: unit.name, count: people.get(unit.id) ?? 0, ...(to && { to }) };
    }),
    roles: roles.flat(),
    dossiers: await openDossiers(deps, tenant, actedOn(act), (id) => {
      const unit = unitAfter(after, id, act.on);
      return unit ? actingFor(unit) : { kind: 'itself' };
    }),
  };
}

function unitAfter(after: ReadonlyMap<string, UnitRecord>, id: string, on: string) {
  const record = after.get(id);
  return record && unitOn(record, on);
}

const rolesThen = (unitName: string, before: Staffing, next: Staffing): Consequences['roles'] =>
  Object.entries(before)
    .filter(([, holders]) => holders.length > 0)
    .map(([role, holders]) => ({
      unitName,
      role,
      before: holders.map(({ name }) => name),
      after: (next[role] ?? []).map(({ name }) => name),
    }));

/** Drafts are their authors' alone and are not listed. */
async function openDossiers(
  { programmes, dossiers }: ReorganisationNeeds,
  tenant: string,
  unitIds: readonly string[],
  actingOf: (unitId: string) => Acting,
): Promise<Consequences['dossiers']> {
  const plans = await programmes.list(tenant);
  const found = await Promise.all(
    plans.flatMap(({ id }) => unitIds.map((unitId) => dossiers.ofUnit(tenant, id, unitId))),
  );
  return found
    .flat()
    .filter(({ current }) => current.kind === 'step')
    .map((dossier) => ({
      id: dossier.id,
      ...(dossier.number && { number: dossier.number }),
      title: dossier.content.title,
      status: statusOf(dossier),
      acting: actingOf(dossier.unitId),
    }));
}
