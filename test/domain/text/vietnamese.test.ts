import {
  cleanLine,
  cleanText,
  compareNames,
  fold,
} from '../../../shared/domain/text/vietnamese.ts';

describe('text as it is stored', () => {
  test.each([
    ['lines that end as Windows ends them', 'Một\r\nHai', 'Một\nHai'],
    ['lines that end as old machines ended them', 'Một\rHai', 'Một\nHai'],
    ['space around the text', ' \n Một \t', 'Một'],
    ['a bell and an escape', 'Mộ\u0007t\u001B Hai', 'Một Hai'],
    ['a space of no width', 'Một\u200BHai', 'MộtHai'],
    ['marks of direction', '\u200EMột\u202EHai\u2066', 'MộtHai'],
    ['a byte order mark inside', 'Một\uFEFFHai', 'MộtHai'],
    ['half a character at the end', 'Một\uD83D', 'Một'],
    ['half a character at the start', '\uDE00Một', 'Một'],
    ['halves in the wrong order', 'Một\uDE00\uD83DHai', 'MộtHai'],
  ])('is rid of %s', (_, raw, stored) => {
    expect(cleanText(raw)).toBe(stored);
  });

  test.each([
    ['a line end and a tab', 'Một\n\tHai'],
    ['letters, digits and marks', 'Điều 5, khoản 1: 12,5% (Đặng)'],
    ['a character of two halves', 'Vui 😀 cùng 😀'],
    ['several spaces inside', 'Một   Hai'],
  ])('keeps %s', (_, raw) => {
    expect(cleanText(raw)).toBe(raw);
  });

  test('is the same however the letters were typed', () => {
    expect(cleanText('Nguye\u0302\u0303n')).toBe('Nguy\u1EC5n');
  });
});

test.each([
  ['Điều phối \n máu   hiếm ', 'Điều phối máu hiếm'],
  ['Lê\tThị\r\nVí Dụ', 'Lê Thị Ví Dụ'],
  ['Một\u200B Hai', 'Một Hai'],
])('a title or a name stands on one line with single spaces: %j', (raw, line) => {
  expect(cleanLine(raw)).toBe(line);
});

test.each([
  ['Đặng Thuỷ', 'dang thuy'],
  ['đường ĐẠI LỘ', 'duong dai lo'],
  ['Nguye\u0302\u0303n', 'nguyen'],
  ['QĐ 12/2024', 'qd 12/2024'],
])('search finds %s as "%s"', (written, searched) => {
  expect(fold(written)).toBe(searched);
});

describe('the order of names', () => {
  const sorted = (...names: string[]) => names.sort(compareNames);

  test('goes by the given name, which is the last word', () => {
    expect(sorted('Trần Thị Thử', 'Võ Văn An', 'Lê Thị Mẫu')).toEqual([
      'Võ Văn An',
      'Lê Thị Mẫu',
      'Trần Thị Thử',
    ]);
  });

  test('goes by the whole name where given names are the same', () => {
    expect(sorted('Võ Văn Mẫu', 'Bùi Thị Mẫu', 'Lê Thị Mẫu')).toEqual([
      'Bùi Thị Mẫu',
      'Lê Thị Mẫu',
      'Võ Văn Mẫu',
    ]);
  });

  test('knows that Đ comes after D and Ê after E', () => {
    expect(sorted('Lê Văn Đạt', 'Lê Văn Dụ', 'Lê Văn Ên', 'Lê Văn Em')).toEqual([
      'Lê Văn Dụ',
      'Lê Văn Đạt',
      'Lê Văn Em',
      'Lê Văn Ên',
    ]);
  });

  test('takes a single word for the given name', () => {
    expect(sorted('Thử', 'Trần Thị Mẫu')).toEqual(['Trần Thị Mẫu', 'Thử']);
  });

  test('has no first among equals', () => {
    expect(compareNames('Lê Thị Mẫu', 'Lê Thị Mẫu')).toBe(0);
  });
});
