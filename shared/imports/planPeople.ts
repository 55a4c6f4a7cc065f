import { type Units, upFrom } from '../domain/organisation/unitTree.ts';
import { fold } from '../domain/text/vietnamese.ts';
import type { Person } from '../ports.ts';
import { type Existing, mayChange, notAdministered } from './existing.ts';
import { grouped } from './grouped.ts';
import { type RowDraft, type RowReader, refuseRepeated, rowReader } from './rowDraft.ts';
import type { SheetRow } from './sheets.ts';
import { activeOf } from './unitCells.ts';
import { isAddress, isStaffCode, yesOrNo } from './values.ts';

const classNames: Readonly<Record<string, string>> = {
  'can bo': 'cadre',
  'cong chuc': 'civil_servant',
  'vien chuc': 'public_employee',
  'nguoi lao dong': 'contract_worker',
  nld: 'contract_worker',
  'hop dong': 'contract_worker',
};
const classIds = new Set(Object.values(classNames));

/** Understands the rows of the people table; people are known by unit and staff code. */
export function planPeople(
  rows: readonly SheetRow[],
  existing: Existing,
  tree: Units,
): readonly RowDraft<Person>[] {
  const stored = new Map(existing.people.map((person) => [keyOf(person), person]));
  const drafts = rows.map((row) => draftOf(row, existing, tree, stored));
  refuseRepeated(
    drafts,
    ({ after, row }) => (after ? keyOf(after) : `?${row.number}`),
    'staffCode',
    'people',
  );
  refuseSharedAddresses(drafts, existing);
  return drafts;
}

export const keyOf = ({ unitId, staffCode }: Pick<Person, 'unitId' | 'staffCode'>): string =>
  `${unitId} ${staffCode}`;

/** Id of somebody who is registered for the first time; it stays when the person moves. */
export const newPersonId = (unitId: string, staffCode: string): string =>
  `${unitId}-${staffCode.toLowerCase()}`;

/** Staff codes are compared without regard to case. */
export const codeIn = (values: SheetRow['values']): string =>
  (values.staffCode ?? '').toUpperCase();

export const unitIn = (
  values: SheetRow['values'],
  { defaultUnitId }: Pick<Existing, 'defaultUnitId'>,
): string => (values.unit || defaultUnitId).toLowerCase();

function draftOf(
  row: SheetRow,
  existing: Existing,
  tree: Units,
  stored: ReadonlyMap<string, Person>,
): RowDraft<Person> {
  const read = rowReader('people', row);
  const unitId = unitOf(read, row, existing, tree);
  const staffCode = codeIn(row.values);
  if (!isStaffCode(staffCode))
    read.wrong(
      'staffCode',
      'Mã nhân viên trống hoặc có ký tự lạ.',
      'Dùng chữ, số, gạch ngang, chấm; tối đa 30 ký tự.',
    );
  const before = stored.get(keyOf({ unitId, staffCode }));
  const id = before?.id ?? newPersonId(unitId, staffCode);
  const former = before ? undefined : existing.formerHolders.find((one) => one.id === id);
  if (former)
    read.wrong(
      'staffCode',
      `Mã này từng là của ${former.name}, nay làm việc tại ${tree.get(former.unitId)?.name ?? 'đơn vị khác'} với mã ${former.staffCode}.`,
      'Bỏ dòng này; nếu là một người mới, ghi mã khác.',
    );
  const after: Person = {
    tenant: existing.tenant,
    id,
    staffCode,
    name: nameOf(read),
    title: read.has('title') ? read.text('title').slice(0, 100) : (before?.title ?? ''),
    unitId,
    ...departmentOf(read, before, unitId, tree),
    personnelClass: classOf(read, before),
    ...managementOf(read, before, tree),
    ...addressesOf(read, before),
    sharedMailbox: flagOf(read, 'sharedMailbox', before?.sharedMailbox),
    active: activeOf(read, before?.active),
  };
  return { row, label: `${staffCode} ${after.name}`, before, after, messages: read.messages };
}

function unitOf(read: RowReader, row: SheetRow, existing: Existing, tree: Units): string {
  const unitId = unitIn(row.values, existing);
  if (!tree.has(unitId))
    read.wrong('unit', `Không có đơn vị "${unitId}".`, 'Nhập đơn vị trước hoặc sửa mã.');
  else if (!mayChange(existing, tree, unitId)) read.wrong('unit', ...notAdministered);
  return unitId;
}

function nameOf(read: RowReader): string {
  const name = read.text('name');
  if (name.length < 2 || name.length > 100)
    read.wrong('name', 'Họ và tên trống hoặc quá dài.', 'Ghi họ và tên từ 2 đến 100 ký tự.');
  return name;
}

function departmentOf(
  read: RowReader,
  before: Person | undefined,
  unitId: string,
  tree: Units,
): { departmentId?: string } {
  if (!read.has('department'))
    return before?.departmentId ? { departmentId: before.departmentId } : {};
  const departmentId = read.text('department').toLowerCase();
  if (departmentId === '') return {};
  const above = upFrom(tree, departmentId).slice(1);
  if (!above.some(({ id }) => id === unitId))
    read.wrong(
      'department',
      `Đơn vị không có khoa, phòng "${departmentId}".`,
      'Nhập khoa, phòng trước hoặc sửa mã.',
    );
  return { departmentId };
}

function classOf(read: RowReader, before: Person | undefined): string {
  const text = read.text('personnelClass');
  if (text === '') return before?.personnelClass ?? 'public_employee';
  const known = classNames[fold(text)] ?? (classIds.has(text) ? text : undefined);
  if (!known)
    read.wrong(
      'personnelClass',
      `Không có loại nhân sự "${text}".`,
      'Chọn: Cán bộ, Công chức, Viên chức, Người lao động.',
    );
  return known ?? 'public_employee';
}

function addressesOf(
  read: RowReader,
  before: Person | undefined,
): Pick<Person, 'email' | 'secondEmail'> {
  const email = addressOf(read, 'email', before?.email);
  const secondEmail = addressOf(read, 'secondEmail', before?.secondEmail);
  if (secondEmail !== '' && secondEmail === email)
    read.wrong('secondEmail', 'Hai địa chỉ thư giống nhau.', 'Ghi một địa chỉ khác hoặc để trống.');
  return { ...(email ? { email } : {}), ...(secondEmail ? { secondEmail } : {}) };
}

function addressOf(
  read: RowReader,
  column: 'email' | 'secondEmail',
  before: string | undefined,
): string {
  if (!read.has(column)) return before ?? '';
  const email = read.text(column).toLowerCase();
  if (email !== '' && !isAddress(email))
    read.wrong(column, 'Địa chỉ thư không đúng.', 'Sửa địa chỉ hoặc để trống nếu không có.');
  return email;
}

/** An empty cell keeps what is stored. */
function flagOf(
  read: RowReader,
  column: 'sharedMailbox' | 'managing',
  before: boolean | undefined,
): boolean {
  const text = read.text(column);
  const flag = text === '' ? (before ?? false) : yesOrNo(text);
  if (flag === undefined) read.wrong(column, 'Không rõ có hay không.', 'Ghi "có" hoặc "không".');
  return flag ?? false;
}

function managementOf(
  read: RowReader,
  before: Person | undefined,
  tree: Units,
): Pick<Person, 'managing' | 'managedBy'> {
  const managing = flagOf(read, 'managing', before?.managing);
  const managedBy = read.has('managedBy')
    ? read.text('managedBy').toLowerCase()
    : (before?.managedBy ?? '');
  if (managedBy !== '' && !tree.has(managedBy))
    read.wrong(
      'managedBy',
      `Không có cơ quan "${managedBy}".`,
      'Nhập cơ quan đó trước hoặc sửa mã.',
    );
  return { ...(managing ? { managing } : {}), ...(managedBy ? { managedBy } : {}) };
}

interface Owner {
  readonly id: string;
  readonly email: string;
  readonly who: string;
  readonly sharedMailbox: boolean;
}

/** An address of one's own belongs to one person; only shared mailboxes may come up twice. */
function refuseSharedAddresses(drafts: readonly RowDraft<Person>[], existing: Existing): void {
  const owners = grouped(ownersOf(drafts, existing), ({ email }) => email);
  for (const { after, messages } of drafts) {
    const all = owners.get(after?.email ?? '') ?? [];
    const other = all.find(({ id }) => id !== after?.id);
    if (other && !all.every(({ sharedMailbox }) => sharedMailbox))
      messages.push({
        column: 'Thư điện tử',
        problem: `Địa chỉ này cũng là của ${other.who}.`,
        remedy:
          'Ghi địa chỉ riêng, để trống, hoặc ghi "có" ở cột Hộp thư chung cho tất cả những người dùng.',
      });
  }
}

/** Who has which address once the file is taken: stored people that it does not touch, then its rows. */
function ownersOf(drafts: readonly RowDraft<Person>[], { byAddress }: Existing): readonly Owner[] {
  const replaced = new Set(drafts.map(({ after }) => after?.id));
  const stored = byAddress.filter(({ id }) => !replaced.has(id));
  return [
    ...stored.flatMap((person) => ownerOf(person, person.name)),
    ...drafts.flatMap(({ after, row }) => (after ? ownerOf(after, `dòng ${row.number}`) : [])),
  ];
}

const ownerOf = ({ id, email, sharedMailbox }: Person, who: string): Owner[] =>
  email ? [{ id, email, who, sharedMailbox }] : [];
