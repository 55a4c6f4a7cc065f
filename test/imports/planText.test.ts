import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { storedZip } from '../../shared/exports/storedZip.ts';
import { planText, withinLength } from '../../shared/imports/planText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOf = (content: Uint8Array) => {
  const read = planText({ content });
  return 'refusal' in read ? read.refusal.problem : read.text;
};

const wordFile = async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Table({
            rows: [new TableRow({ children: [cell('SỞ Y TẾ'), cell('Số: 05/KH-SYT')] })],
          }),
          new Paragraph({
            children: [
              new TextRun({ text: 'Thực hiện ', bold: true }),
              new TextRun('Kế hoạch & Chỉ thị'),
              new TextRun({ text: 'dòng hai', break: 1 }),
            ],
          }),
          new Paragraph(''),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

test('a Word file gives its paragraphs, cells one after another, runs joined', async () => {
  expect(problemOf(await wordFile())).toBe(
    'SỞ Y TẾ\n\nSố: 05/KH-SYT\n\nThực hiện Kế hoạch & Chỉ thị\ndòng hai',
  );
});

test('items that Word numbers itself begin with a dash', () => {
  const xml =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Bộ Y tế;</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr></w:p>';
  expect(problemOf(storedZip({ 'word/document.xml': xml }))).toBe('- Bộ Y tế;');
});

test('text that was deleted with changes tracked is not read', () => {
  const xml = '<w:p><w:r><w:delText>cũ</w:delText></w:r><w:r><w:t>mới</w:t></w:r></w:p>';
  expect(problemOf(storedZip({ 'word/document.xml': xml }))).toBe('mới');
});

test('a text file is read as UTF-8, with or without mark, or as UTF-16', () => {
  expect(problemOf(bytes('Kế hoạch'))).toBe('Kế hoạch');
  expect(problemOf(bytes('\uFEFFKế hoạch'))).toBe('Kế hoạch');
  expect(problemOf(new Uint8Array(Buffer.from('\uFEFFKế hoạch', 'utf16le')))).toBe('Kế hoạch');
});

test.each([
  ['an old encoding', new Uint8Array([0x4b, 0xd5, 0x20]), 'không phải chữ Unicode'],
  ['zeros', bytes('a\u0000b'), 'không phải chữ Unicode'],
  ['a PDF', bytes('%PDF-1.7'), 'Chưa đọc được tệp PDF'],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Word đời cũ'],
  ['a damaged archive', new Uint8Array([0x50, 0x4b, 3, 4]), 'Tệp Word bị hỏng'],
  ['another archive', storedZip({ 'xl/workbook.xml': '<w/>' }), 'không phải Word'],
  ['own entities', storedZip({ 'word/document.xml': '<!DOCTYPE a><w/>' }), 'Tệp Word bị hỏng'],
  ['nothing', bytes(' \n '), 'Không có chữ nào'],
  ['more than 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'Tệp lớn hơn 2 MB'],
  ['more than a plan', bytes('a'.repeat(200_001)), 'Dài hơn 200000 ký tự'],
])('%s is refused with what to do', (_name, content, problem) => {
  expect(problemOf(content)).toContain(problem);
});

test('a bomb is refused', () => {
  const packed = deflateRawSync(Buffer.alloc(21 * 1024 * 1024, 0x20));
  expect(problemOf(deflated(packed))).toContain('bung ra quá lớn');
});

/** An archive with one deflated member. Source: APPNOTE.TXT 4.3. */
function deflated(packed: Buffer): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}

test('pasted text is taken as it is, within the same length', () => {
  expect(withinLength('Kế hoạch')).toEqual({ text: 'Kế hoạch' });
  expect(withinLength('')).toMatchObject({ refusal: { problem: 'Không có chữ nào.' } });
});
