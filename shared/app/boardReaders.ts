import { isAssigned, isWrittenBy } from '../domain/dossier/concerned.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import type { Programme, RoleId } from '../domain/programmes/programme.ts';
import type { Holding, Unit } from '../ports.ts';
import { rolesNamedBy } from './staffing.ts';

interface BoardReader {
  readonly personId: string;
  /** Roles held today. */
  readonly holdings: readonly Holding[];
}

/**
 * Whether somebody who sees a unit's board may open a dossier on it, told from the roles alone instead of
 * asking for each dossier. What a deputy is lent lies on the desk; it does not count here.
 * @param line the board's unit and those above it, nearest first
 */
export const opensFrom = ({ personId, holdings }: BoardReader, line: readonly Unit[]) => {
  const holdsIn = (role: RoleId, units: readonly Unit[]): boolean =>
    holdings.some((one) => one.role === role && units.some(({ id }) => id === one.unitId));
  const readsAll = rolesWith('read_dossiers').some((role) => holdsIn(role, line));
  const department = line.filter(({ type }) => type === 'health_department');
  const holdsNamed = (named: RoleId): boolean => {
    const [place, role] = named.split(':');
    if (role === undefined) return holdsIn(named, line.slice(0, 1));
    return holdsIn(role, place === 'department' ? department : line);
  };
  return (dossier: Dossier, programme: Programme): boolean =>
    readsAll ||
    isWrittenBy(dossier, personId) ||
    isAssigned(dossier, personId) ||
    rolesNamedBy(programme).some(holdsNamed);
};
