import type { Unit } from '../ports.ts';
import { homeUnit } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';

/** The names at the head of a paper, as they are on its day; printed again later they are the same. */
export interface PaperNames {
  readonly issuer: string;
  /** None for a unit without a superior, e.g. a private hospital. */
  readonly superior?: string;
  readonly place: string;
}

/** A department stands below its People's Committee, whose province needs no second naming. */
const issuerName = ({ type, name }: Unit): string =>
  type === 'health_department' ? 'Sở Y tế' : name;

/** @param unit as it is on that day. */
export async function paperNames(
  deps: Needs<'organisation'>,
  unit: Unit,
  on: string,
): Promise<PaperNames> {
  const superior = unit.parentId && (await homeUnit(deps, unit.tenant, unit.parentId, on));
  return {
    issuer: issuerName(unit),
    ...(superior && { superior: superior.name }),
    place: unit.place,
  };
}
