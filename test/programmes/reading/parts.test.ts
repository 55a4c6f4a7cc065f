import { goneBodies } from '../../../shared/programmes/reading/bodies.ts';
import { namesIn, partnersIn, whoDoesWhat } from '../../../shared/programmes/reading/bodyNames.ts';
import { readCitations } from '../../../shared/programmes/reading/citations.ts';
import { placeLines } from '../../../shared/programmes/reading/clauses.ts';
import { readRecipients, readSigners } from '../../../shared/programmes/reading/foot.ts';
import { readHead } from '../../../shared/programmes/reading/head.ts';
import { readLines, sentencesOf } from '../../../shared/programmes/reading/lines.ts';

const texts = (text: string) => readLines(text).map((line) => line.text);

describe('lines', () => {
  test('that go on in small letters are joined, over empty lines too', () => {
    expect(texts('Báo cáo của cán bộ,\n\ncông chức gửi Sở.\nĐơn vị khác')).toEqual([
      'Báo cáo của cán bộ, công chức gửi Sở.',
      'Đơn vị khác',
    ]);
  });

  test('that go on in figures are joined only right below', () => {
    expect(texts('ngày 28 tháng\n10 năm 2023')).toEqual(['ngày 28 tháng 10 năm 2023']);
    expect(texts('ngày 28 tháng\n\n10 năm 2023')).toHaveLength(2);
  });

  test('of items are never joined', () => {
    expect(texts('II. Nội dung\n1. Một\na) hai\nđ) ba\n- bốn')).toHaveLength(5);
  });

  test('lose what writers of markdown put around them, and keep their numbers', () => {
    expect(readLines('\n\n## **KẾ HOẠCH**\n|---|---|\n| - *Bộ* | (báo cáo) |')).toEqual([
      { number: 3, text: 'KẾ HOẠCH', follows: false },
      { number: 5, text: '- Bộ (báo cáo)', follows: false },
    ]);
  });

  test('that lead on are joined to what stands right below', () => {
    expect(texts('Luật sửa đổi một số điều của\nLuật Dược')).toEqual([
      'Luật sửa đổi một số điều của Luật Dược',
    ]);
    expect(texts('Số:\n06/2024/QĐ-UBND')).toEqual(['Số: 06/2024/QĐ-UBND']);
  });

  test('that are longer than any paragraph are divided, and nothing is lost', () => {
    const long = `${'Kế hoạch '.repeat(1_000)}\n${'a'.repeat(7_000)}`;
    const lines = readLines(long);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(3_000);
    expect(
      lines
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(long.replaceAll(/\s/g, ''));
  });

  test('are composed, without control characters', () => {
    expect(texts(`Kế hoạch${String.fromCharCode(0)}`.normalize('NFD'))).toEqual(['Kế hoạch']);
  });

  test('are divided into sentences, not after abbreviations', () => {
    expect(sentencesOf('Gửi P. QLCL và TP. Hồ Chí Minh. Đồng thời báo cáo.')).toEqual([
      'Gửi P. QLCL và TP. Hồ Chí Minh.',
      'Đồng thời báo cáo.',
    ]);
  });
});

test('each line knows its place; closing sentences have none', () => {
  const text = 'I. MỘT\n1. Hai\n1.2. Ba\na) Bốn\n- năm\nIII/ SÁU\nTrên đây là Kế hoạch.';
  expect(placeLines(readLines(text)).map(({ clause }) => clause)).toEqual([
    'I',
    'I.1',
    'I.1.2',
    'I.1.2.a',
    'I.1.2.a',
    'III',
    '',
  ]);
});

describe('the head', () => {
  const number = (line: string) => readHead(readLines(line)).number?.value;
  test.each([
    ['Số: 05/BC-SYT', '05/BC-SYT', 'complete'],
    ['Số: 12/2024/QĐ-UBND', '12/2024/QĐ-UBND', 'complete'],
    ['Số: 158/TTr-SYT', '158/TTr-SYT', 'complete'],
    ['Số:      /KH-SYT', '…/KH-SYT', 'missing'],
    ['Số: ……/KH-SYT', '…/KH-SYT', 'missing'],
    ['Số: ___/KH-SYT', '…/KH-SYT', 'missing'],
    ['Số: 9.../KH-QLCL', '9…/KH-QLCL', 'illegible'],
  ])('%s', (line, symbol, state) => {
    expect(number(line)).toEqual({ symbol, state });
  });

  const issued = (line: string) => readHead(readLines(line)).issued?.value;
  test.each([
    ['Hà Nội, ngày 05 tháng 6 năm 2024', { year: 2024, month: 6, day: '2024-06-05' }],
    ['Đồng Nai, ngày … tháng 6 năm 2024', { year: 2024, month: 6 }],
    ['Gia Lai, ngày      tháng      năm 2026', { year: 2026 }],
    ['Gia Lai, ngày 31 tháng 02 năm 2026', { year: 2026, month: 2 }],
    ['Gia Lai, ngày … tháng … năm …', {}],
  ])('%s', (line, expected) => {
    expect(issued(line)).toEqual(expected);
  });
});

test('the issuer stands beside the national title, and not in the title of the paper', () => {
  const head = readHead(
    readLines(
      'SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 06/QĐ-SYT\nQUYẾT ĐỊNH\nVỀ CHẾ ĐỘ BÁO CÁO\nSỞ Y TẾ\nCăn cứ Luật Dược;',
    ),
  );
  expect([head.issuer?.value, head.title?.value]).toEqual(['SỞ Y TẾ', 'VỀ CHẾ ĐỘ BÁO CÁO']);
});

test.each([
  [
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt',
    'Quyết định',
    '749/QĐ-TTg',
    'Thủ tướng Chính phủ',
  ],
  ['Luật Dược số 105/2016/QH13;', 'Luật Dược', '105/2016/QH13', undefined],
  [
    'Chương trình hành động số 09-CTr/TU ngày 14/5/2021 của Tỉnh ủy',
    'Chương trình hành động',
    '09-CTr/TU',
    'Tỉnh ủy',
  ],
  ['Tờ trình số 158/TTr-SYT ngày 16/5/2022 và ý kiến', 'Tờ trình', '158/TTr-SYT', undefined],
  ['Nghị định số 154/2020/NĐ-CP của Chính phủ sửa đổi', 'Nghị định', '154/2020/NĐ-CP', 'Chính phủ'],
])('%s is cited', (text, kind, symbol, by) => {
  expect(readCitations(readLines(text))).toMatchObject([{ kind, symbol, ...(by && { by }) }]);
});

describe('the foot', () => {
  test('gives purposes in every way of writing them', () => {
    const text =
      'Nơi nhận:\n- Bộ Y tế (để báo cáo);\n- Sở Nội vụ (p/h);\n- Các đơn vị (t/h);\n- Website (để đăng tải);\n- Tỉnh ủy (để biết);\n- Sở Tài chính (2b);\n- Lưu: VT.';
    expect(readRecipients(readLines(text)).map(({ value, purpose }) => [value, purpose])).toEqual([
      ['Bộ Y tế', 'report'],
      ['Sở Nội vụ', 'coordinate'],
      ['Các đơn vị', 'carry_out'],
      ['Website', 'publish'],
      ['Tỉnh ủy', 'information'],
      ['Sở Tài chính (2b)', undefined],
      ['Lưu: VT', 'archive'],
    ]);
  });

  test('takes titles for signers, not names in capitals', () => {
    const text =
      'Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTRẦN THÍ DỤ';
    expect(readSigners(readLines(text)).map(({ value }) => value)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
    ]);
  });
});

describe('bodies', () => {
  test('are told from what they do', () => {
    expect(whoDoesWhat('Các phòng chuyên môn Sở phối hợp với nhau.')?.who).toBe(
      'Các phòng chuyên môn Sở',
    );
    expect(whoDoesWhat('Tổ chức hội nghị triển khai')).toBeUndefined();
    expect(whoDoesWhat('Cơ sở y tế ngoài công lập')).toBeUndefined();
  });

  test('are told apart in lists, and groups stay whole', () => {
    expect(namesIn('Các sở, ban, ngành, thành phố Thủ Đức và các đơn vị.')).toEqual([
      'Các sở, ban, ngành',
      'thành phố Thủ Đức',
      'các đơn vị',
    ]);
  });

  test('are found as partners', () => {
    expect(partnersIn('chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính tham mưu')).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
    ]);
  });

  const goneOn = (text: string, on: string) =>
    goneBodies(readLines(text), on).map(({ name }) => name);
  test.each([
    ['Gửi UBND tỉnh Bình Phước', '2025-06-30', []],
    ['Gửi UBND tỉnh Bình Phước', '2025-07-01', ['tỉnh Bình Phước']],
    ['Sở Y tế Bà Rịa – Vũng Tàu', '2025-07-01', ['tỉnh Bà Rịa - Vũng Tàu']],
    ['khu vực Thái Bình Dương', '2026-01-01', []],
    ['hòa bình, an giang sơn', '2026-01-01', []],
    [
      'Trung tâm Y tế huyện',
      '2025-07-01',
      ['cấp huyện (quận, huyện, thị xã, thành phố thuộc tỉnh)'],
    ],
    ['huyện', '2025-06-30', []],
    ['Sở Y tế tỉnh Đồng Nai', '2026-04-29', []],
    ['Sở Y tế tỉnh Đồng Nai', '2026-04-30', ['tỉnh Đồng Nai']],
    ['Trạm Y tế xã', '2026-01-01', ['trạm y tế xã']],
  ])('%s on %s', (text, on, expected) => {
    expect(goneOn(text, on)).toEqual(expected);
  });
});
