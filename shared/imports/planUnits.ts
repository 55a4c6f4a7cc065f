import type { UnitRecord } from '../domain/organisation/unit.ts';
import { unitOn, unitsOn } from '../domain/organisation/unitOn.ts';
import { isInLoop, type Units, unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { Unit } from '../ports.ts';
import { type Existing, mayChange, notAdministered } from './existing.ts';
import { type RowDraft, refuseRepeated, rowReader } from './rowDraft.ts';
import type { SheetRow } from './sheets.ts';
import {
  activeFrom,
  contactOf,
  fromOf,
  kindOf,
  parentOf,
  predecessorsIn,
  wordsOf,
} from './unitCells.ts';
import { recordedPredecessors, type UnitRow } from './unitRecords.ts';
import { isUnitId } from './values.ts';

/** Understands the rows of the unit table: each row for itself, then the tree as a whole. */
export function planUnits(
  rows: readonly SheetRow[],
  existing: Existing,
): readonly RowDraft<UnitRow>[] {
  const stored = unitsById(unitsOn(existing.records, existing.today));
  const named = new Set([
    ...existing.records.map(({ id }) => id),
    ...rows.map((row) => idOf(row.values)),
  ]);
  const drafts = rows.map((row) => draftOf(row, existing, named));
  refuseRepeated(drafts, ({ row }) => idOf(row.values), 'unit', 'units');
  const tree = treeWith(stored, drafts);
  for (const draft of drafts) checkPlace(draft, existing, tree);
  return drafts.map((draft) => ({ ...draft, after: draft.after && withPlace(draft.after, tree) }));
}

/** A unit without province or place name takes those of the nearest unit above that has them. */
function withPlace(unit: UnitRow, tree: Units): UnitRow {
  const above = upFrom(tree, unit.id);
  const province = above.find((one) => one.province !== '')?.province ?? '';
  const place = above.find((one) => one.place !== '')?.place ?? '';
  const licensedIn = unit.parentId ? undefined : unit.licensedIn || province;
  return {
    ...unit,
    province,
    place,
    ...(unit.ownership === 'non_public' && licensedIn && { licensedIn }),
  };
}

/** The stored units with those of the file put over them. */
export const treeWith = (stored: Units, drafts: readonly RowDraft<UnitRow>[]): Units =>
  new Map([
    ...stored,
    ...drafts.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])),
  ]);

const idOf = (values: SheetRow['values']): string => (values.unit ?? '').toLowerCase();

function draftOf(row: SheetRow, existing: Existing, named: ReadonlySet<string>): RowDraft<UnitRow> {
  const read = rowReader('units', row);
  const id = idOf(row.values);
  const record = existing.records.find((one) => one.id === id);
  const from = fromOf(read, record);
  const before = rowBefore(existing, record, from);
  if (!isUnitId(id))
    read.wrong(
      'unit',
      'Mã đơn vị không hợp lệ.',
      'Chỉ dùng chữ thường không dấu, số và gạch ngang.',
    );
  const { parentId: _parent, contactEmail: _email, ...kept } = before ?? {};
  const after: UnitRow = {
    ...kept,
    tenant: existing.tenant,
    id,
    ...kindOf(read, before),
    ...wordsOf(read, before),
    ...parentOf(read, before, (parent) => named.has(parent)),
    ...contactOf(read, before),
    active: activeFrom(read, before, from),
    ...(from && { from }),
    ...predecessorsIn(read, existing, from, before?.predecessors ?? []),
  };
  return { row, label: `${id} ${after.name}`, before, after, messages: read.messages };
}

/** What is stored of the unit for the row's day. */
function rowBefore(
  existing: Existing,
  record: UnitRecord | undefined,
  from: string | undefined,
): UnitRow | undefined {
  const stored = record && unitOn(record, from ?? existing.today);
  return (
    stored && {
      ...stored,
      predecessors: recordedPredecessors(existing, stored.id, from),
      dossiers: 'ends',
    }
  );
}

/** Units that stand below nobody: departments, and what is neither theirs nor below a committee. */
const standsAlone = ({ type, ownership = 'public' }: Unit): boolean =>
  ownership !== 'public' ||
  [
    'health_department',
    'provincial_peoples_committee',
    'commune_peoples_committee',
    'home_affairs_department',
    'other_body',
  ].includes(type);

function checkPlace(
  { before, after, messages }: RowDraft<UnitRow>,
  existing: Existing,
  tree: Units,
) {
  if (!after) return;
  const wrong = (problem: string, remedy: string) =>
    messages.push({ column: 'Mã đơn vị cấp trên', problem, remedy });
  if (isInLoop(tree, after.id, 'parentId'))
    wrong('Các đơn vị cấp trên tạo thành vòng.', 'Sửa mã cấp trên của một đơn vị trong vòng.');
  else if (!after.parentId && !standsAlone(after))
    wrong('Thiếu đơn vị cấp trên.', 'Ghi mã đơn vị cấp trên.');
  else if (after.type === 'health_department' && hasOtherDepartment(tree, after))
    wrong('Đã có Sở Y tế khác.', 'Mỗi tệp chỉ thuộc một Sở Y tế; ghi mã đơn vị cấp trên.');
  const placed = mayChange(existing, tree, after.id);
  const stored = unitsById(unitsOn(existing.records, existing.today));
  const foreign = after.predecessors.find((id) => !mayChange(existing, stored, id));
  const wasOurs = !before || mayChange(existing, stored, before.id);
  if (!placed || !wasOurs || foreign) wrong(...notAdministered);
}

/** One department at a time: another may be there only as its predecessor. */
const hasOtherDepartment = (tree: Units, unit: UnitRow): boolean =>
  [...tree.values()].some(
    ({ id, type, active }) =>
      type === 'health_department' && active && id !== unit.id && !unit.predecessors.includes(id),
  );
