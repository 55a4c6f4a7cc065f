import { oneSpelling, wordsOf } from '../../../shared/domain/novelty/words.ts';

const spelled = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['hoá', 'hóa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['Hoà', 'hòa'],
  ['kỹ', 'kĩ'],
  ['sỹ', 'sĩ'],
  ['Ðiều', 'điều'],
  ['ĐƠN', 'đơn'],
  ['hóa'.normalize('NFD'), 'hoá'],
])('%s and %s are one word', (one, other) => {
  expect(oneSpelling(one)).toBe(oneSpelling(other));
});

test.each([
  ['của', 'cua'],
  ['hoàn', 'hòan tất'.split(' ')[0] ?? ''],
  ['thuế', 'thuê'],
  ['quý', 'qui'],
  ['ma', 'má'],
])('%s and %s stay two words', (one, other) => {
  expect(oneSpelling(one)).not.toBe(oneSpelling(other));
});

test('the tone moves only where it may stand in two places', () => {
  expect(spelled('Của hoàn toàn khuỷu tay, quỷ quái, quả đất')).toEqual(
    ['của', 'hoàn', 'toàn', 'khuỷu', 'tay', 'quỷ', 'quái', 'quả', 'đất'].map((word) =>
      word.normalize('NFC'),
    ),
  );
});

test('words know where they stand, in either form of Unicode', () => {
  for (const text of ['Đặt hẹn, hóa đơn.', 'Đặt hẹn, hóa đơn.'.normalize('NFD')]) {
    const words = wordsOf(text);
    expect(words.map(({ word }) => word)).toEqual(['đặt', 'hẹn', 'hoá', 'đơn']);
    expect(words.map(({ from, to }) => text.slice(from, to).normalize('NFC'))).toEqual([
      'Đặt',
      'hẹn',
      'hóa',
      'đơn',
    ]);
  }
});
