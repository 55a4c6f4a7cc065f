import type { ImportKind } from '../../shared/imports/columns.ts';
import { columnsOf } from '../../shared/imports/columns.ts';
import { csvTemplate } from '../../shared/imports/csvTemplate.ts';
import type { Existing } from '../../shared/imports/existing.ts';
import { type ImportPlan, planImport } from '../../shared/imports/planImport.ts';
import { readTables } from '../../shared/imports/readTables.ts';
import { sheetsOf } from '../../shared/imports/sheets.ts';
import type { Holding, Person, Unit } from '../../shared/ports.ts';

const tenant = 'hcm-syt';
const unit = (id: string, type: Unit['type'], name: string, parentId?: string): Unit => ({
  tenant,
  id,
  type,
  name,
  code: '',
  ...(parentId ? { parentId } : {}),
  province: 'Thành phố Hồ Chí Minh',
  place: 'Thành phố Hồ Chí Minh',
  active: true,
});
const mau: Person = {
  tenant,
  id: 'p-mau',
  staffCode: 'BTH0001',
  name: 'Nguyễn Văn Mẫu',
  title: 'Bác sĩ',
  unitId: 'hcm-bth',
  departmentId: 'hcm-bth-qlcl',
  personnelClass: 'public_employee',
  email: 'mau.nv@bth.example',
  sharedMailbox: false,
  active: true,
};
const held: Holding = {
  tenant,
  unitId: 'hcm-bth',
  role: 'quality_office',
  personId: 'p-mau',
  from: '2023-01-01',
};

const existing: Existing = {
  tenant,
  today: '2023-06-01',
  records: [
    unit('hcm-syt', 'health_department', 'Sở Y tế Thành phố Hồ Chí Minh'),
    unit('hcm-bth', 'hospital', 'Bệnh viện Truyền máu Huyết học', 'hcm-syt'),
    unit('hcm-bth-qlcl', 'office', 'Phòng Quản lý chất lượng', 'hcm-bth'),
    unit('hcm-td', 'hospital', 'Bệnh viện Từ Dũ', 'hcm-syt'),
  ],
  people: [mau],
  byAddress: [mau],
  formerHolders: [],
  holdings: [held],
  roles: [
    { id: 'quality_office', name: 'Phòng Quản lý chất lượng' },
    { id: 'head_of_unit', name: 'Giám đốc bệnh viện' },
  ],
  administers: ['hcm-bth'],
  defaultUnitId: 'hcm-bth',
};

function plan(text: string, over: Partial<Existing> = {}): ImportPlan {
  const read = readTables({ name: 'a.csv', content: new TextEncoder().encode(text) });
  if ('refusal' in read) throw new Error(read.refusal.problem);
  const found = sheetsOf(read.tables);
  if ('refusal' in found) throw new Error(found.refusal.problem);
  return planImport(found.sheets, { ...existing, ...over });
}
const people = (...lines: string[]) =>
  plan(['Mã nhân viên;Họ và tên;Thư điện tử;Hộp thư chung', ...lines].join('\n'));
const statuses = ({ rows }: ImportPlan) => rows.map(({ status }) => status);
const messages = ({ rows }: ImportPlan) =>
  rows.flatMap((row) =>
    row.messages.map(({ column, problem }) => `${row.row} ${column}: ${problem}`),
  );

describe('people from a file', () => {
  test('are new when the unit has no such staff code', () => {
    const { rows, changes } = people('bth0002;Trần Thị Thử;thu.tt@bth.example;');
    expect(rows).toEqual([
      expect.objectContaining({
        row: 2,
        status: 'new',
        label: 'BTH0002 Trần Thị Thử',
        messages: [],
      }),
    ]);
    expect(changes?.people).toEqual([
      {
        tenant,
        id: 'hcm-bth-bth0002',
        staffCode: 'BTH0002',
        name: 'Trần Thị Thử',
        title: '',
        unitId: 'hcm-bth',
        personnelClass: 'public_employee',
        email: 'thu.tt@bth.example',
        sharedMailbox: false,
        active: true,
      },
    ]);
  });

  test('are updated by staff code and keep what the file does not speak of', () => {
    const { rows, changes } = people('BTH0001;Nguyễn Thị Mẫu;;');
    expect(rows[0]).toMatchObject({
      status: 'update',
      changes: [
        { column: 'Họ và tên', before: 'Nguyễn Văn Mẫu', after: 'Nguyễn Thị Mẫu' },
        { column: 'Thư điện tử', before: 'mau.nv@bth.example', after: '' },
      ],
    });
    const { email: _, ...without } = mau;
    expect(changes?.people).toEqual([{ ...without, name: 'Nguyễn Thị Mẫu' }]);
  });

  test('stay as they are when nothing differs', () => {
    const { rows, changes } = people('BTH0001;Nguyễn Văn Mẫu;MAU.NV@bth.example;không');
    expect(rows[0]).toMatchObject({ status: 'unchanged', changes: [] });
    expect(changes?.people).toEqual([]);
  });

  test('may be leaders or managers, managed by another body, until the file says otherwise', () => {
    const manage = (line: string, over: Partial<Existing> = {}) =>
      plan(`Mã nhân viên;Họ và tên;Lãnh đạo, quản lý;Mã cơ quan quản lý\n${line}`, over);
    const led = manage('BTH0001;Nguyễn Văn Mẫu;có;HCM-SYT');
    expect(led.changes?.people).toEqual([{ ...mau, managing: true, managedBy: 'hcm-syt' }]);
    const stored = { people: led.changes?.people ?? [] };
    expect(statuses(manage('BTH0001;Nguyễn Văn Mẫu;;hcm-syt', stored))).toEqual(['unchanged']);
    expect(manage('BTH0001;Nguyễn Văn Mẫu;không;', stored).changes?.people).toEqual([mau]);
    expect(messages(manage('BTH0001;Nguyễn Văn Mẫu;có;ubnd-la'))).toEqual([
      '2 Mã cơ quan quản lý: Không có cơ quan "ubnd-la".',
    ]);
  });

  test('need no mail address', () => {
    expect(statuses(people('BTH0002;Trần Thị Thử;;'))).toEqual(['new']);
  });

  test('may share a mailbox when all of them say so', () => {
    const shared = people(
      'BTH0002;Trần Thị Thử;khoa@bth.example;có',
      'BTH0003;Lê Văn Nháp;khoa@bth.example;x',
    );
    expect(statuses(shared)).toEqual(['new', 'new']);
    expect(shared.changes?.people?.every(({ sharedMailbox }) => sharedMailbox)).toBe(true);
  });

  test('may take over an address that its owner gives up in the same file', () => {
    const moved = people('BTH0001;Nguyễn Văn Mẫu;;', 'BTH0002;Trần Thị Thử;mau.nv@bth.example;');
    expect(statuses(moved)).toEqual(['update', 'new']);
  });

  test('keep their names in composed letters, on one line, formula text as text', () => {
    const { changes } = people(
      `BTH0002;"${'Trần  Thị\nThử'.normalize('NFD')}";;`,
      'BTH0003;"=HYPERLINK(""http://x"")";;',
    );
    expect(changes?.people?.map(({ name }) => name)).toEqual([
      'Trần Thị Thử',
      '=HYPERLINK("http://x")',
    ]);
  });

  const mistakes: readonly (readonly [string, readonly string[], string])[] = [
    [
      'a bad address',
      ['BTH0002;Trần Thị Thử;thu.tt@bth;'],
      '2 Thư điện tử: Địa chỉ thư không đúng.',
    ],
    [
      'an address with a line break',
      ['BTH0002;Trần Thị Thử;"a@b.example\nBcc: c@d.example";'],
      '2 Thư điện tử: Địa chỉ thư không đúng.',
    ],
    [
      'an address of somebody stored',
      ['BTH0002;Trần Thị Thử;mau.nv@bth.example;'],
      '2 Thư điện tử: Địa chỉ này cũng là của Nguyễn Văn Mẫu.',
    ],
    [
      'an address of another row',
      ['BTH0002;Trần Thị Thử;a@b.example;', 'BTH0003;Lê Văn Nháp;A@b.example;có'],
      '2 Thư điện tử: Địa chỉ này cũng là của dòng 3.',
    ],
    [
      'a staff code twice',
      ['BTH0002;Trần Thị Thử;;', 'bth0002;Lê Văn Nháp;;'],
      '3 Mã nhân viên: Trùng với dòng 2.',
    ],
    ['no staff code', [';Trần Thị Thử;;'], '2 Mã nhân viên: Mã nhân viên trống hoặc có ký tự lạ.'],
    [
      'a staff code that would break a key',
      ['A#B;Trần Thị Thử;;'],
      '2 Mã nhân viên: Mã nhân viên trống hoặc có ký tự lạ.',
    ],
    ['no name', ['BTH0002;;;'], '2 Họ và tên: Họ và tên trống hoặc quá dài.'],
    [
      'a name too long',
      [`BTH0002;${'a'.repeat(101)};;`],
      '2 Họ và tên: Họ và tên trống hoặc quá dài.',
    ],
    [
      'neither yes nor no',
      ['BTH0002;Trần Thị Thử;;maybe'],
      '2 Hộp thư chung: Không rõ có hay không.',
    ],
  ];
  test.each(mistakes)('with %s are refused with row and column', (_name, lines, message) => {
    const refused = people(...lines);
    expect(messages(refused)).toContain(message);
    expect(refused.changes).toBeUndefined();
  });

  test('are all kept out when one row is wrong', () => {
    const mixed = people('BTH0002;Trần Thị Thử;;', 'BTH0003;;;');
    expect(statuses(mixed)).toEqual(['new', 'error']);
    expect(mixed.changes).toBeUndefined();
  });

  test('of a unit that the sender does not administer, or nobody knows, are refused', () => {
    const lines = 'Mã NV,Họ tên,Đơn vị\nA1,Trần Thị Thử,hcm-td\nA2,Lê Văn Nháp,hcm-xx';
    expect(messages(plan(lines))).toEqual([
      '2 Mã đơn vị: Đơn vị này không thuộc phạm vi bạn quản trị.',
      '3 Mã đơn vị: Không có đơn vị "hcm-xx".',
    ]);
  });

  test('under the old staff code of somebody who moved are refused', () => {
    const moved = { ...mau, id: 'hcm-bth-a1', unitId: 'hcm-td', staffCode: 'TD7' };
    const text = 'Mã NV,Họ tên,Đơn vị\nA1,Nguyễn Văn Mẫu,hcm-bth\nA2,Lê Văn Nháp,hcm-bth';
    expect(messages(plan(text, { formerHolders: [moved] }))).toEqual([
      '2 Mã nhân viên: Mã này từng là của Nguyễn Văn Mẫu, nay làm việc tại Bệnh viện Từ Dũ với mã TD7.',
    ]);
  });

  test('need a department of their own unit, and take class, title and second address', () => {
    const header =
      'Mã nhân viên,Họ và tên,Khoa/phòng,Đối tượng,Chức vụ,Email,Email 2,Đang làm việc';
    const { rows, changes } = plan(
      `${header}\nA1,Trần Thị Thử,HCM-BTH-QLCL,Người lao động,Điều dưỡng,a@b.example,c@d.example,không`,
    );
    expect(statuses({ rows, changes })).toEqual(['new']);
    expect(changes?.people?.[0]).toMatchObject({
      departmentId: 'hcm-bth-qlcl',
      personnelClass: 'contract_worker',
      title: 'Điều dưỡng',
      secondEmail: 'c@d.example',
      active: false,
    });
    const wrong = plan(`${header}\nA1,Trần Thị Thử,hcm-td,Bạn,Điều dưỡng,a@b.example,A@B.example,`);
    expect(messages(wrong)).toEqual([
      '2 Mã khoa/phòng: Đơn vị không có khoa, phòng "hcm-td".',
      '2 Loại nhân sự: Không có loại nhân sự "Bạn".',
      '2 Thư điện tử thứ hai: Hai địa chỉ thư giống nhau.',
    ]);
  });
});

describe('units from a file', () => {
  const header = 'Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Chữ viết tắt,Thư điện tử';
  const units = (...lines: string[]) => plan([header, ...lines].join('\n'));

  test('are placed under their parent, also one of the same file, and take its place name', () => {
    const { changes } = units(
      'hcm-bth-a,Khoa A,Khoa,hcm-bth,A,',
      'hcm-bth-a-1,Phòng A1,Phòng,hcm-bth-a,,',
    );
    expect(changes?.units).toEqual([
      { ...unit('hcm-bth-a', 'clinical_department', 'Khoa A', 'hcm-bth'), code: 'A' },
      unit('hcm-bth-a-1', 'office', 'Phòng A1', 'hcm-bth-a'),
    ]);
  });

  test('are renamed by their code', () => {
    const { rows } = units('hcm-bth-qlcl,Phòng Chất lượng,Phòng,hcm-bth,,');
    expect(rows[0]).toMatchObject({
      status: 'update',
      changes: [
        { column: 'Tên đơn vị', before: 'Phòng Quản lý chất lượng', after: 'Phòng Chất lượng' },
      ],
    });
  });

  test.each([
    [
      'an unknown parent',
      ['hcm-bth-a,Khoa A,Khoa,hcm-bx,,'],
      '2 Mã đơn vị cấp trên: Không có đơn vị "hcm-bx".',
    ],
    [
      'parents in a circle',
      ['hcm-bth-a,Khoa A,Khoa,hcm-bth-b,,', 'hcm-bth-b,Khoa B,Khoa,hcm-bth-a,,'],
      '2 Mã đơn vị cấp trên: Các đơn vị cấp trên tạo thành vòng.',
    ],
    [
      'itself as parent',
      ['hcm-bth-a,Khoa A,Khoa,hcm-bth-a,,'],
      '2 Mã đơn vị cấp trên: Các đơn vị cấp trên tạo thành vòng.',
    ],
    ['no parent', ['hcm-bth-a,Khoa A,Khoa,,,'], '2 Mã đơn vị cấp trên: Thiếu đơn vị cấp trên.'],
    [
      'a second health department',
      ['dn-syt,Sở Y tế Đồng Nai,Sở Y tế,,,'],
      '2 Mã đơn vị cấp trên: Đã có Sở Y tế khác.',
    ],
    [
      'an unknown type',
      ['hcm-bth-a,Khoa A,Đội,hcm-bth,,'],
      '2 Loại đơn vị: Không có loại đơn vị "Đội".',
    ],
    [
      'a code that would break a key',
      ['hcm bth,Khoa A,Khoa,hcm-bth,,'],
      '2 Mã đơn vị: Mã đơn vị không hợp lệ.',
    ],
    ['no name', ['hcm-bth-a,,Khoa,hcm-bth,,'], '2 Tên đơn vị: Tên đơn vị trống hoặc quá dài.'],
    [
      'a bad address',
      ['hcm-bth-a,Khoa A,Khoa,hcm-bth,,x'],
      '2 Thư điện tử: Địa chỉ thư không đúng.',
    ],
    [
      'a code twice',
      ['hcm-bth-a,Khoa A,Khoa,hcm-bth,,', 'hcm-bth-a,Khoa B,Khoa,hcm-bth,,'],
      '3 Mã đơn vị: Trùng với dòng 2.',
    ],
    [
      'a parent out of reach',
      ['hcm-td-a,Khoa A,Khoa,hcm-td,,'],
      '2 Mã đơn vị cấp trên: Đơn vị này không thuộc phạm vi bạn quản trị.',
    ],
    [
      'a unit pulled over from elsewhere',
      ['hcm-td,Bệnh viện Từ Dũ,Bệnh viện,hcm-bth,,'],
      '2 Mã đơn vị cấp trên: Đơn vị này không thuộc phạm vi bạn quản trị.',
    ],
  ])('with %s are refused', (_name, lines, message) => {
    const refused = units(...lines);
    expect(messages(refused)).toContain(message);
    expect(refused.changes).toBeUndefined();
  });

  test('of the whole province may be changed by the department', () => {
    const text = `${header}\nhcm-td-a,Khoa A,Khoa,hcm-td,,`;
    expect(statuses(plan(text, { administers: ['hcm-syt'] }))).toEqual(['new']);
  });
});

describe('roles from a file', () => {
  const roles = (...lines: string[]) =>
    plan(['Đơn vị,Vai trò,Mã nhân viên,Từ ngày,Đến ngày', ...lines].join('\n'));

  test('are given by code or name, with a term', () => {
    const { changes } = roles('hcm-bth,Giám đốc bệnh viện,bth0001,1/6/2023,31/12/2027');
    expect(changes?.holdings).toEqual([
      {
        tenant,
        unitId: 'hcm-bth',
        role: 'head_of_unit',
        personId: 'p-mau',
        from: '2023-06-01',
        to: '2027-12-31',
      },
    ]);
  });

  test('find the person of the hospital for a role in one of its departments', () => {
    const { changes } = roles('hcm-bth-qlcl,head_of_unit,BTH0001,2023-06-01,');
    expect(changes?.holdings).toEqual([
      {
        tenant,
        unitId: 'hcm-bth-qlcl',
        role: 'head_of_unit',
        personId: 'p-mau',
        from: '2023-06-01',
      },
    ]);
  });

  test('end when the file brings a last day for the same beginning', () => {
    const { rows, changes } = roles('hcm-bth,quality_office,BTH0001,01/01/2023,30/06/2023');
    expect(rows[0]).toMatchObject({
      status: 'update',
      changes: [{ column: 'Đến ngày', before: '', after: '2023-06-30' }],
    });
    expect(changes?.holdings).toEqual([{ ...held, to: '2023-06-30' }]);
  });

  test('follow one after another when the first ends in the same file', () => {
    const followed = roles(
      'hcm-bth,quality_office,BTH0001,01/01/2023,30/06/2023',
      'hcm-bth,quality_office,BTH0001,01/07/2023,',
    );
    expect(statuses(followed)).toEqual(['update', 'new']);
  });

  test.each([
    ['an unknown role', 'hcm-bth,Vua,BTH0001,1/6/2023,', '2 Vai trò: Không có vai trò "Vua".'],
    [
      'an unknown person',
      'hcm-bth,head_of_unit,X9,1/6/2023,',
      '2 Mã nhân viên: Không có nhân viên mã "X9" trong đơn vị.',
    ],
    [
      'an unknown unit',
      'hcm-xx,head_of_unit,BTH0001,1/6/2023,',
      '2 Mã đơn vị: Không có đơn vị "hcm-xx".',
    ],
    [
      'a unit of others',
      'hcm-td,head_of_unit,BTH0001,1/6/2023,',
      '2 Mã đơn vị: Đơn vị này không thuộc phạm vi bạn quản trị.',
    ],
    [
      'a day that does not exist',
      'hcm-bth,head_of_unit,BTH0001,31/6/2023,',
      '2 Từ ngày: Không phải là ngày có thật.',
    ],
    [
      'an end that does not exist',
      'hcm-bth,head_of_unit,BTH0001,1/6/2023,31/6/2023',
      '2 Đến ngày: Không phải là ngày có thật.',
    ],
    [
      'an end before the beginning',
      'hcm-bth,head_of_unit,BTH0001,1/6/2023,31/5/2023',
      '2 Đến ngày: Ngày kết thúc trước ngày bắt đầu.',
    ],
    [
      'the same role again meanwhile',
      'hcm-bth,quality_office,BTH0001,1/6/2023,',
      '2 Từ ngày: Người này đã giữ vai trò từ 2023-01-01.',
    ],
  ])('with %s are refused', (_name, line, message) => {
    const refused = roles(line);
    expect(messages(refused)).toContain(message);
    expect(refused.changes).toBeUndefined();
  });

  test('given twice in one file are refused', () => {
    const line = 'hcm-bth,head_of_unit,BTH0001,1/6/2023,';
    expect(messages(roles(line, line))).toEqual(['3 Mã nhân viên: Trùng với dòng 2.']);
  });
});

describe('a file', () => {
  const sheets = (text: string) => {
    const read = readTables({ name: 'a.csv', content: new TextEncoder().encode(text) });
    return 'tables' in read ? sheetsOf(read.tables) : read;
  };

  test('may have titles above the header, and says which columns were not read', () => {
    const found = sheets(
      'DANH SÁCH NHÂN SỰ\n\nMa  NHAN-vien *,Họ và tên,Ghi chú\nA1,Trần Thị Thử,x\n',
    );
    expect('sheets' in found && found.sheets).toEqual([
      {
        kind: 'people',
        ignored: ['Ghi chú'],
        rows: [{ sheet: 'a.csv', number: 4, values: { staffCode: 'A1', name: 'Trần Thị Thử' } }],
      },
    ]);
  });

  test('without a header that is known is refused with what it needs', () => {
    const found = sheets('a,b\n1,2\n');
    expect('refusal' in found && found.refusal.problem).toMatch(/Không tìm thấy dòng tiêu đề/);
  });

  test('with a column twice is refused', () => {
    const found = sheets(
      'Mã nhân viên,Họ và tên,Email,Thư điện tử\nA1,Trần Thị Thử,a@b.example,c@d.example\n',
    );
    expect('refusal' in found && found.refusal.problem).toBe(
      'Bảng "a.csv" có hai cột "Thư điện tử".',
    );
  });

  test.each(['units', 'people', 'holdings'] as const)(
    'made from the %s template is taken',
    (kind: ImportKind) => {
      const example = { ...mau, id: 'p-901', staffCode: 'BTH0901', email: 'other@bth.example' };
      const taken = plan(csvTemplate(columnsOf[kind]).replace('hcm-bth-xn', 'hcm-bth-qlcl'), {
        people: kind === 'holdings' ? [example] : [],
        byAddress: [],
        holdings: [],
      });
      expect(statuses(taken)).toEqual(['new']);
    },
  );
});
