import { csvTable } from '../../shared/imports/csvTable.ts';
import { csvTemplate } from '../../shared/imports/csvTemplate.ts';
import { olderColumns, olderInitiativesOf } from '../../shared/imports/olderTable.ts';

const frame = {
  units: [{ id: 'hcm-bth', name: 'Bệnh viện Truyền máu Huyết học' }],
  anyUnit: false,
  today: '2026-11-29',
};
const columns = olderColumns.map(({ id }) => id);
const good: Readonly<Record<string, string>> = {
  title: 'Hẹn giờ lấy máu xét nghiệm',
  authors: 'Nguyễn Văn Mẫu, Trần Thị Thử',
  unit: 'bệnh viện truyền máu huyết học',
  year: '2019',
  level: 'Cấp cơ sở',
  decisionNumber: '112/QĐ-BV',
  decisionDate: '15/11/2019',
  summary: 'Người bệnh chọn giờ lấy máu.',
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
function read(
  rows: readonly Readonly<Record<string, string>>[],
  given: Partial<typeof frame> = {},
) {
  const [header = ''] = csvTemplate(olderColumns).split('\r\n');
  const lines = rows.map((row) => columns.map((id) => `"${row[id] ?? ''}"`).join(','));
  const table = csvTable(bytesOf([header, ...lines].join('\r\n')), 'cu.csv');
  return olderInitiativesOf([table], { ...frame, ...given });
}
const rowsOf = (result: ReturnType<typeof read>) => ('rows' in result ? result.rows : []);
const wrongIn = (row: Readonly<Record<string, string>>, given: Partial<typeof frame> = {}) =>
  rowsOf(read([{ ...good, ...row }], given))[0]?.messages.map(({ column }) => column);

test('a good row becomes an initiative of a known unit, with its decision', () => {
  expect(rowsOf(read([good]))[0]).toEqual({
    number: 2,
    messages: [],
    work: {
      title: 'Hẹn giờ lấy máu xét nghiệm',
      authors: 'Nguyễn Văn Mẫu, Trần Thị Thử',
      unitId: 'hcm-bth',
      unitName: 'Bệnh viện Truyền máu Huyết học',
      level: 'Cấp cơ sở',
      decisionNumber: '112/QĐ-BV',
      decisionDate: '2019-11-15',
      summary: 'Người bệnh chọn giờ lấy máu.',
    },
  });
});

test('the template’s own example is read without a mistake', () => {
  const table = csvTable(bytesOf(csvTemplate(olderColumns)), 'mau.csv');
  const units = [{ id: 'bv-mau', name: 'Bệnh viện Mẫu' }];
  const result = olderInitiativesOf([table], { ...frame, units });
  expect(rowsOf(result).map(({ messages }) => messages)).toEqual([[]]);
});

type Mistake = readonly [string, Readonly<Record<string, string>>, readonly string[]];

const mistakes: readonly Mistake[] = [
  ['a missing title', { title: '' }, ['Tên sáng kiến']],
  ['missing authors and level', { authors: '', level: '' }, ['Tác giả', 'Cấp công nhận']],
  ['a title that is too long', { title: 'a'.repeat(501) }, ['Tên sáng kiến']],
  ['a day that does not exist', { decisionDate: '31/02/2019' }, ['Ngày quyết định']],
  ['a day to come', { decisionDate: '01/12/2026', year: '' }, ['Ngày quyết định']],
  ['a year that is not the decision’s', { year: '2017' }, ['Năm']],
  ['a unit out of reach', { unit: 'Bệnh viện Khác' }, ['Đơn vị']],
];

test.each(mistakes)('%s is named with its column', (_, row, wrong) => {
  expect(wrongIn(row)).toEqual(wrong);
});

test('the department may name a unit that is gone; the year before the decision is good', () => {
  expect(wrongIn({ unit: 'Bệnh viện Đã Nhập' }, { anyUnit: true })).toEqual([]);
  expect(wrongIn({ year: '2018' })).toEqual([]);
});

test('the same decision and title twice in a file is a mistake of the second row', () => {
  const rows = rowsOf(read([good, { ...good, title: good.title?.toUpperCase() ?? '' }]));
  expect(rows.map(({ messages }) => messages.map(({ problem }) => problem))).toEqual([
    [],
    ['Trùng với dòng 2.'],
  ]);
});

test('a file without the columns, without rows or with too many is refused as a whole', () => {
  expect(read([])).toHaveProperty('refusal.problem', 'Tệp không có dòng nào.');
  const other = csvTable(bytesOf('Họ tên,Tuổi\r\nMẫu,30'), 'khac.csv');
  expect(olderInitiativesOf([other], frame)).toHaveProperty('refusal');
  expect(read(Array.from({ length: 2001 }, () => good))).toHaveProperty('refusal');
});
