import { safeFileName } from '../../../../functions/http/files/fileName.ts';

test.each([
  ['Báo cáo thử.docx', 'docx', 'Báo cáo thử.docx'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['C:\\Tài liệu\\ảnh.jpeg', 'jpg', 'ảnh.jpg'],
  ['../../x', 'pdf', 'x.pdf'],
  ['CON.pdf', 'pdf', 'tep-dinh-kem.pdf'],
  ['con.bang-ke.pdf', 'pdf', 'tep-dinh-kem.pdf'],
  ['LPT¹.pdf', 'pdf', 'tep-dinh-kem.pdf'],
  ['Conclusion.pdf', 'pdf', 'Conclusion.pdf'],
  [`${'a'.repeat(195)}😀😀.pdf`, 'pdf', `${'a'.repeat(195)}😀.pdf`],
  ['  .pdf', 'pdf', 'tep-dinh-kem.pdf'],
  ['a\u202Egpj.exe', 'png', 'agpj.png'],
  ['tên\r\nX-Header: 1.pdf', 'pdf', 'tên X-Header 1.pdf'],
  [`${'à'.repeat(300)}.pdf`, 'pdf', `${'à'.repeat(100)}.pdf`],
])('%j becomes a safe %s name', (raw, extension, expected) => {
  expect(safeFileName(raw, extension)).toBe(expected);
});
