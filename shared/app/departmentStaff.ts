import type { PersonRef } from '../../events/schema/envelope.ts';
import type { RoleId } from '../domain/programmes/programme.ts';
import type { Organisation, Unit } from '../ports.ts';

/** The health department itself among its units. */
export const departmentsOf = (units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ type, active }) => active && type === 'health_department');

/** Everybody who holds one of the roles in one of the units on that day, each once. */
export async function holdersIn(
  { holders }: Pick<Organisation, 'holders'>,
  units: readonly Unit[],
  roles: readonly RoleId[],
  on: string,
): Promise<readonly PersonRef[]> {
  const all = await Promise.all(
    units.flatMap(({ tenant, id }) => roles.map((role) => holders(tenant, id, role, on))),
  );
  return [...new Map(all.flat().map((one) => [one.personId, one])).values()];
}
