import type { Holding, Person } from '../../shared/ports.ts';
import { sampleOptions } from './fillSample.ts';
import { sampleOrganisation } from './organisation.ts';
import type { TenantOrganisation } from './sample/sampleOrganisation.ts';

/**
 * The city's sample beside the hospital's own: the hospital keeps its people, the department those whom
 * the hospital's sample names, and everybody else comes from the city's.
 */
export function cityBesides(city: TenantOrganisation): TenantOrganisation {
  const own = sampleOrganisation(sampleOptions);
  const { leader, focal, inspectors, administrator } = own.cast.department;
  const known = new Map(
    (
      [
        ['department_leader', [leader]],
        ['department_focal', focal],
        ['inspector', inspectors],
        ['administrator', [administrator]],
      ] as const
    ).flatMap(([role, people]) =>
      city.holdersOf(role).flatMap(({ id }, at): [string, Person][] => {
        const person = people[at];
        return person ? [[id, person]] : [];
      }),
    ),
  );
  const idOf = (id: string, unitId: string): string =>
    known.get(id)?.id ?? (unitId === city.tenant ? `${id}-syt` : id);
  const ofHospital = ({ unitId }: { readonly unitId: string }): boolean =>
    unitId === own.hospital.id;

  const people = city.people
    .filter((person) => !ofHospital(person))
    .map((person): Person => {
      const { managing, managedBy } = person;
      const same = known.get(person.id);
      if (same) return { ...same, ...(managing && { managing }), ...(managedBy && { managedBy }) };
      const isOfDepartment = person.unitId === city.tenant;
      return {
        ...person,
        id: idOf(person.id, person.unitId),
        ...(isOfDepartment && { staffCode: `S${person.staffCode}` }),
      };
    });
  const holdings = city.holdings
    .filter((one) => !ofHospital(one))
    .map((one): Holding => ({ ...one, personId: idOf(one.personId, one.unitId) }));
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    ...city,
    people,
    holdings,
    changes: { units: city.units, people, holdings },
    holdersOf: (role, unitId = city.tenant) =>
      holdings
        .filter((one) => one.role === role && one.unitId === unitId)
        .flatMap(({ personId }) => byId.get(personId) ?? []),
  };
}
