import { fold } from '../domain/text/vietnamese.ts';
import type { Unit } from '../ports.ts';
import { type Existing, mayChange, notAdministered, type Units, upFrom } from './existing.ts';
import { type RowDraft, type RowReader, refuseRepeated, rowReader } from './rowDraft.ts';
import type { SheetRow } from './sheets.ts';
import { isAddress, isUnitId, yesOrNo } from './values.ts';

const typeNames: Readonly<Record<string, Unit['type']>> = {
  'so y te': 'health_department',
  'benh vien': 'hospital',
  'trung tam y te': 'medical_centre',
  'tram y te': 'commune_health_station',
  khoa: 'clinical_department',
  phong: 'office',
  'co so ngoai cong lap': 'non_public_facility',
};
const typeIds = new Map(Object.values(typeNames).map((type) => [type, type]));

/** Understands the rows of the unit table: each row for itself, then the tree as a whole. */
export function planUnits(
  rows: readonly SheetRow[],
  existing: Existing,
): readonly RowDraft<Unit>[] {
  const stored: Units = new Map(existing.units.map((unit) => [unit.id, unit]));
  const named = new Map(rows.map(({ values }) => [idOf(values), values.parent ?? '']));
  const drafts = rows.map((row) => draftOf(row, existing, stored, named));
  refuseRepeated(drafts, ({ row }) => idOf(row.values), 'unit', 'units');
  const tree = treeWith(stored, drafts);
  for (const draft of drafts) checkPlace(draft, existing, tree);
  return drafts.map((draft) => ({ ...draft, after: draft.after && withPlace(draft.after, tree) }));
}

/** A unit without province or place name takes those of the nearest unit above that has them. */
function withPlace(unit: Unit, tree: Units): Unit {
  const above = upFrom(tree, unit.id);
  const province = above.find((one) => one.province !== '')?.province ?? '';
  const place = above.find((one) => one.place !== '')?.place ?? '';
  return { ...unit, province, place };
}

/** The stored units with those of the file put over them. */
export const treeWith = (stored: Units, drafts: readonly RowDraft<Unit>[]): Units =>
  new Map([
    ...stored,
    ...drafts.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])),
  ]);

const idOf = (values: SheetRow['values']): string => (values.unit ?? '').toLowerCase();

function draftOf(
  row: SheetRow,
  { tenant }: Existing,
  stored: Units,
  named: ReadonlyMap<string, string>,
): RowDraft<Unit> {
  const read = rowReader('units', row);
  const id = idOf(row.values);
  const before = stored.get(id);
  const parentId = parentOf(read, before, (parent) => stored.has(parent) || named.has(parent));
  if (!isUnitId(id))
    read.wrong(
      'unit',
      'Mã đơn vị không hợp lệ.',
      'Chỉ dùng chữ thường không dấu, số và gạch ngang.',
    );
  const after: Unit = {
    tenant,
    id,
    type: typeOf(read) ?? before?.type ?? 'office',
    name: nameOf(read),
    code: read.has('code') ? read.text('code') : (before?.code ?? ''),
    ...(parentId ? { parentId } : {}),
    province: read.text('province') || before?.province || '',
    place: read.text('place') || before?.place || '',
    ...contactOf(read, before),
    active: activeOf(read, before?.active),
  };
  return { row, label: `${id} ${after.name}`, before, after, messages: read.messages };
}

function nameOf(read: RowReader): string {
  const name = read.text('name');
  if (name.length < 2 || name.length > 200)
    read.wrong('name', 'Tên đơn vị trống hoặc quá dài.', 'Ghi tên từ 2 đến 200 ký tự.');
  return name;
}

function typeOf(read: RowReader): Unit['type'] | undefined {
  const text = read.text('type');
  const type = typeNames[fold(text)] ?? typeIds.get(text as Unit['type']);
  if (!type)
    read.wrong(
      'type',
      `Không có loại đơn vị "${text}".`,
      'Chọn: Sở Y tế, Bệnh viện, Trung tâm y tế, Trạm y tế, Khoa, Phòng, Cơ sở ngoài công lập.',
    );
  return type;
}

function parentOf(
  read: RowReader,
  before: Unit | undefined,
  exists: (id: string) => boolean,
): string | undefined {
  if (!read.has('parent')) return before?.parentId;
  const parent = read.text('parent').toLowerCase();
  if (parent !== '' && !exists(parent))
    read.wrong('parent', `Không có đơn vị "${parent}".`, 'Thêm đơn vị đó vào tệp hoặc sửa mã.');
  return parent === '' ? undefined : parent;
}

function contactOf(read: RowReader, before: Unit | undefined): { contactEmail?: string } {
  if (!read.has('email')) return before?.contactEmail ? { contactEmail: before.contactEmail } : {};
  const email = read.text('email').toLowerCase();
  if (email !== '' && !isAddress(email))
    read.wrong('email', 'Địa chỉ thư không đúng.', 'Sửa địa chỉ hoặc để trống.');
  return email === '' ? {} : { contactEmail: email };
}

/** An empty cell and a missing column keep what is stored; new entries are active. */
export function activeOf(read: RowReader, before: boolean | undefined): boolean {
  const text = read.text('active');
  const active = text === '' ? (before ?? true) : yesOrNo(text);
  if (active === undefined)
    read.wrong('active', 'Không rõ có hay không.', 'Ghi "có" hoặc "không".');
  return active ?? true;
}

function checkPlace({ before, after, messages }: RowDraft<Unit>, existing: Existing, tree: Units) {
  if (!after) return;
  const wrong = (problem: string, remedy: string) =>
    messages.push({ column: 'Mã đơn vị cấp trên', problem, remedy });
  if (isInCycle(tree, after))
    wrong('Các đơn vị cấp trên tạo thành vòng.', 'Sửa mã cấp trên của một đơn vị trong vòng.');
  else if (!after.parentId && after.type !== 'health_department')
    wrong('Thiếu đơn vị cấp trên.', 'Ghi mã đơn vị cấp trên.');
  else if (!after.parentId && hasOtherRoot(tree, after))
    wrong('Đã có Sở Y tế khác.', 'Mỗi tệp chỉ thuộc một Sở Y tế; ghi mã đơn vị cấp trên.');
  const placed = mayChange(existing, tree, after.id);
  const wasOurs =
    !before ||
    mayChange(existing, new Map(existing.units.map((unit) => [unit.id, unit])), before.id);
  if (!placed || !wasOurs) wrong(...notAdministered);
}

const isInCycle = (tree: Units, unit: Unit): boolean =>
  upFrom(tree, unit.id).some(({ parentId }) => parentId === unit.id);

const hasOtherRoot = (tree: Units, unit: Unit): boolean =>
  [...tree.values()].some(({ id, parentId }) => !parentId && id !== unit.id);
