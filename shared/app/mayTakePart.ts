import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Command, Refusal } from '../domain/dossier/commands.ts';
import { obligations } from '../domain/dossier/obligations.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import { unitTakesPart } from '../domain/programmes/eligibility.ts';
import type { Programme, Staffing } from '../domain/programmes/programme.ts';
import type { Person, Unit } from '../ports.ts';
import { homeUnit } from './actingUnit.ts';
import type { ActRequest } from './actRequest.ts';
import type { Needs } from './dependencies.ts';
import { type DeputyNeeds, principalOf } from './deputies.ts';
import { eligibilityProblem, refOf } from './registeredPeople.ts';
import { rolesIn } from './staffing.ts';

export type Part =
  | {
      readonly by: PersonRef;
      readonly administrator: boolean;
      /** May register in other people's place. */
      readonly registrar?: boolean;
      /** Whoever is to lead a new draft is a leader or manager. */
      readonly managing?: boolean;
      readonly command: Command;
    }
  | { readonly refusal: Refusal };

interface Place {
  readonly unitId: string;
  readonly dossier: Dossier | undefined;
  readonly programme: Programme;
  readonly staffing: Staffing;
  /** Whoever asks, as registered. */
  readonly person: Person | undefined;
}

/**
 * Who acts, as registered: of this tenant, still working, of the dossier's unit, holding one of its
 * roles, or named on it and moved since. What the domain then allows is the domain's business.
 * @returns `not_yours` for everybody else, and `not_eligible` for a draft that the programme is not for.
 */
export async function mayTakePart(
  deps: Needs<'organisation'> & DeputyNeeds,
  request: ActRequest,
  place: Place,
): Promise<Part> {
  const { by, command } = request;
  if (request.system) return { by, administrator: false, command };
  const { person } = place;
  if (!person?.active) return notYours;
  return request.actingFor
    ? asDeputyOf(deps, request, person, request.actingFor, place)
    : asOneself(deps, request, person, place);
}

async function asOneself(
  deps: Needs<'organisation'>,
  request: ActRequest,
  person: Person,
  place: Place,
): Promise<Part> {
  const { tenant, by, command, moment } = request;
  const administrator = request.administrator === true && administers(place, person);
  const home =
    command.type === 'startDraft'
      ? await homeUnit(deps, tenant, person.unitId, moment.today)
      : undefined;
  if (!belongs(place, person, home) && !administrator) return notYours;
  const acting = { by: { ...by, ...refOf(person) }, administrator };
  if (command.type !== 'startDraft') return { ...acting, command };
  const lead = command.lead ? await leadOf(deps, tenant, command.lead.personId, place) : person;
  const refusal = lead ? draftRefusal(lead, place.unitId, home, place.programme) : notEligible;
  if (!home || !lead || refusal) return { refusal: refusal ?? notEligible };
  const named = await withRegisteredNames(deps, request, lead, home, command);
  const { managing = false } = lead;
  return { ...acting, registrar: mayRegister(place, person), managing, command: named };
}

const notEligible: Refusal = { because: 'not_eligible' };

/** A colleague of the unit who works here; somebody of another unit is none to register for. */
async function leadOf(
  { organisation }: Needs<'organisation'>,
  tenant: string,
  personId: string,
  { unitId }: Place,
): Promise<Person | undefined> {
  const person = await organisation.person(tenant, personId);
  return person?.active && person.unitId === unitId ? person : undefined;
}

const mayRegister = ({ programme, staffing }: Place, { id }: Person): boolean =>
  rolesIn(staffing, id).some((role) => programme.registrars?.includes(role));

const belongs = (place: Place, { id, unitId }: Person, home: Unit | undefined): boolean =>
  unitId === place.unitId ||
  home?.id === place.unitId ||
  rolesIn(place.staffing, id).length > 0 ||
  isNamed(place, id);

/** A deputy acts in the place of somebody who still works here, on dossiers of other people only. */
async function asDeputyOf(
  deps: Needs<'organisation'> & DeputyNeeds,
  { by, command, moment }: ActRequest,
  person: Person,
  { personId }: PersonRef,
  place: Place,
): Promise<Part> {
  const principal = await principalOf(deps, person, personId, { ...place, on: moment.today });
  if (!principal || !belongs(place, principal, undefined)) return notYours;
  const acting = { ...by, ...refOf(person), actingFor: refOf(principal) };
  return { by: acting, administrator: false, command };
}

/** An author, or somebody who owes something: a dossier keeps its people when they move. */
const isNamed = ({ dossier, programme }: Place, personId: string): boolean =>
  dossier !== undefined &&
  [
    ...dossier.content.authors.map(({ person }) => person),
    ...(dossier.registrar ? [dossier.registrar] : []),
    ...obligations(dossier, programme).flatMap(({ who }) => who),
  ].some((one) => one.personId === personId);

const notYours: Part = { refusal: { because: 'not_yours' } };

/** Of the dossier's own unit: who administers another one may read here, and rescues nothing. */
const administers = ({ staffing }: Place, { id }: Person): boolean =>
  rolesWith('reassign').some((role) => rolesIn(staffing, id).includes(role));

/** `unit` is where the person belongs on that day; no draft is started for another. */
function draftRefusal(
  person: Person,
  unitId: string,
  unit: Unit | undefined,
  programme: Programme,
): Refusal | undefined {
  const fits = unit?.active && unit.id === unitId && unitTakesPart(programme, unit);
  return fits && !eligibilityProblem(person, programme) ? undefined : { because: 'not_eligible' };
}

/** Names on a dossier are the registered ones of that day, whatever the request says. */
async function withRegisteredNames(
  { organisation }: Needs<'organisation'>,
  { tenant, dossierId, moment }: ActRequest,
  person: Person,
  unit: Unit,
  command: Extract<Command, { type: 'startDraft' }>,
): Promise<Command> {
  const { departmentName: _asked, ...rest } = command;
  const department = person.departmentId
    ? await organisation.unit(tenant, person.departmentId, moment.today)
    : undefined;
  return {
    ...rest,
    tenant,
    dossierId,
    unitName: unit.name,
    ...(command.lead && { lead: refOf(person) }),
    ...(department && { departmentName: department.name }),
  };
}
