import type { Holding, OrganisationChanges, Person, UnitRecord } from '../../shared/ports.ts';
import { type Post, peopleFor, staffTitle, withoutOwnMailbox } from './people.ts';
import { type Random, randomOf } from './random.ts';
import { hospitalId, sampleUnits, tenant } from './units.ts';

/** The people whom a rehearsal, the seed and the printed sign-in links need by their role. */
export interface Cast {
  readonly director: Person;
  readonly deputies: readonly Person[];
  readonly qualityOffice: readonly Person[];
  readonly personnelOffice: readonly Person[];
  readonly planningOffice: readonly Person[];
  readonly administrator: Person;
  /** Head of each department of the hospital. */
  readonly headsOfDepartments: readonly Person[];
  /** Everybody of the hospital who may propose and has a mailbox of their own. */
  readonly staff: readonly Person[];
  readonly department: {
    readonly leader: Person;
    readonly focal: readonly Person[];
    readonly inspectors: readonly Person[];
    readonly administrator: Person;
  };
}

export interface SampleOrganisation {
  readonly tenant: string;
  readonly hospital: UnitRecord;
  readonly units: readonly UnitRecord[];
  readonly people: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly cast: Cast;
  readonly changes: OrganisationChanges;
}

/** Roles in the sample are held from before the first plan. */
const heldFrom = '2022-12-01';

const hospitalPosts = {
  director: [{ unitId: hospitalId, title: 'Giám đốc' }],
  deputies: Array.from({ length: 3 }, () => ({ unitId: hospitalId, title: 'Phó Giám đốc' })),
  qualityOffice: officeOf('qlcl', 3),
  personnelOffice: officeOf('tccb', 2),
  planningOffice: officeOf('khth', 2),
  administrator: [post('cntt', 'Chuyên viên')],
} as const satisfies Record<string, readonly Post[]>;

function post(department: string, title: string): Post {
  return { unitId: hospitalId, departmentId: `${hospitalId}-${department}`, title };
}

function officeOf(department: string, size: number): readonly Post[] {
  return [
    post(department, 'Trưởng phòng'),
    ...Array.from({ length: size - 1 }, () => post(department, 'Chuyên viên')),
  ];
}

const departmentPost = (office: string | undefined, title: string): Post => ({
  unitId: tenant,
  ...(office ? { departmentId: `${tenant}-${office}` } : {}),
  title,
  personnelClass: 'civil_servant',
});

/**
 * The sample health department with its hospital, people and roles; the same seed gives the same.
 * @param options.people staff of the hospital, at least the 33 who hold a role.
 * @param options.units institutions besides the hospital.
 */
export function sampleOrganisation(options: {
  readonly seed: number;
  readonly people: number;
  readonly units?: number;
}): SampleOrganisation {
  const random = randomOf(options.seed);
  const hire = peopleFor(random);
  const units = sampleUnits(options.units);
  const hospital = unitOf(units, hospitalId);
  const wards = units.filter((unit) => unit.parentId === hospitalId);

  const officers = {
    director: hospitalPosts.director.map(hire),
    deputies: hospitalPosts.deputies.map(hire),
    qualityOffice: hospitalPosts.qualityOffice.map(hire),
    personnelOffice: hospitalPosts.personnelOffice.map(hire),
    planningOffice: hospitalPosts.planningOffice.map(hire),
    administrator: hospitalPosts.administrator.map(hire),
  };
  const seats = Object.values(officers).flat();
  const headsOfDepartments = wards.map(
    (ward) => seats.find((person) => heads(person, ward)) ?? hire(headPost(ward)),
  );
  const senior = [...new Set([...seats, ...headsOfDepartments])];
  const others = Array.from({ length: Math.max(0, options.people - senior.length) }, (_, index) =>
    withoutOwnMailbox(hire(staffPost(random, random.pick(wards))), index),
  );
  const department = {
    leader: hire(departmentPost(undefined, 'Giám đốc Sở')),
    focal: [
      hire(departmentPost('tccb', 'Trưởng phòng')),
      hire(departmentPost('tccb', 'Chuyên viên')),
    ],
    inspectors: [
      hire(departmentPost('ttra', 'Chánh Thanh tra')),
      hire(departmentPost('ttra', 'Thanh tra viên')),
    ],
    administrator: hire(departmentPost('vp', 'Chuyên viên')),
  };
  const cast: Cast = {
    director: only(officers.director),
    deputies: officers.deputies,
    qualityOffice: officers.qualityOffice,
    personnelOffice: officers.personnelOffice,
    planningOffice: officers.planningOffice,
    administrator: only(officers.administrator),
    headsOfDepartments,
    staff: others.filter((person) => person.email && !person.sharedMailbox),
    department,
  };
  const people = [
    ...senior,
    ...others,
    department.leader,
    ...department.focal,
    ...department.inspectors,
    department.administrator,
  ];
  const holdings = holdingsOf(cast, wards);
  return { tenant, hospital, units, people, holdings, cast, changes: { units, people, holdings } };
}

const heads = (person: Person, ward: UnitRecord): boolean =>
  person.departmentId === ward.id && person.title === 'Trưởng phòng';

const headPost = (ward: UnitRecord): Post => ({
  unitId: hospitalId,
  departmentId: ward.id,
  title: ward.type === 'office' ? 'Trưởng phòng' : 'Trưởng khoa',
});

const staffPost = (random: Random, ward: UnitRecord): Post => ({
  unitId: hospitalId,
  departmentId: ward.id,
  title: staffTitle(random, ward),
});

function holdingsOf(cast: Cast, wards: readonly UnitRecord[]): Holding[] {
  const hold = (unitId: string, role: string, people: readonly Person[]): Holding[] =>
    people.map(({ id }) => ({ tenant, unitId, role, personId: id, from: heldFrom }));
  return [
    ...hold(hospitalId, 'head_of_unit', [cast.director]),
    ...hold(hospitalId, 'deputy_head', cast.deputies),
    ...hold(hospitalId, 'board_of_directors', [cast.director, ...cast.deputies]),
    ...hold(hospitalId, 'quality_office', cast.qualityOffice),
    ...hold(hospitalId, 'personnel_office', cast.personnelOffice),
    ...hold(hospitalId, 'general_planning_office', cast.planningOffice),
    ...hold(hospitalId, 'administrator', [cast.administrator]),
    ...wards.flatMap((ward) =>
      hold(
        ward.id,
        'head_of_department',
        cast.headsOfDepartments.filter((person) => person.departmentId === ward.id),
      ),
    ),
    ...hold(tenant, 'department_leader', [cast.department.leader]),
    ...hold(tenant, 'department_focal', cast.department.focal),
    ...hold(tenant, 'inspector', cast.department.inspectors),
    ...hold(tenant, 'administrator', [cast.department.administrator]),
  ];
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('nobody holds the post');
  return first;
}

function unitOf(units: readonly UnitRecord[], id: string): UnitRecord {
  return only(units.filter((unit) => unit.id === id));
}
