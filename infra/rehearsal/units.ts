import type { UnitChange } from '../../shared/domain/organisation/unit.ts';
import type { Unit, UnitRecord } from '../../shared/ports.ts';

/** The sample tenant: the health department of Ho Chi Minh City as it stood in 2023. */
export const tenant = 'hcm-syt';
export const hospitalId = 'hcm-bth';

const place = 'Thành phố Hồ Chí Minh';
const base = { tenant, province: place, place, active: true } as const;

const department: Unit = {
  ...base,
  id: tenant,
  type: 'health_department',
  name: 'Sở Y tế Thành phố Hồ Chí Minh',
  code: 'SYT',
  contactEmail: 'vanthu@syt.example',
};

const offices: readonly (readonly [string, string, string])[] = [
  ['vp', 'Văn phòng Sở', 'VP'],
  ['tccb', 'Phòng Tổ chức cán bộ', 'TCCB'],
  ['nvy', 'Phòng Nghiệp vụ Y', 'NVY'],
  ['ttra', 'Thanh tra Sở', 'TTra'],
];

/** The city renamed 26 hospitals on one day. */
const renamed = (name: string, code: string): readonly UnitChange[] => [
  {
    on: '2025-08-09',
    set: { name, code },
    basis: 'Quyết định của Ủy ban nhân dân Thành phố Hồ Chí Minh',
  },
];

const changes: Readonly<Record<string, readonly UnitChange[]>> = {
  'hcm-q1': renamed('Bệnh viện đa khoa Tân Định', 'BVTĐ1'),
  'hcm-bvtd': renamed('Bệnh viện đa khoa Thủ Đức', 'BVTĐ'),
};

/** Public units and one private hospital of the city, under their names of 2023. */
const institutions: readonly (readonly [string, Unit['type'], string, string])[] = [
  [hospitalId, 'hospital', 'Bệnh viện Truyền máu Huyết học', 'BTH'],
  ['hcm-nd1', 'hospital', 'Bệnh viện Nhi Đồng 1', 'BVNĐ1'],
  ['hcm-td', 'hospital', 'Bệnh viện Từ Dũ', 'BVTD'],
  ['hcm-hv', 'hospital', 'Bệnh viện Hùng Vương', 'BVHV'],
  ['hcm-115', 'hospital', 'Bệnh viện Nhân dân 115', 'BV115'],
  ['hcm-gd', 'hospital', 'Bệnh viện Nhân dân Gia Định', 'BVGĐ'],
  ['hcm-bnd', 'hospital', 'Bệnh viện Bệnh Nhiệt đới', 'BVBNĐ'],
  ['hcm-q1', 'hospital', 'Bệnh viện quận 1', 'BVQ1'],
  ['hcm-bvtd', 'hospital', 'Bệnh viện thành phố Thủ Đức', 'BVTĐ'],
  ['hcm-cdc', 'medical_centre', 'Trung tâm Kiểm soát bệnh tật Thành phố Hồ Chí Minh', 'KSBT'],
  ['hcm-cc115', 'medical_centre', 'Trung tâm Cấp cứu 115', 'CC115'],
  ['hcm-fv', 'non_public_facility', 'Bệnh viện FV', 'FV'],
];

const hospitalOffices: readonly (readonly [string, string, string])[] = [
  ['qlcl', 'Phòng Quản lý chất lượng', 'QLCL'],
  ['tccb', 'Phòng Tổ chức cán bộ', 'TCCB'],
  ['khth', 'Phòng Kế hoạch tổng hợp', 'KHTH'],
  ['dd', 'Phòng Điều dưỡng', 'ĐD'],
  ['tckt', 'Phòng Tài chính kế toán', 'TCKT'],
  ['hcqt', 'Phòng Hành chính quản trị', 'HCQT'],
  ['vttb', 'Phòng Vật tư - Trang thiết bị', 'VTTB'],
  ['cntt', 'Phòng Công nghệ thông tin', 'CNTT'],
  ['ctxh', 'Phòng Công tác xã hội', 'CTXH'],
  ['cdt', 'Phòng Chỉ đạo tuyến', 'CĐT'],
];

const hospitalWards: readonly (readonly [string, string, string])[] = [
  ['kb', 'Khoa Khám bệnh', 'KB'],
  ['cc', 'Khoa Cấp cứu', 'CC'],
  ['hstc', 'Khoa Hồi sức tích cực', 'HSTC'],
  ['hhnl1', 'Khoa Huyết học người lớn 1', 'HHNL1'],
  ['hhnl2', 'Khoa Huyết học người lớn 2', 'HHNL2'],
  ['hhte', 'Khoa Huyết học trẻ em', 'HHTE'],
  ['gtbg', 'Khoa Ghép tế bào gốc', 'GTBG'],
  ['xn', 'Khoa Xét nghiệm huyết học', 'XN'],
  ['vs', 'Khoa Vi sinh', 'VS'],
  ['tnm', 'Khoa Tiếp nhận máu', 'TNM'],
  ['slm', 'Khoa Sàng lọc máu', 'SLM'],
  ['dccp', 'Khoa Điều chế - Cấp phát máu', 'ĐCCP'],
  ['duoc', 'Khoa Dược', 'D'],
  ['ksnk', 'Khoa Kiểm soát nhiễm khuẩn', 'KSNK'],
];

const within = (
  parentId: string,
  type: Unit['type'],
  parts: readonly (readonly [string, string, string])[],
): Unit[] =>
  parts.map(([id, name, code]) => ({
    ...base,
    id: `${parentId}-${id}`,
    type,
    name,
    code,
    parentId,
  }));

/**
 * The department with its offices, the hospital with its 24 departments, and other institutions.
 * @param others how many institutions besides the hospital; all eleven when left out.
 */
export function sampleUnits(others = institutions.length - 1): readonly UnitRecord[] {
  return [
    department,
    ...within(tenant, 'office', offices),
    ...institutions.slice(0, 1 + others).map(
      ([id, type, name, code]): UnitRecord => ({
        ...base,
        id,
        type,
        name,
        code,
        // A private hospital is licensed here and without an official mailbox: a unit like any other.
        ...(type === 'non_public_facility'
          ? { ownership: 'non_public', licensedIn: place }
          : { parentId: tenant, contactEmail: `vanthu@${id.slice(4)}.example` }),
        ...(changes[id] && { changes: changes[id] }),
      }),
    ),
    ...within(hospitalId, 'office', hospitalOffices),
    ...within(hospitalId, 'clinical_department', hospitalWards),
  ];
}
