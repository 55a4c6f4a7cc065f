import type { RecordedEvent } from '../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../events/schema/envelope.ts';
import { actionsFor, actionsOfDeputy } from '../domain/dossier/actions.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import { missingFrom } from '../domain/dossier/checklist.ts';
import type { CommandType, Missing } from '../domain/dossier/commands.ts';
import { isAssigned, isWrittenBy } from '../domain/dossier/concerned.ts';
import { isMerged, openMerge } from '../domain/dossier/openMerge.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import { unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { Programme, RoleId, Staffing } from '../domain/programmes/programme.ts';
import type { Holding, Moment, OutboxMail, Person } from '../ports.ts';
import { actingUnit } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';
import { type DeputyNeeds, principalOf, principalsOf } from './deputies.ts';
import { type DossierWithProgramme, dossierWithProgramme } from './dossierWithProgramme.ts';
import { refOf } from './registeredPeople.ts';
import { rolesIn, staffedDossier, staffingOf } from './staffing.ts';

/** A dossier that one person may see, and what that person may do with it now. */
export interface DossierAtHand {
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly roles: readonly RoleId[];
  readonly staffing: Staffing;
  readonly actions: readonly CommandType[];
  /** Whose deputy the person is on this dossier. */
  readonly actingFor: readonly PersonRef[];
  /** What a draft still lacks; for its authors. */
  readonly missing: readonly Missing[];
}

/** The same with all that happened to it. */
export interface DossierView extends DossierAtHand {
  readonly history: readonly RecordedEvent[];
  readonly mails: readonly OutboxMail[];
}

export type SightNeeds = Needs<'dossiers' | 'programmes' | 'organisation'> & DeputyNeeds;

/** A dossier that a person may see, and what the person is to it. */
export interface SeenDossier extends DossierWithProgramme {
  /** Roles that the person holds, and those of whom the person acts for. */
  readonly roles: readonly RoleId[];
  readonly own: readonly RoleId[];
  /** Who holds which role for it today. */
  readonly staffing: Staffing;
  readonly actingFor: readonly PersonRef[];
  /** An author, or the officer who registered it in the lead's place. */
  readonly author: boolean;
}

/**
 * Finds a dossier for a signed-in person.
 * @returns undefined when there is none, or it is none of the person's business: the same answer for
 * both. A draft is its authors' alone; later the holders of the route's roles and the inspecting
 * bodies see it too, and the lead of a dossier that it is to go into.
 * @param held the roles that the person holds today, where they are known already
 */
export const seenDossier =
  (deps: SightNeeds) =>
  async (
    person: Person,
    dossierId: string,
    moment: Moment,
    held?: readonly Holding[],
  ): Promise<SeenDossier | undefined> => {
    const { tenant } = person;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    if (!about) return undefined;
    const { dossier, programme } = about;
    const [staffing, acting, holdings, principals] = await Promise.all([
      staffingOf(deps)(tenant, programme, staffedDossier(dossier), moment.today),
      actingUnit(deps, tenant, dossier.unitId, moment.today),
      held ?? deps.organisation.rolesOf(tenant, person.id, moment.today),
      actedFor(deps, person, about, moment),
    ]);
    const rolesOf = rolesOn(deps, { dossier, staffing, actingId: acting.id }, moment);
    const own = await rolesOf(person.id, holdings);
    const lent = await Promise.all(
      principals.map(async ({ personId }) =>
        rolesOf(personId, await deps.organisation.rolesOf(tenant, personId, moment.today)),
      ),
    );
    const actingFor = principals.filter((_, at) => lent[at]?.length);
    const roles = [...own, ...lent.flat().filter((role) => role !== administratorRole)];
    const author = isWrittenBy(about.dossier, person.id);
    return maySee(about.dossier, person.id, author, roles)
      ? { ...about, roles, own, staffing, actingFor, author }
      : undefined;
  };

/** What the person may do with a dossier; undefined as `seenDossier` says. */
export const dossierAtHand =
  (deps: SightNeeds) =>
  async (
    person: Person,
    dossierId: string,
    moment: Moment,
    held?: readonly Holding[],
  ): Promise<DossierAtHand | undefined> => {
    const seen = await seenDossier(deps)(person, dossierId, moment, held);
    if (!seen) return undefined;
    const { dossier, programme, roles, own, staffing, actingFor, author } = seen;
    return {
      dossier,
      programme,
      roles,
      staffing,
      actions: [
        ...new Set([
          ...(!author && onlyReads(own) ? [] : actionsFor(dossier, programme, refOf(person), own)),
          ...actingFor.flatMap((one) => actionsOfDeputy(dossier, programme, refOf(person), one)),
        ]),
      ],
      actingFor,
      missing: author ? missingIn(dossier, programme) : [],
    };
  };

/** All that the person sees of a dossier and may do; undefined as `seenDossier` says. */
export const dossierView =
  (deps: SightNeeds & Needs<'outbox'>) =>
  async (
    person: Person,
    dossierId: string,
    moment: Moment,
    held?: readonly Holding[],
  ): Promise<DossierView | undefined> => {
    const atHand = await dossierAtHand(deps)(person, dossierId, moment, held);
    if (!atHand) return undefined;
    const [history, mails] = await Promise.all([
      deps.dossiers.recorded(person.tenant, dossierId),
      deps.outbox.ofDossier(person.tenant, dossierId),
    ]);
    return { ...atHand, history, mails };
  };

interface Place {
  readonly dossier: Dossier;
  readonly staffing: Staffing;
  /** The unit that acts for the dossier's own today. */
  readonly actingId: string;
}

/** What somebody with these holdings is to the dossier. */
const rolesOn =
  (deps: SightNeeds, { dossier, staffing, actingId }: Place, { today }: Moment) =>
  async (personId: string, held: readonly Holding[]): Promise<readonly RoleId[]> => {
    const places = [dossier.unitId, actingId];
    const administers = held.some(
      (one) => one.role === administratorRole && places.includes(one.unitId),
    );
    const assigned = isAssigned(dossier, personId) ? ['assignee'] : [];
    const own = [
      ...rolesIn(staffing, personId),
      ...(administers ? [administratorRole] : []),
      ...(await readingRoles(deps, dossier, held, today)),
    ];
    return [...new Set([...own, ...assigned])];
  };

/** Roles by which somebody above the dossier reads it, and does nothing else. */
async function readingRoles(
  { organisation }: SightNeeds,
  { tenant, unitId }: Dossier,
  held: readonly Holding[],
  today: string,
): Promise<readonly RoleId[]> {
  const reading = held.filter(({ role }) => rolesWith('read_dossiers').includes(role));
  if (reading.length === 0) return [];
  const line = upFrom(unitsById(await organisation.units(tenant, today)), unitId);
  return reading.filter((one) => line.some(({ id }) => id === one.unitId)).map(({ role }) => role);
}

const onlyReads = (roles: readonly RoleId[]): boolean =>
  roles.length > 0 && roles.every((role) => rolesWith('read_dossiers').includes(role));

/** Whom the person may act for on this dossier today. */
async function actedFor(
  deps: SightNeeds,
  { tenant, id }: Person,
  { dossier, programme }: DossierWithProgramme,
  { today }: Moment,
): Promise<readonly PersonRef[]> {
  const acting = await principalsOf(deps)(tenant, id, today);
  const found = await Promise.all(
    acting.map(async ({ principal }) => {
      const matter = { dossier, programme, on: today };
      return (await principalOf(deps, { tenant, id }, principal.personId, matter)) && principal;
    }),
  );
  return found.filter((one) => one !== undefined);
}

const maySee = (
  dossier: Dossier,
  personId: string,
  author: boolean,
  roles: readonly RoleId[],
): boolean =>
  author ||
  isAskedToMerge(dossier, personId) ||
  (dossier.current.kind !== 'draft' && roles.length > 0);

/** The lead of the other dossier reads this one while asked, and after it went into the own one. */
const isAskedToMerge = (dossier: Dossier, personId: string): boolean => {
  const proposal = isMerged(dossier) ? dossier.merge : openMerge(dossier);
  return proposal?.asked.some((one) => one.personId === personId) ?? false;
};

const missingIn = ({ content, current }: Dossier, programme: Programme): readonly Missing[] =>
  current.kind === 'draft' ? missingFrom(content, programme, { urgent: content.urgent }) : [];
