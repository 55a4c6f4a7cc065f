import { pdfOf } from '../../shared/documents/pdf.ts';
import { reportPaper } from '../../shared/documents/reportPaper.ts';
import { pagesOf, sourceOf, wordsOf } from './readPdf.ts';
import { sampleFigures } from './sixtyProposals.ts';

const paper = reportPaper({ figures: sampleFigures });
const pdf = await pdfOf(paper);
const pages = pagesOf(pdf);
const firstLine = (page: string | undefined) => (page ?? '').split('\n')[0];

test('check 5: page 1 has no number, page 2 has, and every annex counts from 1 again', () => {
  const starts = pages.flatMap((page, n) => (page.startsWith('Phụ lục ') ? [n] : []));
  expect(starts).toHaveLength(3);
  const numbers = pages.map((page) => (/^\d+$/.test(firstLine(page) ?? '') ? firstLine(page) : ''));
  const from = (first: number, last: number) =>
    Array.from({ length: last - first }, (_, n) => (n === 0 ? '' : String(n + 1)));
  expect(numbers).toEqual(
    [0, ...starts].flatMap((start, n) => from(start, starts[n] ?? pages.length)),
  );
});

test('the first page carries the heading, the title and the addressee', () => {
  const words = wordsOf(pages[0] ?? '');
  for (const text of [
    'SỞ Y TẾ THÀNH PHỐ HỒ CHÍ MINH BỆNH VIỆN TRUYỀN MÁU HUYẾT HỌC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'BÁO CÁO Kết quả thực hiện chủ trương',
    'Kính gửi: Sở Y tế Thành phố Hồ Chí Minh.',
  ])
    expect(words).toContain(text);
});

test('text, recipients and signature are the same as in the Word file', () => {
  const words = wordsOf(pages.join('\n'));
  for (const block of paper.body)
    if (block.kind === 'section' || block.kind === 'clause') expect(words).toContain(block.text);
  expect(words).toContain('Nơi nhận: - Như trên; - BGĐ; - Các khoa/phòng; - Lưu: VT, P.QLCL (Th).');
  expect(words).toContain('GIÁM ĐỐC Trần Thị Thử');
});

test('nobody signs an empty page: the end of the text stands above the signature', async () => {
  for (let lines = 0; lines < 30; lines += 3) {
    const more = Array.from({ length: lines }, () => ({
      kind: 'paragraph' as const,
      text: 'Thêm.',
    }));
    const all = pagesOf(await pdfOf({ ...paper, body: [...more, ...paper.body], annexes: [] }));
    expect(wordsOf(all.at(-1) ?? '')).toMatch(/\.\/\..*Nơi nhận:/);
  }
});

test('no letter is missing from the fonts, and all fonts are of one family and inside the file', () => {
  expect(pages.join('')).not.toContain('\uFFFD');
  const fonts = sourceOf(pdf).match(/\/FontName \/[A-Z]{6}\+[\w-]+/g) ?? [];
  expect(fonts.length).toBeGreaterThanOrEqual(3);
  expect(fonts.every((font) => font.includes('+Tinos'))).toBe(true);
});

test('the file is tagged, in Vietnamese, and tables have heads that a reader announces', () => {
  const source = sourceOf(pdf);
  expect(source).toContain('/Marked true');
  expect(source).toMatch(/\/Lang \(vi-VN\)/);
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect(source).toContain(`/S /${tag}`);
});

test('an annex of 2.000 rows runs over as many pages as it needs', async () => {
  const [one] = sampleFigures.dossiers;
  if (!one) throw new Error('no dossier');
  const dossiers = Array.from({ length: 2000 }, (_, n) => ({
    ...one,
    id: n === 0 ? one.id : `x${n}`,
    number: `BTH-2023-${String(n + 1).padStart(4, '0')}`,
  }));
  const lists = Object.fromEntries(Object.keys(sampleFigures.lists).map((id) => [id, []]));
  const many = {
    ...sampleFigures,
    dossiers,
    lists: lists as unknown as typeof sampleFigures.lists,
    narrative: [],
    recommendations: [],
  };
  const long = pagesOf(await pdfOf(reportPaper({ figures: many })));
  expect(long.length).toBeGreaterThan(150);
  const words = long.map(wordsOf).join(' ');
  expect(dossiers.map(({ number }) => number).filter((number) => !words.includes(number))).toEqual(
    [],
  );
  expect(long.slice(-20).every((page) => wordsOf(page).includes('STT Số hồ sơ'))).toBe(true);
}, 120_000);

test('markup, code and control characters from people stay text', async () => {
  const title = '#read("/etc/passwd") *đậm* = $x$ <annex> \\ `mã` @tên \u0007\u0000cuối';
  const dossiers = sampleFigures.dossiers.map((one, n) => (n === 0 ? { ...one, title } : one));
  const words = wordsOf(
    pagesOf(await pdfOf(reportPaper({ figures: { ...sampleFigures, dossiers } }))).join('\n'),
  );
  expect(words.replaceAll(' ', '')).toContain(
    '#read("/etc/passwd")*đậm*=$x$<annex>\\`mã`@têncuốiLêVănThí',
  );
});

test('the same paper is set to the same bytes', async () => {
  expect(Buffer.from(await pdfOf(paper)).equals(Buffer.from(pdf))).toBe(true);
});

test('a page that cannot be set is an error with the compiler’s words', async () => {
  await expect(pdfOf({ ...paper, madeOn: 'không rõ' })).rejects.toThrow(
    /the report page could not be set: .+/,
  );
});
