import { isInstitution } from '../../../shared/domain/organisation/unit.ts';
import type { Holding, OrganisationChanges, Person, UnitRecord } from '../../../shared/ports.ts';
import { peopleFor } from '../people.ts';
import { randomOf } from '../random.ts';
import { binhDinhUnits } from './binhDinh.ts';
import type { SampleTenant } from './build.ts';
import { dongNaiUnits } from './dongNai.ts';
import { cityUnits } from './hcm.ts';
import { ninhThuanUnits } from './ninhThuan.ts';
import {
  bodyPosts,
  committeePosts,
  departmentPosts,
  inspectoratePosts,
  institutionPosts,
  type SamplePost,
  smallPosts,
} from './posts.ts';

interface TenantSample {
  readonly units: readonly UnitRecord[];
  /** Institutions whose offices and staff the story needs; the others have a head and a mailbox. */
  readonly staffed: readonly string[];
  /** Another seed, other people. */
  readonly seed: number;
}

const samples: Readonly<Record<SampleTenant, TenantSample>> = {
  'hcm-syt': {
    units: cityUnits,
    staffed: ['hcm-bth', 'hcm-nd1', 'hcm-td', 'hcm-bvdk-binh-duong', 'hcm-fv'],
    seed: 41,
  },
  'dn-syt': {
    units: dongNaiUnits,
    staffed: [
      'dn-bvdk-dong-nai',
      'dn-bvdk-thong-nhat',
      'dn-bv-nhi-dong',
      'dn-bv-shing-mark',
      'dn-bvdk-binh-phuoc',
    ],
    seed: 42,
  },
  'nt-syt': {
    units: ninhThuanUnits,
    staffed: ['nt-bvdk-ninh-thuan', 'nt-ttyt-ninh-phuoc', 'kh-bvdk-khanh-hoa'],
    seed: 43,
  },
  'bd-syt': {
    units: binhDinhUnits,
    staffed: ['bd-bvdk-binh-dinh', 'bd-bvdkkv-bong-son', 'bd-bv-mat', 'gl-bvdk-gia-lai'],
    seed: 44,
  },
};

export interface TenantOrganisation {
  readonly tenant: SampleTenant;
  readonly units: readonly UnitRecord[];
  readonly people: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly changes: OrganisationChanges;
  /** People who hold the role in the unit, in the order of their posts; the department's own when no unit is named. */
  readonly holdersOf: (role: string, unitId?: string) => readonly Person[];
}

/** Roles are held from before the oldest plan. */
const heldFrom = '2014-01-01';
const lastDayOfInspectorates = '2025-06-30';

/**
 * A tenant's departments, institutions and bodies with their dated names and superiors, and invented
 * people in all roles of the five programmes; always the same.
 */
export function sampleOrganisation(tenant: SampleTenant): TenantOrganisation {
  const { units, staffed, seed } = samples[tenant];
  const hire = peopleFor(randomOf(seed), tenant);
  const people: Person[] = [];
  const holdings: Holding[] = [];
  for (const unit of units)
    for (const post of postsOf(unit, staffed)) {
      const person = inPost(hire(placeOf(unit, post)), unit, post);
      people.push(person);
      const to = post.office === 'ttra' ? { to: lastDayOfInspectorates } : {};
      for (const role of post.roles)
        holdings.push({
          tenant,
          unitId: unit.id,
          role,
          personId: person.id,
          from: heldFrom,
          ...to,
        });
    }
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    tenant,
    units,
    people,
    holdings,
    changes: { units, people, holdings },
    holdersOf: (role, unitId = tenant) =>
      holdings
        .filter((one) => one.role === role && one.unitId === unitId)
        .flatMap(({ personId }) => byId.get(personId) ?? []),
  };
}

function postsOf(unit: UnitRecord, staffed: readonly string[]): readonly SamplePost[] {
  if (isInstitution(unit)) return staffed.includes(unit.id) ? institutionPosts : smallPosts;
  switch (unit.type) {
    case 'health_department':
      return hasOffices(unit) ? [...departmentPosts, ...inspectoratePosts] : [];
    case 'provincial_peoples_committee':
      return committeePosts('city_pc');
    case 'home_affairs_department':
      return bodyPosts('home_affairs_dept');
    case 'commune_peoples_committee':
      return committeePosts('commune_pc');
    case 'other_body':
      return bodyPosts('sector_union');
    default:
      return [];
  }
}

/** The departments of Bình Dương, Bà Rịa – Vũng Tàu and Bình Phước are there by name only. */
const hasOffices = ({ id }: UnitRecord): boolean => /^[a-z]+-syt$/.test(id);

const placeOf = ({ id, type }: UnitRecord, { title, office }: SamplePost) => ({
  unitId: id,
  title,
  ...(office && { departmentId: `${id}-${office}` }),
  ...(isInstitution({ type }) ? {} : { personnelClass: 'civil_servant' }),
});

function inPost(person: Person, unit: UnitRecord, post: SamplePost): Person {
  const { email, ...rest } = person;
  const known =
    post.mailbox === 'none' ? rest : { ...person, ...(post.mailbox && sharedAt(email)) };
  if (!post.managing) return known;
  return {
    ...known,
    personnelClass: isInstitution(unit) ? 'public_employee' : 'civil_servant',
    managing: true,
    ...(leads(post) && unit.parentId && { managedBy: unit.parentId }),
  };
}

/** Heads and their deputies are managed by the body above, everybody else by the unit itself. */
const leads = ({ roles }: SamplePost): boolean =>
  roles.includes('head_of_unit') || roles.includes('deputy_head');

const sharedAt = (email = ''): Partial<Person> => ({
  email: email.replace(/^[^@]+/, 'vanthu'),
  sharedMailbox: true,
});
