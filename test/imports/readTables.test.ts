import { deflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readTables } from '../../shared/imports/readTables.ts';

const encoder = new TextEncoder();
const csv = (text: string) => readTables({ name: 'nhan-su.csv', content: encoder.encode(text) });
const xlsx = (content: Uint8Array) => readTables({ name: 'nhan-su.xlsx', content });
const rowsOf = (read: ReturnType<typeof readTables>) =>
  'tables' in read ? read.tables[0]?.rows.map(({ cells }) => cells) : read.refusal.problem;

describe('CSV', () => {
  test.each([
    ['comma', 'Mã,Tên\r\n01,Mẫu\r\n'],
    ['semicolon', 'Mã;Tên\n01;Mẫu'],
    ['tab', 'Mã\tTên\n01\tMẫu\n'],
    ['a byte order mark', '\uFEFFMã,Tên\n01,Mẫu'],
    ['a line that names the separator', 'sep=;\nMã;Tên\n01;Mẫu'],
    ['quoted cells', '"Mã","Tên"\n"01","Mẫu"'],
    ['old line ends', 'Mã,Tên\r01,Mẫu'],
  ])('with %s is read', (_name, text) => {
    expect(rowsOf(csv(text))).toEqual([
      ['Mã', 'Tên'],
      ['01', 'Mẫu'],
    ]);
  });

  test('keeps marks, separators and line breaks inside quoted cells', () => {
    expect(rowsOf(csv('a,b\n"x, ""y""\nz",2'))).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
    ]);
  });

  test('keeps leading zeros, empty last cells and formula text as they are', () => {
    expect(rowsOf(csv('a,b,c\n007,=1+1,'))).toEqual([
      ['a', 'b', 'c'],
      ['007', '=1+1', ''],
    ]);
  });

  test('takes away the apostrophe that exports put before formula text, and no other', () => {
    expect(rowsOf(csv("a,b\n'=1+1,'quoted"))).toEqual([
      ['a', 'b'],
      ['=1+1', "'quoted"],
    ]);
  });

  test('counts rows as the spreadsheet does and skips empty ones', () => {
    const read = csv('a,b\n,\n\n1,2\n');
    expect('tables' in read && read.tables[0]?.rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  test('in UTF-16 is read too', () => {
    const text = '\uFEFFMã\tTên\n01\tMẫu';
    const content = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(rowsOf(readTables({ name: 'x.txt', content }))).toEqual([
      ['Mã', 'Tên'],
      ['01', 'Mẫu'],
    ]);
  });

  test('in an old code page is refused before names are spoilt', () => {
    const content = new Uint8Array([0x4e, 0x67, 0x75, 0x79, 0xea, 0xf0, 0x6e]);
    expect(rowsOf(readTables({ name: 'x.csv', content }))).toBe(
      'Bảng mã của tệp không phải Unicode nên chữ tiếng Việt sẽ hỏng.',
    );
  });

  test('with a mark left open is refused', () => {
    expect(rowsOf(csv('a,b\n"x,1\n'))).toBe('Có một ô mở dấu nháy kép mà không đóng.');
  });

  test('of 20,000 rows is read and of one more refused', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `${n},x`).join('\n');
    expect(rowsOf(csv(lines(20_000)))).toHaveLength(20_000);
    expect(rowsOf(csv(lines(20_001)))).toBe('Bảng có hơn 20000 dòng.');
  });
});

test('a file above 5 MB is refused unread', () => {
  const content = new Uint8Array(5 * 1024 * 1024 + 1);
  expect(rowsOf(readTables({ name: 'x.csv', content }))).toBe('Tệp lớn hơn 5 MB.');
});

test('an old Excel file is refused with what to do', () => {
  const content = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  expect(readTables({ name: 'x.xls', content })).toEqual({
    refusal: {
      problem: 'Tệp Excel đời cũ (.xls) hoặc có mật khẩu.',
      remedy: 'Bỏ mật khẩu và lưu lại dạng .xlsx.',
    },
  });
});

describe('XLSX', () => {
  const rows = [
    ['Mã', 'Họ và tên', 'Từ ngày', 'Chung'],
    ['007', 'Nguyễn Văn Mẫu & <b>', new Date(Date.UTC(2023, 4, 31)), true],
    [12345, '=1+1', 1.5, false],
    [null, null, null, null],
    ['cuối', '', null, null],
  ];

  test.each(['shared', 'inline'] as const)(
    'with %s strings is read as text',
    async (stringMode) => {
      const content = await writeXlsx({ sheets: [{ name: 'Nhân sự', rows }], stringMode });
      const read = xlsx(content);
      if (!('tables' in read)) throw new Error(read.refusal.problem);
      expect(read.tables[0]).toEqual({
        name: 'Nhân sự',
        rows: [
          { number: 1, cells: ['Mã', 'Họ và tên', 'Từ ngày', 'Chung'] },
          { number: 2, cells: ['007', 'Nguyễn Văn Mẫu & <b>', '2023-05-31', 'TRUE'] },
          { number: 3, cells: ['12345', '=1+1', '1.5', 'FALSE'] },
          expect.objectContaining({ number: 5 }),
        ],
      });
    },
  );

  test('reads the same as the library that wrote it, in every sheet', async () => {
    const sheets = ['Đơn vị', 'Vai trò'].map((name, sheet) => ({
      name,
      rows: Array.from({ length: 50 }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => `${sheet}.${row}.${column} "ă" 'ậ' <&>`),
      ),
    }));
    const content = await writeXlsx({ sheets });
    const expected = await readXlsx(content);
    const read = xlsx(content);
    expect(
      'tables' in read &&
        read.tables.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]),
    ).toEqual(expected.sheets.map(({ name, rows }) => [name, rows]));
  });

  test('takes the last value of a formula', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="B1" t="str"><f>1+1</f><v>hai</v></c><c r="C1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>';
    expect(rowsOf(xlsx(workbook({ sheet })))).toEqual([['', 'hai', '2']]);
  });

  test('joins the runs of a text and leaves reading aids out', () => {
    const strings =
      '<sst><si><r><t>Nguyễn </t></r><r><t xml:space="preserve">Mẫu</t></r><rPh><t>aid</t></rPh></si><si/></sst>';
    const sheet =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(rowsOf(xlsx(workbook({ sheet, strings })))).toEqual([['Nguyễn Mẫu', '']]);
  });

  test('of the old Macintosh calendar has the same days', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="d"><v>2023-05-31T00:00:00</v></c><c r="B1" s="0"><v>43615</v></c></row></sheetData></worksheet>';
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    expect(rowsOf(xlsx(workbook({ sheet, styles, date1904: true })))).toEqual([
      ['2023-05-31', '2023-05-31'],
    ]);
  });

  test('takes a number format with day or year as a date and one with colours or text as a number', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>45077</v></c><c r="B1" s="1"><v>45077</v></c></row></sheetData></worksheet>';
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="[Red]0 &quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
    expect(rowsOf(xlsx(workbook({ sheet, styles })))).toEqual([['2023-05-31', '45077']]);
  });

  test.each([
    ['a damaged archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'Tệp Excel bị hỏng.'],
    [
      'an archive of something else',
      zip([['word/document.xml', '<w/>']]),
      'Tệp không phải Excel .xlsx.',
    ],
    [
      'a table that is cut off',
      workbook({ sheet: '<worksheet><sheetData><row' }),
      'Nội dung tệp Excel không đọc được.',
    ],
    [
      'entities of its own',
      workbook({ sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'Nội dung tệp Excel không đọc được.',
    ],
    ['a bomb', workbook({ sheet: ' '.repeat(61 * 1024 * 1024) }), 'Tệp bung ra quá lớn.'],
    [
      'too many members',
      zip(Array.from({ length: 1_001 }, (_, n) => [`m${n}`, ''] as const)),
      'Tệp bung ra quá lớn.',
    ],
    [
      'a member that claims another length',
      claimed(workbook({ sheet: '<worksheet/>' })),
      'Tệp Excel bị hỏng.',
    ],
    ['a password', withPassword(workbook({ sheet: '<worksheet/>' })), 'Tệp có mật khẩu.'],
  ])('with %s is refused', (_name, content, problem) => {
    expect(rowsOf(xlsx(content))).toBe(problem);
  });

  /** Read again from every opening it would take hours: Jest's own limit notices. */
  test('with text that opens and never ends is read once', () => {
    const sheet = `<worksheet><sheetData>${'<row><c><v>'.repeat(300_000)}</sheetData></worksheet>`;
    expect(rowsOf(xlsx(workbook({ sheet })))).toEqual([]);
  });
});

function workbook(parts: {
  sheet: string;
  strings?: string;
  styles?: string;
  date1904?: boolean;
}): Uint8Array {
  const start = parts.date1904 ? '<workbookPr date1904="1"/>' : '';
  return zip([
    [
      'xl/workbook.xml',
      `<?xml version="1.0"?><!-- made by hand --><workbook>${start}<sheets><sheet name="Trang" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', parts.sheet],
    ['xl/sharedStrings.xml', parts.strings ?? '<sst/>'],
    ['xl/styles.xml', parts.styles ?? '<styleSheet/>'],
  ]);
}

/** An archive made by hand, so that its claims can be false. */
function zip(members: readonly (readonly [string, string])[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of members) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(Buffer.byteLength(text), 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The archive after a change in the directory entry of its first member. */
function changed(archive: Uint8Array, change: (directory: Buffer) => void): Uint8Array {
  const copy = Buffer.from(archive);
  change(copy.subarray(copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))));
  return new Uint8Array(copy);
}

function claimed(archive: Uint8Array): Uint8Array {
  return changed(archive, (directory) => directory.writeUInt32LE(100_000_000, 20));
}

function withPassword(archive: Uint8Array): Uint8Array {
  return changed(archive, (directory) => directory.writeUInt16LE(1, 8));
}
