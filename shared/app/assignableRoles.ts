import { administratorRole } from '../domain/dossier/administratorRole.ts';
import type { Programme } from '../domain/programmes/programme.ts';

export interface NamedRole {
  readonly id: string;
  readonly name: string;
}

/** Roles that no plan names. */
const ownRoles: readonly NamedRole[] = [
  { id: administratorRole, name: 'Quản trị' },
  { id: 'inspector', name: 'Thanh tra, kiểm tra' },
  { id: 'head_of_department', name: 'Trưởng khoa, phòng' },
  { id: 'assistant', name: 'Trợ lý, thư ký lãnh đạo' },
  { id: 'records_office', name: 'Văn thư' },
  { id: 'department_leader', name: 'Lãnh đạo Sở Y tế' },
  { id: 'department_focal', name: 'Đầu mối của Sở Y tế' },
];

/** Every role that somebody can be given, each once; the plans' names come first. */
export const assignableRoles = (programmes: readonly Programme[]): readonly NamedRole[] => [
  ...new Map(
    [...ownRoles, ...programmes.flatMap(({ roles }) => roles ?? [])].map((role) => [role.id, role]),
  ).values(),
];
