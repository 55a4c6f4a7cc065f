import type { UnitRecord } from '../../../shared/ports.ts';
import { sampleUnits } from '../units.ts';
import { central, from, goesInto, movesTo, unitsIn } from './build.ts';

const tenant = 'hcm-syt';
const city = 'Thành phố Hồ Chí Minh';
const here = { tenant, province: city };
const binhDuong = { tenant, province: 'Bình Dương' };
const baRia = { tenant, province: 'Bà Rịa – Vũng Tàu' };

const committee = 'provincial_peoples_committee';

/** The city with what came to it on 1 July 2025; its own units are those of the hospital's sample. */
export const cityUnits: readonly UnitRecord[] = [
  ...unitsIn(here, committee, [['hcm-ubnd', `Ủy ban nhân dân ${city}`, 'UBND']]),
  ...sampleUnits().map((unit) => (unit.id === tenant ? { ...unit, parentId: 'hcm-ubnd' } : unit)),
  ...unitsIn({ ...here, parentId: 'hcm-ubnd' }, 'home_affairs_department', [
    ['hcm-snv', `Sở Nội vụ ${city}`, 'SNV'],
  ]),
  ...unitsIn(here, 'hospital', [['hcm-cho-ray', 'Bệnh viện Chợ Rẫy', 'BVCR', central]]),
  ...unitsIn(binhDuong, committee, [
    ['hcm-ubnd-binh-duong', 'Ủy ban nhân dân tỉnh Bình Dương', 'UBND', goesInto('hcm-ubnd')],
  ]),
  ...unitsIn({ ...binhDuong, parentId: 'hcm-ubnd-binh-duong' }, 'health_department', [
    ['hcm-syt-binh-duong', 'Sở Y tế tỉnh Bình Dương', 'SYT', goesInto(tenant)],
  ]),
  ...unitsIn({ ...binhDuong, parentId: 'hcm-syt-binh-duong' }, 'hospital', [
    [
      'hcm-bvdk-binh-duong',
      'Bệnh viện đa khoa tỉnh Bình Dương',
      'BVBD',
      movesTo(
        tenant,
        city,
        from(
          '2025-08-09',
          { name: 'Bệnh viện đa khoa Bình Dương' },
          `Quyết định của Ủy ban nhân dân ${city}`,
        ),
      ),
    ],
  ]),
  ...unitsIn(baRia, committee, [
    ['hcm-ubnd-ba-ria', 'Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu', 'UBND', goesInto('hcm-ubnd')],
  ]),
  ...unitsIn({ ...baRia, parentId: 'hcm-ubnd-ba-ria' }, 'health_department', [
    ['hcm-syt-ba-ria', 'Sở Y tế tỉnh Bà Rịa – Vũng Tàu', 'SYT', goesInto(tenant)],
  ]),
  ...unitsIn({ ...baRia, parentId: 'hcm-syt-ba-ria' }, 'hospital', [
    ['hcm-bv-ba-ria', 'Bệnh viện Bà Rịa', 'BVBR', movesTo(tenant, city)],
  ]),
  ...unitsIn(here, 'commune_peoples_committee', [
    ['hcm-ubnd-xa-mau', 'Ủy ban nhân dân xã Mẫu', 'UBND', { since: '2025-07-01' }],
  ]),
  ...unitsIn({ ...here, parentId: tenant }, 'commune_health_station', [
    [
      'hcm-tyt-xa-mau',
      'Trạm Y tế xã Mẫu',
      'TYT',
      {
        changes: [
          from(
            '2026-01-01',
            { parentId: 'hcm-ubnd-xa-mau', professionalParentId: tenant },
            'Thông tư 43/2025/TT-BYT',
          ),
        ],
      },
    ],
  ]),
];
