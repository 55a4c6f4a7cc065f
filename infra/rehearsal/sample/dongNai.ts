import type { UnitRecord } from '../../../shared/ports.ts';
import { from, goesInto, movesTo, officesOf, privateIn, unitsIn } from './build.ts';

const tenant = 'dn-syt';
const province = 'Đồng Nai';
const city = 'Thành phố Đồng Nai';
const here = { tenant, province };
const binhPhuoc = { tenant, province: 'Bình Phước' };

/** Đồng Nai is a city under the central government from this day on. */
const becomesCity = (set: { readonly name?: string; readonly licensedIn?: string } = {}) =>
  from('2026-04-30', { province: city, place: city, ...set }, 'Nghị quyết 30/2026/QH16');
const cityNow = { changes: [becomesCity()] };

const hospitals: readonly (readonly [string, string, string])[] = [
  ['dn-bvdk-dong-nai', 'Bệnh viện đa khoa Đồng Nai', 'BVĐN'],
  ['dn-bvdk-thong-nhat', 'Bệnh viện đa khoa Thống Nhất', 'BVTN'],
  ['dn-bv-nhi-dong', 'Bệnh viện Nhi đồng Đồng Nai', 'BVNĐ'],
  ['dn-bvdkkv-long-khanh', 'Bệnh viện đa khoa khu vực Long Khánh', 'BVLK'],
  ['dn-bvdkkv-dinh-quan', 'Bệnh viện đa khoa khu vực Định Quán', 'BVĐQ'],
];

/** The province that took in Bình Phước and then became a city. */
export const dongNaiUnits: readonly UnitRecord[] = [
  ...unitsIn(here, 'provincial_peoples_committee', [
    [
      'dn-ubnd',
      'Ủy ban nhân dân tỉnh Đồng Nai',
      'UBND',
      { changes: [becomesCity({ name: `Ủy ban nhân dân ${city}` })] },
    ],
  ]),
  ...unitsIn({ ...here, parentId: 'dn-ubnd' }, 'home_affairs_department', [
    [
      'dn-snv',
      'Sở Nội vụ tỉnh Đồng Nai',
      'SNV',
      { changes: [becomesCity({ name: `Sở Nội vụ ${city}` })] },
    ],
  ]),
  ...unitsIn({ ...here, parentId: 'dn-ubnd' }, 'health_department', [
    [
      tenant,
      'Sở Y tế tỉnh Đồng Nai',
      'SYT',
      {
        contactEmail: 'vanthu@syt.dn.example',
        changes: [becomesCity({ name: `Sở Y tế ${city}` })],
      },
    ],
  ]),
  ...officesOf(tenant, tenant, province),
  ...unitsIn(here, 'other_body', [
    ['dn-cdn-yte', 'Công đoàn ngành Y tế Đồng Nai', 'CĐYT', goesInto('dn-ldld')],
    ['dn-ldld', 'Liên đoàn Lao động tỉnh Đồng Nai', 'LĐLĐ'],
  ]),
  ...unitsIn(
    { ...here, parentId: tenant },
    'hospital',
    hospitals.map(([id, name, code]) => [id, name, code, cityNow]),
  ),
  ...unitsIn(here, 'non_public_facility', [
    [
      'dn-bv-shing-mark',
      'Bệnh viện Đại học Y Dược Shing Mark',
      'BVSM',
      { ...privateIn(province), changes: [becomesCity({ licensedIn: city })] },
    ],
  ]),
  ...unitsIn(binhPhuoc, 'provincial_peoples_committee', [
    ['dn-ubnd-binh-phuoc', 'Ủy ban nhân dân tỉnh Bình Phước', 'UBND', goesInto('dn-ubnd')],
  ]),
  ...unitsIn({ ...binhPhuoc, parentId: 'dn-ubnd-binh-phuoc' }, 'health_department', [
    ['dn-syt-binh-phuoc', 'Sở Y tế tỉnh Bình Phước', 'SYT', goesInto(tenant)],
  ]),
  ...unitsIn({ ...binhPhuoc, parentId: 'dn-syt-binh-phuoc' }, 'hospital', [
    [
      'dn-bvdk-binh-phuoc',
      'Bệnh viện đa khoa tỉnh Bình Phước',
      'BVBP',
      movesTo(tenant, province, becomesCity()),
    ],
  ]),
];
