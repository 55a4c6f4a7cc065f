import { reportPaper } from '../../shared/documents/reportPaper.ts';
import { sampleFigures } from './sixtyProposals.ts';

const space = '\u00A0';
const plain = (text: string) => text.replaceAll(/\u00A0+/g, '_');
const withHeading = (changes: Partial<typeof sampleFigures.heading>) => ({
  ...sampleFigures,
  heading: { ...sampleFigures.heading, ...changes },
});
const textOf = (blocks: readonly { kind: string; text?: string }[]) =>
  blocks.map(({ text }) => text ?? '').join('\n');

test.each([
  ['2024-06-05', 'Thành phố Hồ Chí Minh, ngày 05 tháng 6 năm 2024'],
  ['2024-01-12', 'Thành phố Hồ Chí Minh, ngày 12 tháng 01 năm 2024'],
  ['2024-02-01', 'Thành phố Hồ Chí Minh, ngày 01 tháng 02 năm 2024'],
  ['2024-12-31', 'Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2024'],
])('check 3: a paper of %s is dated "%s"', (issuedOn, line) => {
  const paper = reportPaper({ figures: sampleFigures, assigned: { number: '5', issuedOn } });
  expect(paper.placeAndDate).toBe(line);
});

test.each([
  ['5', 'Số: 05/BC-BTH'],
  ['125', 'Số: 125/BC-BTH'],
  ['05a', 'Số: 05a/BC-BTH'],
])('check 3: number %s is written "%s"', (number, line) => {
  const assigned = { number, issuedOn: '2023-12-14' };
  expect(reportPaper({ figures: sampleFigures, assigned }).number).toBe(line);
});

test('check 3: numbers below 10 in the text take a zero', () => {
  expect(textOf(reportPaper({ figures: sampleFigures }).body)).toContain(
    'trong đó 05 hồ sơ thuộc diện',
  );
});

test('check 4: number and date stay blank until the records office gives them', () => {
  const paper = reportPaper({ figures: sampleFigures });
  expect(plain(paper.number)).toBe('Số: _/BC-BTH');
  expect(plain(paper.placeAndDate)).toBe('Thành phố Hồ Chí Minh, ngày_tháng_năm 2023');
  expect(paper.number).toContain(space.repeat(6));
  expect(paper.annexes.map(({ attachedTo }) => plain(attachedTo))).toEqual(
    Array(3).fill(
      '(Kèm theo Báo cáo số _/BC-BTH ngày_tháng_năm 2023 của Bệnh viện Truyền máu Huyết học)',
    ),
  );
});

test('check 6: a deputy signs for the head', () => {
  const signer = { title: 'Phó Giám đốc', name: 'Đặng Văn Thử', deputyOf: 'Giám đốc' };
  expect(reportPaper({ figures: withHeading({ signer }) }).signature).toEqual({
    titles: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đặng Văn Thử',
  });
});

test('check 6: the head signs alone, and a name that is not known stays open', () => {
  expect(reportPaper({ figures: sampleFigures }).signature.titles).toEqual(['GIÁM ĐỐC']);
  const nobody = withHeading({ signer: { title: 'Giám đốc' } });
  expect(reportPaper({ figures: nobody }).signature.name).toBe('');
});

test('check 7: a report to the department says to whom, and "Như trên" stands first', () => {
  const paper = reportPaper({ figures: sampleFigures });
  expect(paper.addressees).toEqual(['Sở Y tế Thành phố Hồ Chí Minh']);
  expect(paper.recipients).toEqual([
    '- Như trên;',
    '- BGĐ;',
    '- Các khoa/phòng;',
    '- Lưu: VT, P.QLCL (Th).',
  ]);
});

test('check 7: a report that stays in the house addresses nobody', () => {
  const paper = reportPaper({ figures: withHeading({ addressees: [] }) });
  expect(paper.recipients[0]).toBe('- BGĐ;');
  expect(textOf(paper.body)).not.toContain('kính gửi');
});

test('legal bases stand one by one with semicolons and a full stop', () => {
  const legalBases = ['- Căn cứ Kế hoạch số 1/KH-SYT;', 'Chỉ đạo của Giám đốc bệnh viện.'];
  expect(reportPaper({ figures: withHeading({ legalBases }) }).bases).toEqual([
    'Căn cứ Kế hoạch số 1/KH-SYT;',
    'Căn cứ chỉ đạo của Giám đốc bệnh viện.',
  ]);
});

test('the sections are those of a periodic report, and "./." ends the text', () => {
  const { body } = reportPaper({ figures: sampleFigures });
  expect(body.filter(({ kind }) => kind === 'section').map((block) => textOf([block]))).toEqual([
    'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI, TUYÊN TRUYỀN',
    'II. KẾT QUẢ THỰC HIỆN',
    'III. ĐÁNH GIÁ CHUNG',
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    'V. ĐỀ XUẤT, KIẾN NGHỊ',
  ]);
  expect(textOf(body)).toMatch(/Sở Y tế Thành phố Hồ Chí Minh\.\/\.$/);
});

test('points are lettered, shares have a decimal comma', () => {
  const text = textOf(reportPaper({ figures: sampleFigures }).body);
  expect(text).toMatch(
    /a\) Thẩm định: thẩm định xong 51 hồ sơ; 33 hồ sơ \(64,7%\) có ý kiến thuận lợi/,
  );
  expect(text).toMatch(
    /b\) Biểu quyết của tập thể lãnh đạo: biểu quyết 47 hồ sơ; 05 hồ sơ không được thông qua\./,
  );
});

test('where nobody recorded anything the paper says so and invents nothing', () => {
  const lists = Object.fromEntries(Object.keys(sampleFigures.lists).map((id) => [id, []]));
  const bare = {
    ...sampleFigures,
    dossiers: [],
    narrative: sampleFigures.narrative.map((part) => ({ ...part, sentences: [] })),
    recommendations: [],
    inspections: [],
    lists: lists as unknown as typeof sampleFigures.lists,
  };
  const { body, annexes } = reportPaper({ figures: bare });
  const said = textOf(body)
    .split('\n')
    .filter((line) => line.endsWith('Chưa ghi nhận trong kỳ.'));
  expect(said).toHaveLength(17);
  expect(textOf(body)).not.toMatch(/\b0 (hồ sơ|giải pháp|mốc|báo cáo)/);
  expect(annexes.map(({ title }) => title)).toEqual(['BIỂU SỐ LIỆU', 'DANH SÁCH HỒ SƠ']);
});

test('every figure in the annex names the rows of the list that it counts', () => {
  const [table] = reportPaper({ figures: sampleFigures }).annexes[0]?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('the annex begins with no table');
  for (const [, name, figure, rows] of table.rows) {
    const listed = (rows ?? '').split(', ').filter((part) => part !== '');
    const length = listed.reduce((sum, part) => {
      const [from, to = from] = part.split('–').map(Number) as [number, number?];
      return sum + to - from + 1;
    }, 0);
    expect([name, String(length)]).toEqual([name, figure]);
  }
});

test('a long report is begun in the text and told whole in the annex', () => {
  const long = `${'Giảm thời gian chờ. '.repeat(40)}Hết.`;
  const [first] = sampleFigures.narrative;
  if (!first) throw new Error('no narrative');
  const figures = {
    ...sampleFigures,
    narrative: [{ ...first, sentences: [{ text: long, about: ['d1'] }] }],
  };
  const { body, annexes } = reportPaper({ figures });
  expect(textOf(body)).toContain('Toàn văn nêu tại Phụ lục III.');
  expect(textOf(body)).not.toContain('Hết');
  expect(textOf(annexes[2]?.blocks ?? [])).toContain('Hết (hồ sơ BTH-2023-0001, Khoa Khám bệnh).');
});

test('decomposed letters are composed and control characters are gone', () => {
  const subject = 'Ke\u0302\u0301t qua\u0309\u0000 \u202Ethực hiện\u0007';
  expect(reportPaper({ figures: withHeading({ subject }) }).subject).toEqual(['Kết quả thực hiện']);
});
