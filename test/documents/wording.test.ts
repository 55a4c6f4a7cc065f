import {
  amount,
  beginning,
  digest,
  numbersOf,
  oneLine,
  sentence,
  told,
} from '../../shared/documents/wording.ts';
import { sampleFigures } from './sixtyProposals.ts';

test.each([
  [0, '0 hồ sơ'],
  [5, '05 hồ sơ'],
  [10, '10 hồ sơ'],
  [1250, '1.250 hồ sơ'],
])('%i is written "%s"', (n, written) => {
  expect(amount(n, 'hồ sơ')).toBe(written);
});

test('a sentence gets its full stop once', () => {
  expect([sentence('Đạt'), sentence('Đạt.'), sentence('gồm:')]).toEqual(['Đạt.', 'Đạt.', 'gồm:']);
});

test('what did not happen is left out, and nothing at all is said to be nothing', () => {
  expect(told([2, 'nhận 02 hồ sơ'], [0, 'trả lại 0 hồ sơ'])).toBe('nhận 02 hồ sơ.');
  expect(told([0, 'nhận 0 hồ sơ'])).toBe('Chưa ghi nhận trong kỳ.');
});

test('lines of a list are put into one paragraph', () => {
  expect(oneLine('- Giảm chờ\n\n  + Giảm chi phí.\nHết')).toBe('Giảm chờ. Giảm chi phí. Hết.');
});

test('a long text is cut at the end of a sentence, or of a word with a mark', () => {
  expect(beginning('Ngắn.', 20)).toBe('Ngắn.');
  expect(beginning('Câu đầu tiên. Câu thứ hai rất dài', 20)).toBe('Câu đầu tiên.');
  expect(beginning('Một câu, không có dấu chấm nào cả', 10)).toBe('Một câu…');
});

test('many dossiers are counted after the first four', () => {
  const ids = sampleFigures.dossiers.slice(0, 9).map(({ id }) => id);
  expect(numbersOf(sampleFigures, ids)).toBe(
    'BTH-2023-0001, BTH-2023-0002, BTH-2023-0003, BTH-2023-0004 và 05 hồ sơ khác',
  );
  expect(numbersOf(sampleFigures, ids.slice(0, 2))).toBe('BTH-2023-0001, BTH-2023-0002');
});

const sayings = (n: number) =>
  Array.from({ length: n }, (_, k) => ({ text: `Kết quả ${k}`, about: ['d1'] }));
const lines = (n: number) =>
  digest(sampleFigures, sayings(n), 'Phụ lục III').map((block) =>
    'text' in block ? block.text : '',
  );

test('five sayings stand in the text, a sixth is counted and found in the annex', () => {
  expect(lines(5)).toHaveLength(5);
  expect(lines(5)[0]).toBe('- Kết quả 0 (hồ sơ BTH-2023-0001, Khoa Khám bệnh).');
  expect(lines(6).at(-1)).toBe('Còn 01 nội dung khác; toàn văn nêu tại Phụ lục III.');
});

test('without a saying the record is silent, and says so', () => {
  expect(lines(0)).toEqual(['Chưa ghi nhận trong kỳ.']);
});
