import { facets } from '../../../shared/domain/novelty/concepts.ts';
import {
  noOutline,
  outlineOf,
  sentencesOf,
  spelled,
} from '../../../shared/domain/novelty/reading.ts';
import { termsOf } from '../../../shared/domain/novelty/terms.ts';
import { fold } from '../../../shared/domain/text/vietnamese.ts';
import { guidedPlan } from './guidedPlan.ts';

const left = (text: string, outline = noOutline) =>
  spelled(sentencesOf(text, outline))
    .map((words) => words.join(' '))
    .join(' | ');
const terms = (text: string) => termsOf(spelled(sentencesOf(text, noOutline)));
const conceptsOf = (text: string) => facets.flatMap((facet) => terms(text)[facet]);

describe('what every dossier says is taken away', () => {
  test.each([
    'Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ ban hành Điều lệ Sáng kiến',
    'Thông tư 18/2013/TT-BKHCN',
    'Thông tư số 18/2013/TT-BKHCN ngày 01 tháng 8 năm 2013 của Bộ Khoa học và Công nghệ',
    'Luật Khám bệnh, chữa bệnh số 15/2023/QH15',
    'Luật Bảo hiểm y tế năm 2014',
    'khoản 2, Điều 4 của Luật Dược',
    'Điều 4 Thông tư 18/2013/TT-BKHCN',
    'Kế hoạch số 9317/KH-SYT ngày 30/12/2022 của Sở Y tế',
    'văn bản 9…/KH-QLCL',
  ])('%s is a citation', (citation) => {
    expect(left(`Máu hiếm. ${citation}; tủ lạnh`)).toBe('máu hiếm | tủ lạnh');
  });

  test('a number or a law that is the matter itself stays', () => {
    expect(left('Giảm 12/20 ca; phổ biến luật giao thông')).toBe(
      'giảm 12 20 ca | phổ biến luật giao thông',
    );
  });

  test('headings, guidance and promises of the form go, what stands beside them stays', () => {
    const outline = outlineOf(guidedPlan);
    const text = `Mục đích, yêu cầu: Nói ngắn gọn nhằm việc gì. ${guidedPlan.form.commitment}. Tủ lạnh vắc xin.`;
    expect(left(text, outline)).toBe('tủ lạnh vắc xin');
    expect(left(text)).not.toBe('tủ lạnh vắc xin');
  });

  test('phrases that are everywhere go', () => {
    expect(left('Xuất phát từ thực tế, góp phần nâng cao hiệu quả quản lý máu')).toBe(
      'quản lí máu',
    );
  });
});

test('sentences keep their text, and words their places in it', () => {
  const [first, second] = sentencesOf('Kho A. Đặt hẹn qua TP.HCM, giảm 1.250 lượt!', noOutline);
  expect(first?.text.trim()).toBe('Kho A.');
  expect(second?.text.trim()).toBe('Đặt hẹn qua TP.HCM, giảm 1.250 lượt!');
  expect(second?.words.map(({ from, to }) => second.text.slice(from, to)).slice(0, 2)).toEqual([
    'Đặt',
    'hẹn',
  ]);
});

describe('what a text is about', () => {
  test('one thing has one concept, whichever of its names or abbreviations is used', () => {
    const concepts = ['BN được kê đơn', 'người bệnh có toa thuốc', 'bệnh nhân nhận đơn thuốc'].map(
      (text) => [...new Set(conceptsOf(text))].sort(),
    );
    expect(concepts[1]).toEqual(concepts[0]);
    expect(concepts[2]).toEqual(concepts[0]);
    expect(concepts[0]).toHaveLength(2);
  });

  test('the longest name counts: a nurse of the pharmacy is no drug', () => {
    expect(conceptsOf('dược sĩ lâm sàng')).toHaveLength(1);
  });

  test('without marks a text names the same things', () => {
    const text = 'Hẹn giờ khám cho người bệnh đái tháo đường';
    expect(conceptsOf(fold(text))).toEqual(conceptsOf(text));
    expect(terms(fold(text)).folded).toEqual(terms(text).folded);
  });

  test('old and new tone placement, case and decomposed letters change nothing', () => {
    const text = 'Số hóa bệnh án, khỏe mạnh và thủy đậu';
    for (const other of [
      'Số hoá bệnh án, khoẻ mạnh và thuỷ đậu',
      text.toUpperCase(),
      text.normalize('NFD'),
    ])
      expect(terms(other)).toEqual(terms(text));
  });

  test('small words and numbers say nothing', () => {
    expect(terms('và của các 2023 cho').words).toEqual([]);
  });

  test('two things of one sentence go together, in either order', () => {
    expect(terms('tin nhắn cho người bệnh').together).toEqual(
      terms('người bệnh nhận tin nhắn').together,
    );
    expect(terms('tin nhắn. người bệnh').together).toEqual([]);
  });
});
