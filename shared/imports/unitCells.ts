import type { Inheritance, Ownership, UnitRecord } from '../domain/organisation/unit.ts';
import { fold } from '../domain/text/vietnamese.ts';
import type { Unit } from '../ports.ts';
import type { Existing } from './existing.ts';
import type { RowReader } from './rowDraft.ts';
import type { UnitRow } from './unitRecords.ts';
import { isAddress, readDay, yesOrNo } from './values.ts';

const typeNames: Readonly<Record<string, Unit['type']>> = {
  'so y te': 'health_department',
  'benh vien': 'hospital',
  'trung tam y te': 'medical_centre',
  'tram y te': 'commune_health_station',
  khoa: 'clinical_department',
  phong: 'office',
  'co so ngoai cong lap': 'non_public_facility',
  'uy ban nhan dan tinh': 'provincial_peoples_committee',
  'uy ban nhan dan thanh pho': 'provincial_peoples_committee',
  'uy ban nhan dan xa': 'commune_peoples_committee',
  'so noi vu': 'home_affairs_department',
  'co quan khac': 'other_body',
};
const typeIds = new Map(Object.values(typeNames).map((type) => [type, type]));

/** The day of a row that says from when its facts hold. */
export function fromOf(read: RowReader, record: UnitRecord | undefined): string | undefined {
  const text = read.text('from');
  const from = text === '' ? undefined : readDay(text);
  if (text !== '' && !from)
    read.wrong('from', 'Không phải là ngày có thật.', 'Ghi ngày/tháng/năm hoặc để trống.');
  if (from && record?.since !== undefined && from < record.since)
    read.wrong('from', 'Đơn vị chưa có vào ngày này.', 'Ghi ngày muộn hơn.');
  return from;
}

const ownerships: Readonly<Record<string, Ownership>> = {
  'cong lap': 'public',
  'ngoai cong lap': 'non_public',
  'trung uong': 'central',
};

function ownershipOf(
  read: RowReader,
  type: Unit['type'],
  before: Unit | undefined,
): Ownership | undefined {
  const text = read.text('ownership');
  const usual = type === 'non_public_facility' ? 'non_public' : undefined;
  if (text === '') return before?.ownership ?? usual;
  const known = ownerships[fold(text)];
  if (!known)
    read.wrong(
      'ownership',
      `Không có hình thức "${text}".`,
      'Chọn: Công lập, Ngoài công lập, Trung ương.',
    );
  return known;
}

/** A unit ends on a day only by being named as somebody's predecessor, or on its own page. */
export function activeFrom(
  read: RowReader,
  before: Unit | undefined,
  from: string | undefined,
): boolean {
  const active = activeOf(read, before?.active);
  if (from && before?.active && !active)
    read.wrong(
      'active',
      'Tệp không ghi được ngày đơn vị ngừng hoạt động.',
      'Ghi đơn vị này ở cột Mã đơn vị tiền thân của đơn vị kế thừa, hoặc ghi ở trang của đơn vị.',
    );
  return active;
}

const inheritances: Readonly<Record<string, Inheritance>> = {
  '': 'ends',
  'tiep tuc': 'continues',
  'thay the': 'replaces',
  'ket thuc': 'ends',
};

export function predecessorsIn(
  read: RowReader,
  { records }: Existing,
  from: string | undefined,
  recorded: readonly string[],
): Pick<UnitRow, 'predecessors' | 'dossiers'> {
  const named = read
    .text('predecessor')
    .toLowerCase()
    .split(/[\s,;]+/);
  const ids = [...new Set(named)].filter(Boolean).toSorted();
  const unknown = ids.find((id) => !records.some((one) => one.id === id));
  if (unknown !== undefined)
    read.wrong('predecessor', `Không có đơn vị "${unknown}".`, 'Nhập đơn vị đó trước hoặc sửa mã.');
  if (ids.length > 0 && !from)
    read.wrong('from', 'Thiếu ngày kế thừa.', 'Ghi ngày đơn vị này thay đơn vị tiền thân.');
  const dossiers = inheritances[fold(read.text('dossiers'))];
  if (!dossiers)
    read.wrong('dossiers', 'Không rõ hồ sơ ra sao.', 'Ghi: tiếp tục, thay thế hoặc kết thúc.');
  return { predecessors: ids.length > 0 ? ids : recorded, dossiers: dossiers ?? 'ends' };
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

export function parentOf(
  read: RowReader,
  before: Unit | undefined,
  exists: (id: string) => boolean,
): { parentId?: string } {
  if (!read.has('parent')) return before?.parentId ? { parentId: before.parentId } : {};
  const parentId = read.text('parent').toLowerCase();
  if (parentId !== '' && !exists(parentId))
    read.wrong('parent', `Không có đơn vị "${parentId}".`, 'Thêm đơn vị đó vào tệp hoặc sửa mã.');
  return parentId === '' ? {} : { parentId };
}

/** Name, abbreviation, province and place name. */
export const wordsOf = (
  read: RowReader,
  before: Unit | undefined,
): Pick<Unit, 'name' | 'code' | 'province' | 'place'> => ({
  name: nameOf(read),
  code: read.has('code') ? read.text('code') : (before?.code ?? ''),
  province: read.text('province') || before?.province || '',
  place: read.text('place') || before?.place || '',
});

export function kindOf(
  read: RowReader,
  before: Unit | undefined,
): Pick<Unit, 'type' | 'ownership'> {
  const type = typeOf(read) ?? before?.type ?? 'office';
  const ownership = ownershipOf(read, type, before);
  return { type, ...(ownership && { ownership }) };
}

export function contactOf(read: RowReader, before: Unit | undefined): { contactEmail?: string } {
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
