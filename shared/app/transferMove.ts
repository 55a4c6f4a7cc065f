import { endedRoles, type Obstacle, type Transfer } from '../domain/organisation/transfer.ts';
import { isPart } from '../domain/organisation/unit.ts';
import { unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { PersonMove, Unit } from '../ports.ts';
import type { Needs } from './dependencies.ts';

/** The unit itself and the khoa and phòng in it: whoever leaves it leaves them too. */
function withParts(units: readonly Unit[], unitId: string): readonly string[] {
  const tree = unitsById(units);
  return units
    .filter(({ id }) => {
      const home = upFrom(tree, id).find((up) => up.id === unitId || !isPart(up));
      return home?.id === unitId;
    })
    .map(({ id }) => id);
}

export type Move =
  | { readonly obstacle: Obstacle; readonly move?: undefined }
  | { readonly move: PersonMove; readonly obstacle?: undefined };

/** What carrying the transfer out would change now, or why it cannot be. */
export async function moveOf(
  { organisation }: Needs<'organisation'>,
  { tenant, person: { id }, from, to, firstDay }: Transfer,
  staffCode: string,
): Promise<Move> {
  const [person, units, holder, held] = await Promise.all([
    organisation.person(tenant, id),
    organisation.units(tenant, firstDay),
    organisation.personByStaffCode(tenant, to.id, staffCode),
    organisation.holdingsOf(tenant, id),
  ]);
  if (!person?.active) return { obstacle: 'person_left' };
  if (person.unitId !== from.id) return { obstacle: 'moved_meanwhile' };
  if (!units.find((unit) => unit.id === to.id)?.active) return { obstacle: 'unit_closed' };
  if (holder) return { obstacle: 'staff_code_taken' };
  const { departmentId: _, ...kept } = person;
  return {
    move: {
      before: person,
      after: { ...kept, unitId: to.id, staffCode },
      ended: endedRoles(held, withParts(units, from.id), firstDay),
    },
  };
}
