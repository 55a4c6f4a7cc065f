import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Programme, RoleId, Staffing, Step } from '../domain/programmes/programme.ts';
import type { Unit } from '../ports.ts';
import { actingStaffing, actingUnit } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';

/** Roles with this mark are held in the health department above the programme's issuer. */
const departmentMark = 'department:';
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

/** Who holds each role of the programme's route, its duties and its oversight for a unit on a day. */
export const staffingOf =
  ({ organisation }: Needs<'organisation'>) =>
  async (tenant: string, programme: Programme, unitId: string, on: string): Promise<Staffing> => {
    const { bodies } = programme.oversight;
    const named = [...new Set([...rolesOfRoute(programme), ...bodies])];
    const wantsDepartment = named.some((role) => role.startsWith(departmentMark));
    const [ofUnit, ofDepartment] = await Promise.all([
      actingStaffing({ organisation }, tenant, unitId, on),
      wantsDepartment ? departmentStaffing({ organisation }, tenant, programme, on) : {},
    ]);
    return Object.fromEntries(named.map((role) => [role, holdersIn(role, ofUnit, ofDepartment)]));
  };

const holdersIn = (role: RoleId, unit: Staffing, department: Staffing): readonly PersonRef[] =>
  role.startsWith(departmentMark)
    ? (department[role.slice(departmentMark.length)] ?? []).map((one) => ({ ...one, role }))
    : (unit[role] ?? []);

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
    holdersIn(role.startsWith(unitMark) ? role.slice(unitMark.length) : role, ofUnit, ofDepartment),
  );
  return [...new Map(holders.map((person) => [person.personId, person])).values()];
}

/** Roles under which a person appears. */
export const rolesIn = (staffing: Staffing, personId: string): readonly RoleId[] =>
  Object.entries(staffing)
    .filter(([, holders]) => holders.some((one) => one.personId === personId))
    .map(([role]) => role);
