import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Unit, UnitRecord } from '../domain/organisation/unit.ts';
import type { RoleId, Staffing } from '../domain/programmes/programme.ts';
import type { Act } from './act.ts';

export interface Person {
  readonly tenant: string;
  readonly id: string;
  /** Staff code of the unit; imports update by it. */
  readonly staffCode: string;
  readonly name: string;
  readonly title: string;
  readonly unitId: string;
  readonly departmentId?: string;
  /** cadre, civil_servant, public_employee, contract_worker. */
  readonly personnelClass: string;
  /** Holds a leading or managing post, as Decree 73/2023 Art. 2 means it. */
  readonly managing?: boolean;
  /** Id of the body that manages the person (e.g. the city's People's Committee); of the unit when none is named. */
  readonly managedBy?: string;
  /** None for people without mail. */
  readonly email?: string;
  /** Second channel when mail to the first address comes back. */
  readonly secondEmail?: string;
  /** The address is a group mailbox: good for copies, never an identity. */
  readonly sharedMailbox: boolean;
  readonly active: boolean;
  /** Looks after the software: reads under the access of that number, and nothing from that moment on. */
  readonly support?: { readonly number: number; readonly until: string };
}

/** A role held by a person in a unit from one day to another (both included). */
export interface Holding {
  readonly tenant: string;
  readonly unitId: string;
  readonly role: RoleId;
  readonly personId: string;
  readonly from: string;
  readonly to?: string;
}

export interface Organisation {
  readonly person: (tenant: string, id: string) => Promise<Person | undefined>;
  readonly personByStaffCode: (
    tenant: string,
    unitId: string,
    code: string,
  ) => Promise<Person | undefined>;
  readonly peopleByEmail: (tenant: string, email: string) => Promise<readonly Person[]>;
  readonly peopleOf: (tenant: string, unitId: string) => Promise<readonly Person[]>;
  /** The unit as it is on that day: name, superior and all; none before its first day. */
  readonly unit: (tenant: string, id: string, on: string) => Promise<Unit | undefined>;
  readonly units: (tenant: string, on: string) => Promise<readonly Unit[]>;
  /** Every unit with all that has changed or will change. */
  readonly unitRecords: (tenant: string) => Promise<readonly UnitRecord[]>;
  /** Everybody holding one of the roles in the unit on that day, in order of name. */
  readonly holders: (
    tenant: string,
    unitId: string,
    role: RoleId,
    on: string,
  ) => Promise<readonly PersonRef[]>;
  /** Every role held in the unit on that day, by active people only. */
  readonly staffing: (tenant: string, unitId: string, on: string) => Promise<Staffing>;
  readonly rolesOf: (tenant: string, personId: string, on: string) => Promise<readonly Holding[]>;
  /** Every role the person holds, has held or will hold. */
  readonly holdingsOf: (tenant: string, personId: string) => Promise<readonly Holding[]>;
  /** `act` is whose doing it is, for the audit trail; a sample is nobody's. */
  readonly save: (changes: OrganisationChanges, act?: Act) => Promise<void>;
  /** All or nothing. @throws {VersionConflict} when one of the records is not as it was read. */
  readonly saveRecords: (changed: readonly RecordChange[], act: Act) => Promise<void>;
}

/** A unit's record as read, and as it shall be; `before` is missing for a new unit. */
export interface RecordChange {
  readonly before: UnitRecord | undefined;
  readonly after: UnitRecord;
}

export interface OrganisationChanges {
  readonly units?: readonly UnitRecord[];
  readonly people?: readonly Person[];
  readonly holdings?: readonly Holding[];
}
