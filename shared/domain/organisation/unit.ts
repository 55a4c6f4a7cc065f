import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Day } from '../calendar/workingDays.ts';

export type UnitType =
  | 'health_department'
  | 'hospital'
  | 'medical_centre'
  | 'commune_health_station'
  | 'clinical_department'
  | 'office'
  | 'non_public_facility'
  | 'provincial_peoples_committee'
  | 'commune_peoples_committee'
  | 'home_affairs_department'
  | 'other_body';

/** `central` units belong to a ministry: they lie in a province and take part in nothing of it by themselves. */
export type Ownership = 'public' | 'non_public' | 'central';

/** What can be different on another day. */
export interface UnitFacts {
  readonly type: UnitType;
  readonly name: string;
  /** Abbreviation used in document symbols, e.g. `BTH`. */
  readonly code: string;
  /** The administrative superior: it stands above the name on papers, and its administrators administer. */
  readonly parentId?: string;
  /** Who guides the work, where that is not the administrative superior. */
  readonly professionalParentId?: string;
  /** Who manages the unit's officers, where that is not the administrative superior. */
  readonly managingParentId?: string;
  readonly province: string;
  /** Place name printed on papers. */
  readonly place: string;
  /** `public` when left out. */
  readonly ownership?: Ownership;
  /** Province that licensed a private facility, which has no superior. */
  readonly licensedIn?: string;
  readonly contactEmail?: string;
  readonly active: boolean;
}

/** A unit as it is on one day. */
export interface Unit extends UnitFacts {
  readonly tenant: string;
  /** Stays for ever, whatever the unit is called and to whom it belongs. */
  readonly id: string;
  /** First day without the unit, once that has come. */
  readonly dissolvedOn?: Day;
  /** The dissolved unit's people belong to this one. */
  readonly successorId?: string;
  /** The dissolved unit's open dossiers are carried on by this one. */
  readonly carriedOnBy?: string;
}

/** The facts of a unit without what identifies it and what follows from its end. */
export const factsOf = (unit: Unit): UnitFacts => {
  const {
    tenant: _tenant,
    id: _id,
    dissolvedOn: _on,
    successorId: _to,
    carriedOnBy: _by,
    ...facts
  } = unit;
  return facts;
};

type Links = 'parentId' | 'professionalParentId' | 'managingParentId' | 'licensedIn';

/** New facts; what is left out stays, and null ends a link. */
export type NewFacts = Partial<Omit<UnitFacts, Links>> & {
  readonly [link in Links]?: string | null;
};

/** Who recorded it; the command's id makes a double click one act. */
export interface RecordedBy {
  readonly by: PersonRef;
  readonly at: string;
  readonly commandId: string;
}

export interface UnitChange {
  /** First day on which it is so. */
  readonly on: Day;
  readonly set: NewFacts;
  /** The document that says so. */
  readonly basis: string;
  readonly recorded?: RecordedBy;
}

/**
 * What becomes of a dissolved unit's open dossiers: the successor carries them on, has a programme
 * of its own instead, or nobody does. Nothing is inherited unless it says `continues`.
 */
export type Inheritance = 'continues' | 'replaces' | 'ends';

export interface Succession {
  readonly on: Day;
  readonly kind: 'merge' | 'split' | 'dissolution' | 'carrying_on';
  readonly to: string;
  /** Only where the unit ends: then its people, too, belong to the successor. The latest holds. */
  readonly dossiers?: Inheritance;
  readonly basis: string;
  readonly recorded?: RecordedBy;
}

/** A unit as stored: what it was first, and what has changed or will change on which day. */
export interface UnitRecord extends UnitFacts {
  readonly tenant: string;
  readonly id: string;
  /** First day of the unit; it has always been there when left out. */
  readonly since?: Day;
  readonly changes?: readonly UnitChange[];
  readonly successions?: readonly Succession[];
}

const institutions: readonly UnitType[] = [
  'hospital',
  'medical_centre',
  'commune_health_station',
  'non_public_facility',
];

/** Hospitals, centres, stations and private facilities: what can take part in a programme as a unit. */
export const isInstitution = ({ type }: Pick<Unit, 'type'>): boolean => institutions.includes(type);

/** A khoa or phòng: it goes wherever the unit around it goes. */
export const isPart = ({ type }: Pick<Unit, 'type'>): boolean =>
  type === 'clinical_department' || type === 'office';
