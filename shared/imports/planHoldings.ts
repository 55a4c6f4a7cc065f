import { type Units, upFrom } from '../domain/organisation/unitTree.ts';
import { fold } from '../domain/text/vietnamese.ts';
import type { Holding, Person } from '../ports.ts';
import { type Existing, mayChange, notAdministered } from './existing.ts';
import { grouped } from './grouped.ts';
import { codeIn, keyOf } from './planPeople.ts';
import { type RowDraft, type RowReader, refuseRepeated, rowReader } from './rowDraft.ts';
import type { SheetRow } from './sheets.ts';
import { readDay } from './values.ts';

/** People by unit and staff code, those of the file put over those stored. */
export type People = ReadonlyMap<string, Person>;

/** Understands the rows of the role table: who holds which role where, from when to when. */
export function planHoldings(
  rows: readonly SheetRow[],
  existing: Existing,
  tree: Units,
  people: People,
): readonly RowDraft<Holding>[] {
  const drafts = rows.map((row) => draftOf(row, existing, tree, people));
  refuseRepeated(
    drafts,
    ({ after, row }) => (after ? `${placeOf(after)} ${after.from}` : `?${row.number}`),
    'staffCode',
    'holdings',
  );
  refuseOverlaps(drafts, existing);
  return drafts;
}

/** Staff code of a role's holder: of the unit itself or of one above it, nearest first. */
export function personFor(
  tree: Units,
  people: People,
  unitId: string,
  staffCode: string,
): Person | undefined {
  return upFrom(tree, unitId)
    .map(({ id }) => people.get(keyOf({ unitId: id, staffCode })))
    .find((person) => person !== undefined);
}

const placeOf = ({ unitId, role, personId }: Holding): string => `${unitId} ${role} ${personId}`;

function draftOf(
  row: SheetRow,
  existing: Existing,
  tree: Units,
  people: People,
): RowDraft<Holding> {
  const read = rowReader('holdings', row);
  const unitId = read.text('unit').toLowerCase();
  checkUnit(read, unitId, existing, tree);
  const role = roleOf(read, existing);
  const staffCode = codeIn(row.values);
  const person = personFor(tree, people, unitId, staffCode);
  if (!person)
    read.wrong(
      'staffCode',
      `Không có nhân viên mã "${staffCode}" trong đơn vị.`,
      'Nhập nhân sự trước hoặc sửa mã.',
    );
  const { from, to } = termOf(read);
  const label = `${role ?? read.text('role')} ${person?.name ?? staffCode}`;
  if (!role || !person || !from)
    return { row, label, before: undefined, after: undefined, messages: read.messages };
  const after: Holding = {
    tenant: existing.tenant,
    unitId,
    role,
    personId: person.id,
    from,
    ...(to ? { to } : {}),
  };
  const before = existing.holdings.find(
    (one) => placeOf(one) === placeOf(after) && one.from === from,
  );
  return { row, label, before, after, messages: read.messages };
}

function checkUnit(read: RowReader, unitId: string, existing: Existing, tree: Units): void {
  if (!tree.has(unitId))
    read.wrong('unit', `Không có đơn vị "${unitId}".`, 'Nhập đơn vị trước hoặc sửa mã.');
  else if (!mayChange(existing, tree, unitId)) read.wrong('unit', ...notAdministered);
}

function roleOf(read: RowReader, { roles }: Existing): string | undefined {
  const text = read.text('role');
  const role = roles.find(({ id, name }) => id === text || fold(name) === fold(text));
  if (!role)
    read.wrong(
      'role',
      `Không có vai trò "${text}".`,
      `Dùng một trong: ${roles.map(({ id }) => id).join(', ')}.`,
    );
  return role?.id;
}

function termOf(read: RowReader): { from?: string; to?: string } {
  const from = readDay(read.text('from'));
  const to = read.text('to') === '' ? undefined : readDay(read.text('to'));
  if (!from)
    read.wrong('from', 'Không phải là ngày có thật.', 'Ghi ngày/tháng/năm, ví dụ 01/06/2023.');
  if (read.text('to') !== '' && !to)
    read.wrong('to', 'Không phải là ngày có thật.', 'Ghi ngày/tháng/năm hoặc để trống.');
  if (from && to && to < from)
    read.wrong('to', 'Ngày kết thúc trước ngày bắt đầu.', 'Sửa một trong hai ngày.');
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Nobody holds one role in one unit twice at the same time. */
function refuseOverlaps(drafts: readonly RowDraft<Holding>[], { holdings }: Existing): void {
  const inFile = drafts.flatMap(({ after }) => after ?? []);
  const replaced = new Set(inFile.map((one) => `${placeOf(one)} ${one.from}`));
  const kept = holdings.filter((one) => !replaced.has(`${placeOf(one)} ${one.from}`));
  const byPlace = grouped([...kept, ...inFile], placeOf);
  for (const { after, messages } of drafts) {
    const other =
      after &&
      byPlace.get(placeOf(after))?.find((one) => one.from !== after.from && overlap(one, after));
    if (other)
      messages.push({
        column: 'Từ ngày',
        problem: `Người này đã giữ vai trò từ ${other.from}${other.to ? ` đến ${other.to}` : ''}.`,
        remedy: 'Ghi đúng ngày bắt đầu đã có, hoặc kết thúc nhiệm kỳ trước rồi nhập nhiệm kỳ mới.',
      });
  }
}

const overlap = (a: Holding, b: Holding): boolean =>
  (!b.to || a.from <= b.to) && (!a.to || b.from <= a.to);
