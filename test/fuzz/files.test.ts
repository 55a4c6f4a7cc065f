import * as fc from 'fast-check';
import { inspectFile } from '../../functions/http/files/fileKind.ts';
import { safeFileName } from '../../functions/http/files/fileName.ts';
import { storedZip } from '../../shared/exports/storedZip.ts';
import { planText } from '../../shared/imports/planText.ts';
import { readTables } from '../../shared/imports/readTables.ts';
import { sheetsOf } from '../../shared/imports/sheets.ts';
import { xlsxTemplate } from '../../shared/imports/xlsxTemplate.ts';
import { brokenBytes, survives, text } from './outside.ts';

const docx = storedZip({
  '[Content_Types].xml': '<Types/>',
  'word/document.xml':
    '<w:document><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p></w:body></w:document>',
});
const csv = new TextEncoder().encode(
  'Mã đơn vị;Tên đơn vị;Loại\r\nhcm-bth;Bệnh viện Truyền máu Huyết học;bệnh viện\r\n"a""b";=1+1;\u0000',
);
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0,
  0, 0, 1, 0, 8, 6, 0, 0, 0,
]);
const jpg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 64, 0, 64, 3, 0xff, 0xda,
]);

test('a list of staff or units is read row by row, or refused with the problem and the remedy', () => {
  survives(
    fc.property(brokenBytes(xlsxTemplate(), csv), text, (content, name) => {
      const read = readTables({ name, content });
      if ('refusal' in read) expect(read.refusal.remedy).not.toBe('');
      else sheetsOf(read.tables);
    }),
  );
});

test('a plan’s document gives its text, or is refused with the remedy', () => {
  survives(
    fc.property(brokenBytes(docx, csv), (content) => {
      const read = planText({ content });
      if ('refusal' in read) expect(read.refusal.remedy).not.toBe('');
      else expect(typeof read.text).toBe('string');
    }),
  );
});

test('an attachment is of an allowed kind by its bytes, or refused in words', () => {
  survives(
    fc.property(brokenBytes(xlsxTemplate(), docx, png, jpg), (content) => {
      const inspected = inspectFile(content);
      if ('problem' in inspected) expect(inspected.problem).not.toBe('');
      else expect(inspected.kind.type).toMatch(/^[a-z]+\/[\w.-]+$/);
    }),
  );
});

test('a file’s name, whatever it was, becomes one that no system stumbles over', () => {
  survives(
    fc.property(text, fc.array(text, { maxLength: 4 }), (name, more) => {
      const safe = safeFileName([name, ...more].join(''), 'pdf');
      expect(safe).toMatch(/\.pdf$/);
      expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/u);
      expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(safe.startsWith('.')).toBe(false);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
    }),
  );
});
