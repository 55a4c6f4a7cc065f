import type { Programme } from './programme.ts';

/** Whether the people of a unit may register: the units that the plan names, else all of the department's. */
export const unitTakesPart = (
  { eligibility: { units, privateUnits } }: Pick<Programme, 'eligibility'>,
  { id, type }: { readonly id: string; readonly type: string },
): boolean =>
  (units.length === 0 || units.includes(id)) && (privateUnits || type !== 'non_public_facility');
