import { balancedLines, nameLines } from '../../shared/documents/nameLines.ts';

test.each([
  ['Sở Y tế Đồng Nai', ['SỞ Y TẾ ĐỒNG NAI']],
  ['Sở Y tế Thành phố Hồ Chí Minh', ['SỞ Y TẾ', 'THÀNH PHỐ HỒ CHÍ MINH']],
  ['Bệnh viện Truyền máu Huyết học', ['BỆNH VIỆN', 'TRUYỀN MÁU HUYẾT HỌC']],
  ['Bệnh viện đa khoa khu vực Long Khánh', ['BỆNH VIỆN ĐA KHOA KHU VỰC', 'LONG KHÁNH']],
  [
    'Viện nghiên cứu ứng dụng tế bào gốc phía Nam',
    ['VIỆN NGHIÊN CỨU ỨNG', 'DỤNG TẾ BÀO GỐC PHÍA NAM'],
  ],
])('%s stands in a heading as %j', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});

test('a title is broken after a comma where that is about as long', () => {
  const title =
    'Kết quả thực hiện chủ trương khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo';
  expect(balancedLines(title, 72)).toEqual([
    'Kết quả thực hiện chủ trương khuyến khích và bảo vệ viên chức,',
    'người lao động năng động, sáng tạo',
  ]);
});

test('a title of any length keeps all its words', () => {
  const title = 'Nâng cao năng lực '.repeat(40).trim();
  expect(balancedLines(title, 72).join(' ')).toBe(title);
  expect(balancedLines('một', 72)).toEqual(['một']);
});
