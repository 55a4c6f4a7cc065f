import { isAdministered, type Units } from '../domain/organisation/unitTree.ts';
import type { Holding, Person, UnitRecord } from '../ports.ts';

/** What is stored already, as far as an import can touch it. */
export interface Existing {
  readonly tenant: string;
  readonly records: readonly UnitRecord[];
  /** The day of the import: rows without a day of their own speak of it. */
  readonly today: string;
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

export const mayChange = ({ administers }: Existing, units: Units, unitId: string): boolean =>
  isAdministered(units, unitId, administers);

export const notAdministered = [
  'Đơn vị này không thuộc phạm vi bạn quản trị.',
  'Nhờ quản trị của đơn vị đó hoặc của Sở Y tế nhập.',
] as const;
