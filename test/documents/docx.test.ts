import { docxOf } from '../../shared/documents/docx.ts';
import { reportPaper } from '../../shared/documents/reportPaper.ts';
import { mainPart, paragraphsOf, partsOf } from './readDocx.ts';
import { sampleFigures } from './sixtyProposals.ts';

const paper = reportPaper({ figures: sampleFigures });
const docx = await docxOf(paper);
const xml = mainPart(docx);
const paragraphs = paragraphsOf(xml);
const millimetres = (twentieths: number) => (twentieths / 1440) * 25.4;

test('the page is A4 upright with the margins of Decree 30/2020', () => {
  const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes);
  expect(sizes).toHaveLength(4);
  expect(new Set(sizes).size).toBe(1);
  const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
  const margin = (side: string) =>
    millimetres(Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]));
  expect(margin('top')).toBeCloseTo(20, 0);
  expect(margin('bottom')).toBeCloseTo(20, 0);
  expect(margin('left')).toBeCloseTo(30, 0);
  expect(margin('right')).toBeCloseTo(15, 0);
});

test('check 5: page 1 of the text and of each annex has no number, later pages have it centred on top', () => {
  const sections = xml.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
  expect(sections).toHaveLength(4);
  for (const section of sections) {
    expect(section).toContain('<w:titlePg');
    expect(section).toMatch(/<w:pgNumType[^>]*w:start="1"/);
  }
  const headers = [...partsOf(docx)].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  const numbered = headers.filter(([, header]) => header.includes('PAGE'));
  expect(numbered).toHaveLength(headers.length / 2);
  for (const [, header] of numbered) expect(header).toContain('<w:jc w:val="center"/>');
});

test('the heading names the bodies, the State and its motto, and leaves number and date open', () => {
  expect(paragraphs.slice(0, 8).map((text) => text.replaceAll(/\u00A0+/g, '_'))).toEqual([
    'SỞ Y TẾ',
    'THÀNH PHỐ HỒ CHÍ MINH',
    'BỆNH VIỆN',
    'TRUYỀN MÁU HUYẾT HỌC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: _/BC-BTH',
    'Thành phố Hồ Chí Minh, ngày_tháng_năm 2023',
  ]);
  const boldOf = (text: string) => new RegExp(`<w:b/>(?:(?!</w:p>)[\\s\\S])*>${text}<`).test(xml);
  expect([boldOf('SỞ Y TẾ'), boldOf('TRUYỀN MÁU HUYẾT HỌC')]).toEqual([false, true]);
});

test('check 7: the upward report has its addressee and "Như trên" in the file', () => {
  expect(paragraphs).toContain('Kính gửi: Sở Y tế Thành phố Hồ Chí Minh.');
  expect(paragraphs).toContain('- Như trên;');
  expect(paragraphs).toContain('- Lưu: VT, P.QLCL (Th).');
});

test('several addressees stand as a list, none leaves no trace', async () => {
  const to = async (addressees: readonly string[]) =>
    paragraphsOf(mainPart(await docxOf({ ...paper, addressees })));
  expect(await to(['Sở Y tế', 'Sở Nội vụ'])).toEqual(
    expect.arrayContaining(['Kính gửi:', '- Sở Y tế;', '- Sở Nội vụ;']),
  );
  expect((await to([])).some((text) => text.startsWith('Kính gửi'))).toBe(false);
});

test('check 6: the signature of a deputy is in the file', async () => {
  const signature = { titles: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Đặng Văn Thử' };
  const all = paragraphsOf(mainPart(await docxOf({ ...paper, signature })));
  expect(all).toEqual(expect.arrayContaining(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Đặng Văn Thử']));
});

test('the end of the text is held on the page of the signature', () => {
  const end = xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*\.\/\.<\/w:t>/)?.[0];
  expect(end).toContain('<w:keepNext/>');
});

test('tables repeat their head and split no row', () => {
  const tables = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).filter((one) =>
    one.includes('>STT<'),
  );
  expect(tables).toHaveLength(4);
  for (const table of tables) {
    const rows = table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
    expect(rows[0]).toContain('<w:tblHeader');
    expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
  }
});

test('all dossiers of the period are in the annex', () => {
  const numbers = sampleFigures.dossiers.map(({ number }) => number);
  expect(numbers.filter((number) => !paragraphs.includes(number))).toEqual([]);
});

test('the chart is one that Word can edit, with the figures in its description', () => {
  expect([...partsOf(docx).keys()].some((name) => name.startsWith('word/charts/'))).toBe(true);
  expect(xml).toContain('Đăng ký: 60; Tiếp nhận: 55');
});

test('one serif family is used throughout', () => {
  const styles = partsOf(docx).get('word/styles.xml') ?? '';
  const fonts = `${styles}${xml}`.match(/w:ascii="[^"]*"/g) ?? [];
  expect(new Set(fonts)).toEqual(new Set(['w:ascii="Times New Roman"']));
});

const hostile =
  '=HYPERLINK("http://x.example") <w:p/> & #strong[x] {MERGEFIELD x} \u0007\u0000\uD800cuối';

test('control characters, formulas and markup from people stay text', async () => {
  const dossiers = sampleFigures.dossiers.map((one, n) =>
    n === 0 ? { ...one, title: hostile } : one,
  );
  const all = paragraphsOf(
    mainPart(await docxOf(reportPaper({ figures: { ...sampleFigures, dossiers } }))),
  );
  const cell = all.find((text) => text.startsWith('=HYPERLINK'));
  expect(cell).toBe(
    '=HYPERLINK("http://x.example") <w:p/> & #strong[x] {MERGEFIELD x} cuối\nLê Văn Thí, Khoa Khám bệnh',
  );
});
