import { rolesOfRoute } from '../../../shared/app/staffing.ts';
import { isInstitution } from '../../../shared/domain/organisation/unit.ts';
import { unitsOn } from '../../../shared/domain/organisation/unitOn.ts';
import { unitsById, upFrom } from '../../../shared/domain/organisation/unitTree.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import type { Person } from '../../../shared/ports.ts';
import type { TenantOrganisation } from '../sample/sampleOrganisation.ts';

/** The people of the units that take part, by what they may propose as. */
export interface Proposers {
  readonly heads: readonly Person[];
  readonly managers: readonly Person[];
  readonly staff: readonly Person[];
}

/** Units with so few people are there by name only. */
const fewestPeople = 4;

/** Ids of the units that take part on the day and have people to write something. */
export function unitsTakingPart(
  { units, people }: TenantOrganisation,
  { eligibility, issuer }: Programme,
  day: string,
): readonly string[] {
  const tree = unitsById(unitsOn(units, day));
  const province = tree.get(issuer.unitId)?.province;
  const isBelow = (id: string) => upFrom(tree, id).some((up) => up.id === issuer.unitId);
  return [...tree.values()]
    .filter((unit) => isInstitution(unit) && unit.active)
    .filter(({ id, licensedIn }) =>
      licensedIn === undefined ? isBelow(id) : eligibility.privateUnits && licensedIn === province,
    )
    .map(({ id }) => id)
    .filter((id) => eligibility.units.length === 0 || eligibility.units.includes(id))
    .filter((id) => people.filter(({ unitId }) => unitId === id).length >= fewestPeople);
}

/** One person of each unit after the other, so that every unit is heard of. */
export function proposersOf(
  organisation: TenantOrganisation,
  programme: Programme,
  day: string,
): Proposers {
  const needed = rolesOfRoute(programme);
  const rolesOf = ({ id }: Person): string[] =>
    organisation.holdings.filter(({ personId }) => personId === id).map(({ role }) => role);
  const mayWrite = (person: Person): boolean =>
    person.email !== undefined &&
    !person.sharedMailbox &&
    programme.eligibility.people.includes(person.personnelClass);
  const ofUnits = unitsTakingPart(organisation, programme, day).map((id) =>
    organisation.people.filter((person) => person.unitId === id && mayWrite(person)),
  );
  const inTurn = (chosen: (person: Person) => boolean): Person[] => {
    const lists = ofUnits.map((people) => people.filter(chosen));
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) =>
      lists.flatMap((list) => list.slice(at, at + 1)),
    ).flat();
  };
  const isFree = (person: Person): boolean =>
    !rolesOf(person).some((role) => needed.includes(role));
  return {
    heads: inTurn((person) => rolesOf(person).includes('head_of_unit')),
    managers: inTurn((person) => person.managing === true && isFree(person)),
    staff: inTurn((person) => person.managing !== true && isFree(person)),
  };
}
