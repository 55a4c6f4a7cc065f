import type { UnitRecord } from '../../../shared/ports.ts';
import {
  from,
  goesInto,
  merged,
  mergerBasis,
  movesTo,
  officesOf,
  privateIn,
  unitsIn,
} from './build.ts';

const tenant = 'nt-syt';
const next = 'Khánh Hòa';
const here = { tenant, province: 'Ninh Thuận' };
const there = { tenant, province: next };
const into = movesTo('kh-syt', next);

/** Ninh Thuận up to 30 June 2025, and Khánh Hòa, whose department carries its programmes on. */
export const ninhThuanUnits: readonly UnitRecord[] = [
  ...unitsIn(here, 'provincial_peoples_committee', [
    ['nt-ubnd', 'Ủy ban nhân dân tỉnh Ninh Thuận', 'UBND', goesInto('kh-ubnd', 'continues')],
  ]),
  ...unitsIn({ ...here, parentId: 'nt-ubnd' }, 'home_affairs_department', [
    ['nt-snv', 'Sở Nội vụ tỉnh Ninh Thuận', 'SNV', goesInto('kh-snv', 'continues')],
  ]),
  ...unitsIn({ ...here, parentId: 'nt-ubnd' }, 'health_department', [
    [
      tenant,
      'Sở Y tế tỉnh Ninh Thuận',
      'SYT',
      { contactEmail: 'vanthu@syt.nt.example', ...goesInto('kh-syt', 'continues') },
    ],
  ]),
  ...officesOf(tenant, tenant, 'Ninh Thuận'),
  ...unitsIn({ ...here, parentId: tenant }, 'hospital', [
    ['nt-bvdk-ninh-thuan', 'Bệnh viện đa khoa tỉnh Ninh Thuận', 'BVNT', into],
  ]),
  ...unitsIn({ ...here, parentId: tenant }, 'medical_centre', [
    ['nt-ttyt-ninh-phuoc', 'Trung tâm Y tế huyện Ninh Phước', 'TTYT', into],
  ]),
  ...unitsIn(here, 'non_public_facility', [
    [
      'nt-bv-sai-gon-phan-rang',
      'Bệnh viện đa khoa Sài Gòn – Phan Rang',
      'BVSG',
      {
        ...privateIn('Ninh Thuận'),
        changes: [from(merged, { province: next, place: next, licensedIn: next }, mergerBasis)],
      },
    ],
  ]),
  ...unitsIn(there, 'provincial_peoples_committee', [
    ['kh-ubnd', 'Ủy ban nhân dân tỉnh Khánh Hòa', 'UBND'],
  ]),
  ...unitsIn({ ...there, parentId: 'kh-ubnd' }, 'home_affairs_department', [
    ['kh-snv', 'Sở Nội vụ tỉnh Khánh Hòa', 'SNV'],
  ]),
  ...unitsIn({ ...there, parentId: 'kh-ubnd' }, 'health_department', [
    ['kh-syt', 'Sở Y tế tỉnh Khánh Hòa', 'SYT', { contactEmail: 'vanthu@kh-syt.nt.example' }],
  ]),
  ...officesOf(tenant, 'kh-syt', next),
  ...unitsIn({ ...there, parentId: 'kh-syt' }, 'hospital', [
    ['kh-bvdk-khanh-hoa', 'Bệnh viện đa khoa tỉnh Khánh Hòa', 'BVKH'],
  ]),
];
