import type {
  NewFacts,
  Succession,
  UnitChange,
  UnitFacts,
  UnitType,
} from '../../../shared/domain/organisation/unit.ts';
import type { UnitRecord } from '../../../shared/ports.ts';

export const sampleTenants = ['hcm-syt', 'dn-syt', 'nt-syt', 'bd-syt'] as const;
export type SampleTenant = (typeof sampleTenants)[number];

/** New authorities work from this day on. */
export const merged = '2025-07-01';
export const mergerBasis = 'Nghị quyết 202/2025/QH15';

export const from = (on: string, set: NewFacts, basis: string): UnitChange => ({ on, set, basis });

type Row = readonly [
  id: string,
  name: string,
  code: string,
  more?: Partial<UnitFacts & UnitRecord>,
];

/** Units of one type in one province, `more` for what is particular about one of them. */
export const unitsIn = (
  { tenant, province, parentId }: { tenant: string; province: string; parentId?: string },
  type: UnitType,
  rows: readonly Row[],
): readonly UnitRecord[] =>
  rows.map(([id, name, code, more = {}]) => ({
    tenant,
    id,
    type,
    name,
    code,
    ...(parentId && !('ownership' in more) ? { parentId } : {}),
    province,
    place: province,
    active: true,
    ...more,
  }));

/** Licensed in the province, below nobody. */
export const privateIn = (province: string): Partial<UnitFacts> => ({
  ownership: 'non_public',
  licensedIn: province,
});

/** Of the Ministry of Health: lies in the province and is no member of anything there by itself. */
export const central: Partial<UnitFacts> = { ownership: 'central' };

const officeNames: readonly (readonly [string, string, string])[] = [
  ['vp', 'Văn phòng Sở', 'VP'],
  ['tccb', 'Phòng Tổ chức cán bộ', 'TCCB'],
  ['nvy', 'Phòng Nghiệp vụ Y', 'NVY'],
  ['ttra', 'Thanh tra Sở', 'TTra'],
];

/** Departments have no inspectorate of their own any more. */
const inspectorateEnds: Partial<UnitRecord> = {
  changes: [from(merged, { active: false }, 'Luật Thanh tra 84/2025/QH15')],
};

export const officesOf = (tenant: string, department: string, province: string) =>
  unitsIn(
    { tenant, province, parentId: department },
    'office',
    officeNames.map(([id, name, code]) => [
      `${department}-${id}`,
      name,
      code,
      id === 'ttra' ? inspectorateEnds : {},
    ]),
  );

/** What a body that goes up in another one on the day of the merger is given. */
export const goesInto = (
  to: string,
  dossiers: Succession['dossiers'] = 'ends',
): Partial<UnitRecord> => ({
  changes: [from(merged, { active: false }, mergerBasis)],
  successions: [{ on: merged, kind: 'merge', to, dossiers, basis: mergerBasis }],
});

/** What a unit of a merged province is given: a new superior, a new province, and what follows later. */
export const movesTo = (
  parentId: string,
  province: string,
  ...later: readonly UnitChange[]
): Partial<UnitRecord> => ({
  changes: [from(merged, { parentId, province, place: province }, mergerBasis), ...later],
});
