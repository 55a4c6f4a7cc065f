import type { PersonRef } from '../../events/schema/envelope.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme, RoleId, Staffing, Step } from '../domain/programmes/programme.ts';
import type { Unit } from '../ports.ts';
import { actingStaffing, actingUnit } from './actingUnit.ts';
import { askedAhead } from './askedAhead.ts';
import { authorityStaffing } from './competentAuthority.ts';
import type { Needs } from './dependencies.ts';

/** Roles with this mark are held in the health department above the programme's issuer. */
const departmentMark = 'department:';
/** Roles with this mark are held in the body that decides on the proposal; who that is follows from its authors. */
const authorityMark = 'authority:';
const unitMark = 'unit:';

/** Every role that a step names, in whatever place. */
function rolesOfStep(step: Step): readonly RoleId[] {
  switch (step.type) {
    case 'intake':
    case 'evaluation':
    case 'nomination':
    case 'notice':
      return [step.responsible];
    case 'planned':
      return [];
    case 'appraisal':
      return step.parts.map(({ responsible }) => responsible);
    case 'decision':
      return [...step.voters, step.head, step.recorder];
    case 'implementation':
      return [step.reviewer];
  }
}

export const rolesOfRoute = (programme: Programme): readonly RoleId[] => [
  ...new Set(programme.route.flatMap((step) => [...rolesOfStep(step), ...step.escalateTo])),
];

/** Every role by which somebody has to do with a dossier of the programme, marked with its place where that is not the unit. */
export const rolesNamedBy = (programme: Programme): readonly RoleId[] => [
  ...new Set([
    ...rolesOfRoute(programme),
    ...programme.oversight.bodies,
    ...(programme.registrars ?? []),
    administratorRole,
  ]),
];

/** Whose dossier is to be staffed: its unit, and the ids of its authors, the lead first. */
export interface StaffedDossier {
  readonly unitId: string;
  readonly authors: readonly string[];
}

export const staffedDossier = ({ unitId, content: { authors } }: Dossier): StaffedDossier => ({
  unitId,
  authors: [...authors]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map(({ person }) => person.personId),
});

/** Who holds each role of the programme's route, its duties and its oversight for a dossier on a day. */
export const staffingOf =
  (deps: Needs<'organisation'>) =>
  async (
    tenant: string,
    programme: Programme,
    { unitId, authors }: StaffedDossier,
    on: string,
  ): Promise<Staffing> => {
    const named = rolesNamedBy(programme);
    const wants = (mark: string) => named.some((role) => role.startsWith(mark));
    const kind = `${tenant} ${programme.id} ${programme.version} ${unitId}`;
    const [unit, department, authority] = await askedAhead(deps, { tenant, kind, on }, (asking) =>
      Promise.all([
        actingStaffing(asking, tenant, unitId, on),
        wants(departmentMark) ? departmentStaffing(asking, tenant, programme, on) : {},
        wants(authorityMark) ? authorityStaffing(asking, { tenant, unitId, authors }, on) : {},
      ]),
    );
    const places = { [departmentMark]: department, [authorityMark]: authority };
    return Object.fromEntries(named.map((role) => [role, holdersIn(role, unit, places)]));
  };

/** Holders of a role where its mark says, under the role's marked name; unmarked ones in the unit. */
function holdersIn(
  role: RoleId,
  unit: Staffing,
  places: Readonly<Record<string, Staffing>>,
): readonly PersonRef[] {
  const place = Object.entries(places).find(([mark]) => role.startsWith(mark));
  if (!place) return unit[role] ?? [];
  const [mark, staffing] = place;
  return (staffing[role.slice(mark.length)] ?? []).map((one) => ({ ...one, role }));
}

async function departmentStaffing(
  deps: Needs<'organisation'>,
  tenant: string,
  programme: Programme,
  on: string,
): Promise<Staffing> {
  const department = await departmentAbove(deps, tenant, programme.issuer.unitId, on);
  return department ? deps.organisation.staffing(tenant, department.id, on) : {};
}

/**
 * The health department above a unit on that day, itself included; where it is dissolved, the one that
 * carries its dossiers on. None where no department is registered above.
 */
async function departmentAbove(
  deps: Needs<'organisation'>,
  tenant: string,
  unitId: string,
  on: string,
  seen: readonly string[] = [],
): Promise<Unit | undefined> {
  const { kind, id, unit } = await actingUnit(deps, tenant, unitId, on);
  if (kind === 'nobody' || seen.includes(id)) return undefined;
  if (!unit?.parentId || unit.type === 'health_department')
    return unit?.type === 'health_department' ? unit : undefined;
  return departmentAbove(deps, tenant, unit.parentId, on, [...seen, id]);
}

/** Holders of `unit:` and `department:` roles, each person once. */
export async function receiversOf(
  deps: Needs<'organisation'>,
  {
    tenant,
    programme,
    unitId,
    on,
  }: { tenant: string; programme: Programme; unitId: string; on: string },
  roles: readonly string[],
): Promise<readonly PersonRef[]> {
  const [ofUnit, ofDepartment] = await Promise.all([
    actingStaffing(deps, tenant, unitId, on),
    departmentStaffing(deps, tenant, programme, on),
  ]);
  const holders = roles.flatMap((role) =>
    holdersIn(role.startsWith(unitMark) ? role.slice(unitMark.length) : role, ofUnit, {
      [departmentMark]: ofDepartment,
    }),
  );
  return [...new Map(holders.map((person) => [person.personId, person])).values()];
}

/** Roles under which a person appears. */
export const rolesIn = (staffing: Staffing, personId: string): readonly RoleId[] =>
  Object.entries(staffing)
    .filter(([, holders]) => holders.some((one) => one.personId === personId))
    .map(([role]) => role);
