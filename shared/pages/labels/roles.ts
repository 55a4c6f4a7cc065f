import type { RoleId } from '../../domain/programmes/programme.ts';

const roleLabels: Readonly<Record<string, string>> = {
  assistant: 'Trợ lý, thư ký lãnh đạo',
  board_of_directors: 'Ban Giám đốc',
  clinical_department_head: 'Trưởng khoa',
  collective_leadership: 'Tập thể lãnh đạo',
  council_member: 'Thành viên hội đồng',
  department_focal: 'Đầu mối của Sở Y tế',
  department_leader: 'Lãnh đạo Sở Y tế',
  department_office: 'Văn phòng Sở',
  deputy_head: 'Phó Giám đốc',
  general_planning_office: 'Phòng Kế hoạch tổng hợp',
  head_of_department: 'Trưởng khoa, phòng',
  head_of_unit: 'Giám đốc',
  inspector: 'Thanh tra, kiểm tra',
  legal_officer: 'Cán bộ pháp chế',
  medical_affairs_office: 'Phòng Nghiệp vụ Y',
  personnel_office: 'Phòng Tổ chức cán bộ',
  quality_office: 'Phòng Quản lý chất lượng',
  records_office: 'Văn thư',
  software_support: 'Hỗ trợ kỹ thuật',
  administrator: 'Quản trị',
  proposer: 'Người đề xuất',
};

/** The body's Vietnamese name; a role that is not listed shows as written in the programme. */
export const roleLabel = (role: RoleId): string => roleLabels[role] ?? role;
