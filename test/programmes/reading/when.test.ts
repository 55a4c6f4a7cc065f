import { readWhens } from '../../../shared/programmes/reading/when.ts';

const year = 2026;

test.each([
  [
    'gửi về Sở trước ngày 15/12/2026',
    [{ operator: 'before', printed: '2026-12-15', to: '2026-12-14' }],
  ],
  ['nộp trước 01/3', [{ operator: 'before', printed: '2026-03-01', to: '2026-02-28' }]],
  ['nộp trước ngày 15/12 hằng năm', [{ operator: 'recurring', every: 'year' }]],
  ['gửi chậm nhất ngày 20/11/2026', [{ operator: 'by', to: '2026-11-20' }]],
  ['gửi chậm nhất là ngày 5 tháng 6 năm 2026', [{ operator: 'by', to: '2026-06-05' }]],
  ['không muộn hơn 30/6', [{ operator: 'by', to: '2026-06-30' }]],
  ['nhận đến hết ngày 30/9/2026', [{ operator: 'by', to: '2026-09-30' }]],
  [
    'từ 01/6/2026 đến hết 30/6/2026',
    [{ operator: 'window', from: '2026-06-01', to: '2026-06-30' }],
  ],
  [
    'từ ngày 01/6 đến ngày 30/6/2027',
    [{ operator: 'window', from: '2027-06-01', to: '2027-06-30' }],
  ],
  ['từ 01/12 đến 05/12 mỗi năm', [{ operator: 'yearly_window', from: '12-01', to: '12-05' }]],
  [
    'từ ngày ban hành đến hết ngày 25/12/2026',
    [{ operator: 'window', to: '2026-12-25', fromIssue: true }],
  ],
  ['hoàn thành trong quý II', [{ operator: 'quarter', from: '2026-04-01', to: '2026-06-30' }]],
  ['Quý 3/2027', [{ operator: 'quarter', from: '2027-07-01', to: '2027-09-30' }]],
  ['đầu tháng 2', [{ operator: 'by', to: '2026-02-10', fuzzy: true }]],
  ['giữa tháng 2', [{ operator: 'by', to: '2026-02-20', fuzzy: true }]],
  ['cuối tháng 2 năm 2028', [{ operator: 'by', to: '2028-02-29', fuzzy: true }]],
  ['trong tháng 5/2026', [{ operator: 'by', to: '2026-05-31', fuzzy: true }]],
  ['trong vòng 05 ngày làm việc', [{ operator: 'relative', workingDays: 5 }]],
  ['ngay sau khi Kế hoạch được ban hành', [{ operator: 'relative' }]],
  [
    'Định kỳ 6 tháng, hàng năm báo cáo',
    [
      { operator: 'recurring', every: 'half_year' },
      { operator: 'recurring', every: 'year' },
    ],
  ],
  ['định kỳ hằng quý báo cáo', [{ operator: 'recurring', every: 'quarter' }]],
  ['định kỳ hàng tháng', [{ operator: 'recurring', every: 'month' }]],
  ['báo cáo định kỳ, đột xuất', [{ operator: 'recurring', fuzzy: true }]],
  ['Hằng năm tổ chức tập huấn', [{ operator: 'recurring', every: 'year' }]],
  ['Thời gian thực hiện: Thường xuyên', [{ operator: 'ongoing' }]],
  ['Khẩn trương đăng ký', [{ operator: 'soon', fuzzy: true }]],
  [
    'Trong năm 2026 đăng ký',
    [{ operator: 'within_year', from: '2026-01-01', to: '2026-12-31', fuzzy: true }],
  ],
  ['kỷ niệm (27/02/1955 – 27/02/2025)', [{ operator: 'event', on: '2025-02-27' }]],
])('“%s” is understood', (sentence, expected) => {
  expect(readWhens(sentence, year)).toEqual(expected.map((when) => expect.objectContaining(when)));
});

test.each([
  'Kế hoạch số 9317/KH-SYT ngày 30/12/2022',
  'theo đề án, kế hoạch hàng năm của đơn vị',
  'phong trào phải thường xuyên, liên tục',
  'trước ngày Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 có hiệu lực',
  'trước ngày 31/02/2026',
  'trong tháng 13',
  'nộp trước 5 tháng',
])('“%s” sets no time', (sentence) => {
  expect(readWhens(sentence, year)).toEqual([]);
});

test('the printed words stay beside what is computed', () => {
  expect(readWhens('gửi trước  ngày 15 tháng 12 năm 2026.', year)[0]?.words).toBe(
    'trước  ngày 15 tháng 12 năm 2026',
  );
});
