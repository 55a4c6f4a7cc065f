/** A post in a unit with the roles that its holder has; a missing `office` is the unit itself. */
export interface SamplePost {
  readonly title: string;
  readonly roles: readonly string[];
  readonly office?: string;
  readonly managing?: true;
  /** Several people read one mailbox, or the post has none. */
  readonly mailbox?: 'shared' | 'none';
}

const both = ['initiative_council', 'emulation_council'];

/** Who holds what in a hospital or centre; the last but one is an author who also sits in a council. */
export const institutionPosts: readonly SamplePost[] = [
  {
    title: 'Giám đốc',
    roles: ['head_of_unit', 'board_of_directors', ...both],
    managing: true,
  },
  {
    title: 'Phó Giám đốc',
    roles: ['deputy_head', 'board_of_directors', ...both],
    managing: true,
  },
  {
    title: 'Phó Giám đốc',
    roles: ['deputy_head', 'board_of_directors', 'party_committee'],
    managing: true,
  },
  { title: 'Bí thư Đảng ủy', roles: ['party_committee'], managing: true },
  { title: 'Trưởng phòng Quản lý chất lượng', roles: ['quality_office', ...both], managing: true },
  { title: 'Trưởng phòng Tổ chức cán bộ', roles: ['personnel_office', ...both], managing: true },
  {
    title: 'Trưởng phòng Kế hoạch tổng hợp',
    roles: ['general_planning_office', ...both],
    managing: true,
  },
  { title: 'Chủ tịch Công đoàn', roles: ['trade_union', 'emulation_council'] },
  { title: 'Chuyên viên', roles: ['administrator'] },
  { title: 'Văn thư', roles: ['records_office'], mailbox: 'shared' },
  { title: 'Trưởng khoa', roles: ['initiative_council'], managing: true },
  { title: 'Điều dưỡng trưởng', roles: [] },
  { title: 'Bác sĩ', roles: ['initiative_council'] },
  { title: 'Bác sĩ', roles: [] },
  { title: 'Điều dưỡng', roles: [] },
  { title: 'Kỹ thuật viên', roles: [] },
  { title: 'Hộ lý', roles: [], mailbox: 'none' },
  { title: 'Lái xe', roles: [], mailbox: 'none' },
];

/** Units that are there without a story of their own. */
export const smallPosts: readonly SamplePost[] = [
  { title: 'Giám đốc', roles: ['head_of_unit'], managing: true },
  { title: 'Văn thư', roles: ['records_office'], mailbox: 'shared' },
];

export const departmentPosts: readonly SamplePost[] = [
  {
    title: 'Giám đốc Sở',
    roles: ['department_head', 'department_leader', 'head_of_unit', 'party_committee', ...both],
    managing: true,
  },
  {
    title: 'Phó Giám đốc Sở',
    roles: ['department_deputy', 'deputy_head', 'party_committee', ...both],
    managing: true,
  },
  {
    title: 'Phó Giám đốc Sở',
    roles: ['department_deputy', 'deputy_head', 'emulation_council'],
    managing: true,
  },
  { title: 'Chánh Văn phòng', roles: ['department_office', ...both], office: 'vp', managing: true },
  { title: 'Chuyên viên', roles: ['department_office'], office: 'vp' },
  {
    title: 'Trưởng phòng Tổ chức cán bộ',
    roles: ['personnel_dept', 'department_focal', 'personnel_office', ...both],
    office: 'tccb',
    managing: true,
  },
  {
    title: 'Chuyên viên',
    roles: ['personnel_dept', 'department_focal', 'personnel_office'],
    office: 'tccb',
  },
  {
    title: 'Trưởng phòng Nghiệp vụ Y',
    roles: ['medical_affairs_dept', ...both],
    office: 'nvy',
    managing: true,
  },
  { title: 'Chuyên viên', roles: ['medical_affairs_dept', 'initiative_council'], office: 'nvy' },
  {
    title: 'Chủ tịch Công đoàn ngành Y tế',
    roles: ['sector_union', 'emulation_council', 'initiative_council'],
  },
  { title: 'Phụ trách truyền thông', roles: ['comms_centre'] },
  { title: 'Thư ký hội đồng', roles: both, office: 'vp' },
  { title: 'Chuyên viên', roles: ['administrator'], office: 'vp' },
  { title: 'Văn thư', roles: ['records_office'], office: 'vp', mailbox: 'shared' },
];

/** Held until the departments' inspectorates ended. */
export const inspectoratePosts: readonly SamplePost[] = [
  {
    title: 'Chánh Thanh tra',
    roles: ['inspectorate', 'inspector'],
    office: 'ttra',
    managing: true,
  },
  { title: 'Thanh tra viên', roles: ['inspectorate', 'inspector'], office: 'ttra' },
];

/** A People's Committee decides on what the heads below it propose: collectively, with its Party committee heard. */
export const committeePosts = (role: string): readonly SamplePost[] => [
  { title: 'Chủ tịch', roles: [role, 'head_of_unit'], managing: true },
  { title: 'Phó Chủ tịch', roles: ['deputy_head', 'party_committee'], managing: true },
  { title: 'Phó Chủ tịch', roles: ['deputy_head'], managing: true },
  { title: 'Chuyên viên tổ chức', roles: ['personnel_office'] },
  { title: 'Văn thư', roles: ['records_office'], mailbox: 'shared' },
];

/** A body outside the tree, written to and answering by one officer. */
export const bodyPosts = (role: string): readonly SamplePost[] => [
  { title: 'Lãnh đạo', roles: [role, 'head_of_unit'], managing: true },
  { title: 'Văn thư', roles: ['records_office'], mailbox: 'shared' },
];
