import { fold } from '../domain/text/vietnamese.ts';

export type ImportKind = 'units' | 'people' | 'holdings';

export interface Column {
  readonly id: string;
  /** Header of the template, and the name used in messages. */
  readonly header: string;
  /** Other headers that people use, marks and case left out. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly guide: string;
  readonly example: string;
}

const column = (
  id: string,
  header: string,
  required: boolean,
  guide: string,
  example: string,
  aliases: readonly string[] = [],
): Column => ({ id, header, required, guide, example, aliases });

const unitColumn = column('unit', 'Mã đơn vị', true, 'Mã của đơn vị trong hệ thống.', 'hcm-bth', [
  'ma dv',
  'don vi',
  'unit',
  'unit_id',
]);
const staffCodeColumn = column(
  'staffCode',
  'Mã nhân viên',
  true,
  'Mã của đơn vị đặt, không trùng; nhập lại cùng mã là cập nhật.',
  'BTH0901',
  ['ma nv', 'ma vien chuc', 'ma so', 'msnv', 'staff_code', 'staff code'],
);
const activeColumn = (header: string) =>
  column('active', header, false, 'có hoặc không; để trống là có.', 'có', [
    'trang thai',
    'con lam viec',
    'active',
  ]);

/** The three tables that can be imported, column by column. */
export const columnsOf: Readonly<Record<ImportKind, readonly Column[]>> = {
  units: [
    column('unit', 'Mã đơn vị', true, 'Chữ thường không dấu, số và gạch ngang.', 'hcm-bth-tm', [
      'ma dv',
      'ma khoa phong',
      'unit_id',
    ]),
    column('name', 'Tên đơn vị', true, 'Tên đầy đủ.', 'Khoa Thử máu mẫu', [
      'ten',
      'ten khoa phong',
      'name',
    ]),
    column(
      'type',
      'Loại đơn vị',
      true,
      'Sở Y tế, Bệnh viện, Trung tâm y tế, Trạm y tế, Khoa, Phòng hoặc Cơ sở ngoài công lập.',
      'Khoa',
      ['loai', 'type'],
    ),
    column('parent', 'Mã đơn vị cấp trên', false, 'Để trống chỉ với Sở Y tế.', 'hcm-bth', [
      'cap tren',
      'truc thuoc',
      'parent',
      'parent_id',
    ]),
    column('code', 'Chữ viết tắt', false, 'Dùng trong ký hiệu văn bản.', 'TM', [
      'viet tat',
      'code',
    ]),
    column('province', 'Tỉnh, thành phố', false, 'Để trống thì theo cấp trên.', '', [
      'tinh',
      'province',
    ]),
    column('place', 'Địa danh', false, 'Ghi trên văn bản; để trống thì theo cấp trên.', '', [
      'place',
    ]),
    column('email', 'Thư điện tử', false, 'Có thể để trống.', '', ['email', 'e-mail', 'hop thu']),
    activeColumn('Hoạt động'),
    column(
      'ownership',
      'Hình thức',
      false,
      'Công lập, Ngoài công lập hoặc Trung ương; để trống là Công lập, cơ sở ngoài công lập là Ngoài công lập.',
      'Công lập',
      ['hinh thuc so huu', 'ownership'],
    ),
    column(
      'from',
      'Có hiệu lực từ',
      false,
      'ngày/tháng/năm bắt đầu tên, cấp trên… của dòng này; để trống là sửa lại cho đúng.',
      '',
      ['tu ngay', 'hieu luc tu', 'valid_from', 'from'],
    ),
    column(
      'predecessor',
      'Mã đơn vị tiền thân',
      false,
      'Các đơn vị hợp nhất thành đơn vị này vào ngày trên, cách nhau bằng dấu phẩy.',
      '',
      ['tien than', 'don vi tien than', 'predecessor'],
    ),
    column(
      'dossiers',
      'Hồ sơ của đơn vị tiền thân',
      false,
      'tiếp tục, thay thế hoặc kết thúc; để trống là kết thúc: không đơn vị nào xử lý tiếp.',
      '',
      ['ho so do dang', 'ho so', 'dossiers'],
    ),
  ],
  people: [
    staffCodeColumn,
    column('name', 'Họ và tên', true, 'Họ trước, tên sau.', 'Nguyễn Văn Mẫu', [
      'ho ten',
      'ten',
      'name',
      'full name',
    ]),
    column('title', 'Chức danh', false, 'Chức danh hoặc chức vụ.', 'Điều dưỡng', [
      'chuc vu',
      'title',
    ]),
    { ...unitColumn, required: false, guide: 'Để trống thì là đơn vị của người nhập.' },
    column('department', 'Mã khoa/phòng', false, 'Mã khoa hoặc phòng trong đơn vị.', 'hcm-bth-xn', [
      'khoa phong',
      'ma khoa phong',
      'khoa',
      'phong',
      'department',
    ]),
    column(
      'personnelClass',
      'Loại nhân sự',
      false,
      'Cán bộ, Công chức, Viên chức hoặc Người lao động; để trống là Viên chức.',
      'Viên chức',
      ['doi tuong', 'loai', 'personnel_class'],
    ),
    column('email', 'Thư điện tử', false, 'Có thể để trống.', 'mau.nv@bth.example', [
      'email',
      'e-mail',
      'hop thu',
    ]),
    column(
      'secondEmail',
      'Thư điện tử thứ hai',
      false,
      'Dùng khi hộp thư đầu không nhận được.',
      '',
      ['email 2', 'email du phong', 'second_email'],
    ),
    column(
      'sharedMailbox',
      'Hộp thư chung',
      false,
      'có nếu nhiều người dùng chung hộp thư.',
      'không',
      ['dung chung', 'shared', 'shared_mailbox'],
    ),
    activeColumn('Đang làm việc'),
    column(
      'managing',
      'Lãnh đạo, quản lý',
      false,
      'có nếu là cán bộ lãnh đạo, quản lý theo Nghị định 73/2023; để trống là không.',
      'không',
      ['lanh dao quan ly', 'can bo lanh dao quan ly', 'giu chuc vu', 'managing'],
    ),
    column(
      'managedBy',
      'Mã cơ quan quản lý',
      false,
      'Mã của cơ quan quản lý cán bộ; để trống nếu là đơn vị đang công tác.',
      '',
      ['co quan quan ly', 'cap quan ly', 'managed_by'],
    ),
  ],
  holdings: [
    unitColumn,
    column('role', 'Vai trò', true, 'Mã hoặc tên vai trò.', 'quality_office', [
      'ma vai tro',
      'role',
    ]),
    staffCodeColumn,
    column('from', 'Từ ngày', true, 'ngày/tháng/năm.', '01/06/2023', [
      'tu',
      'from',
      'ngay bat dau',
    ]),
    column('to', 'Đến ngày', false, 'Ngày cuối của nhiệm kỳ; để trống nếu chưa định.', '', [
      'den',
      'to',
      'ngay ket thuc',
      'het nhiem ky',
    ]),
  ],
};

export const kindNames: Readonly<Record<ImportKind, string>> = {
  units: 'Đơn vị',
  people: 'Nhân sự',
  holdings: 'Vai trò',
};

export const headerOf = (kind: ImportKind, id: string): string =>
  columnsOf[kind].find((one) => one.id === id)?.header ?? id;

/** Which of the columns a header cell names; undefined when it names none. */
export const columnNamed = (columns: readonly Column[], cell: string): Column | undefined =>
  columns.find((one) => fits(one, cell));

/** `Mã  Nhân-viên *` and `ma nhan vien` are the same header. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9@]+/g, ' ')
    .trim();

const fits = ({ header, aliases }: Column, cell: string): boolean =>
  [header, ...aliases].some((name) => plain(name) === plain(cell));

/** Which column of which table each cell of a header row is; undefined when it is no header row. */
export function readHeader(
  cells: readonly string[],
): { readonly kind: ImportKind; readonly columns: readonly (Column | undefined)[] } | undefined {
  const order: readonly ImportKind[] = ['holdings', 'people', 'units'];
  for (const kind of order) {
    const all = columnsOf[kind];
    const columns = cells.map((cell) => columnNamed(all, cell));
    if (all.filter(({ required }) => required).every((one) => columns.includes(one)))
      return { kind, columns };
  }
  return undefined;
}
