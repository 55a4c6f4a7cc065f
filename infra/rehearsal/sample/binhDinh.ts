import type { UnitRecord } from '../../../shared/ports.ts';
import {
  central,
  from,
  goesInto,
  merged,
  mergerBasis,
  movesTo,
  officesOf,
  unitsIn,
} from './build.ts';

const tenant = 'bd-syt';
const next = 'Gia Lai';
const here = { tenant, province: 'Bình Định' };
const there = { tenant, province: next };
const into = movesTo('gl-syt', next);

/** Bình Định up to 30 June 2025, and Gia Lai, which has programmes of its own in the place of the old ones. */
export const binhDinhUnits: readonly UnitRecord[] = [
  ...unitsIn(here, 'provincial_peoples_committee', [
    ['bd-ubnd', 'Ủy ban nhân dân tỉnh Bình Định', 'UBND', goesInto('gl-ubnd', 'replaces')],
  ]),
  ...unitsIn({ ...here, parentId: 'bd-ubnd' }, 'home_affairs_department', [
    ['bd-snv', 'Sở Nội vụ tỉnh Bình Định', 'SNV', goesInto('gl-snv', 'replaces')],
  ]),
  ...unitsIn({ ...here, parentId: 'bd-ubnd' }, 'health_department', [
    [
      tenant,
      'Sở Y tế tỉnh Bình Định',
      'SYT',
      { contactEmail: 'vanthu@syt.bd.example', ...goesInto('gl-syt', 'replaces') },
    ],
  ]),
  ...officesOf(tenant, tenant, 'Bình Định'),
  ...unitsIn({ ...here, parentId: tenant }, 'hospital', [
    ['bd-bvdk-binh-dinh', 'Bệnh viện đa khoa tỉnh Bình Định', 'BVBĐ', into],
    ['bd-bvdkkv-bong-son', 'Bệnh viện đa khoa khu vực Bồng Sơn', 'BVBS', into],
    ['bd-bv-mat', 'Bệnh viện Mắt Bình Định', 'BVM', into],
  ]),
  ...unitsIn(here, 'hospital', [
    [
      'bd-quy-hoa',
      'Bệnh viện Phong – Da liễu Trung ương Quy Hòa',
      'BVQH',
      { ...central, changes: [from(merged, { province: next, place: next }, mergerBasis)] },
    ],
  ]),
  ...unitsIn(there, 'provincial_peoples_committee', [
    ['gl-ubnd', 'Ủy ban nhân dân tỉnh Gia Lai', 'UBND'],
  ]),
  ...unitsIn({ ...there, parentId: 'gl-ubnd' }, 'home_affairs_department', [
    ['gl-snv', 'Sở Nội vụ tỉnh Gia Lai', 'SNV'],
  ]),
  ...unitsIn({ ...there, parentId: 'gl-ubnd' }, 'health_department', [
    ['gl-syt', 'Sở Y tế tỉnh Gia Lai', 'SYT', { contactEmail: 'vanthu@gl-syt.bd.example' }],
  ]),
  ...officesOf(tenant, 'gl-syt', next),
  ...unitsIn({ ...there, parentId: 'gl-syt' }, 'hospital', [
    ['gl-bvdk-gia-lai', 'Bệnh viện đa khoa tỉnh Gia Lai', 'BVGL'],
  ]),
];
