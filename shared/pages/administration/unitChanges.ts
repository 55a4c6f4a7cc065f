import type { NewFacts } from '../../domain/organisation/unit.ts';
import { ownershipNames } from '../labels/reorganisation.ts';
import { unitTypeLabels } from '../labels/values.ts';

/** What a recorded change says, a line for each fact. */
export function changesIn(set: NewFacts, nameOf: (id: string) => string): readonly string[] {
  const link = (label: string, id: string | null | undefined): string | undefined => {
    if (id === undefined) return undefined;
    return id === null ? `${label}: không còn` : `${label}: ${nameOf(id)}`;
  };
  const text = (label: string, value: string | null | undefined): string | undefined =>
    value ? `${label}: ${value}` : undefined;
  return [
    text('Tên', set.name),
    text('Chữ viết tắt', set.code),
    set.type && `Loại: ${unitTypeLabels[set.type]}`,
    set.ownership && `Hình thức: ${ownershipNames[set.ownership]}`,
    link('Cấp trên', set.parentId),
    link('Hướng dẫn chuyên môn', set.professionalParentId),
    link('Quản lý cán bộ', set.managingParentId),
    text('Tỉnh, thành phố', set.province),
    text('Nơi cấp phép', set.licensedIn),
    set.place === set.province ? undefined : text('Địa danh', set.place),
    text('Thư điện tử', set.contactEmail),
    standing(set.active),
  ].filter((line) => line !== undefined);
}

function standing(active: boolean | undefined): string | undefined {
  if (active === undefined) return undefined;
  return active ? 'Hoạt động trở lại' : 'Ngừng hoạt động';
}
