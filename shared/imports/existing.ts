import type { Holding, Person, Unit } from '../ports.ts';

/** What is stored already, as far as an import can touch it. */
export interface Existing {
  readonly tenant: string;
  readonly units: readonly Unit[];
  /** Staff of the units that the file speaks of and of those above them. */
  readonly people: readonly Person[];
  /** Everybody in the tenant who has one of the addresses of the file. */
  readonly byAddress: readonly Person[];
  /** People whose id a new row of the file would take: they had its staff code before they moved. */
  readonly formerHolders: readonly Person[];
  /** Roles of the people of the file. */
  readonly holdings: readonly Holding[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Units whose administrator sends the file; what is below them may be changed. */
  readonly administers: readonly string[];
  /** Unit of people whose row names none. */
  readonly defaultUnitId: string;
}

/** A tree of units by id. */
export type Units = ReadonlyMap<string, Unit>;

/** The unit and those above it, nearest first; a cycle ends the walk. */
export function upFrom(units: Units, id: string): readonly Unit[] {
  const found: Unit[] = [];
  for (
    let at = units.get(id);
    at && !found.includes(at);
    at = at.parentId ? units.get(at.parentId) : undefined
  )
    found.push(at);
  return found;
}

export const mayChange = ({ administers }: Existing, units: Units, unitId: string): boolean =>
  upFrom(units, unitId).some(({ id }) => administers.includes(id));

export const notAdministered = [
  'Đơn vị này không thuộc phạm vi bạn quản trị.',
  'Nhờ quản trị của đơn vị đó hoặc của Sở Y tế nhập.',
] as const;
