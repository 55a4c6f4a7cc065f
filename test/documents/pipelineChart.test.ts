import { chartInWords, pipelineChart } from '../../shared/documents/pipelineChart.ts';

const bars = [
  { label: 'Đăng ký', value: 1250 },
  { label: 'Phê duyệt', value: 625 },
];

test('the longest bar belongs to the largest number, and half as many is half as long', () => {
  const lengths = [...pipelineChart(bars, 'Hình').matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(
    ([, length]) => Number(length),
  );
  expect(lengths[0]).toBe(2 * (lengths[1] ?? 0));
});

test('numbers are written the Vietnamese way, in the picture and in its description', () => {
  expect(pipelineChart(bars, 'Hình')).toContain('<desc>Đăng ký: 1.250; Phê duyệt: 625</desc>');
  expect(chartInWords(bars)).toBe('Đăng ký: 1.250; Phê duyệt: 625');
});

test('markup in a label stays text', () => {
  const svg = pipelineChart([{ label: '</text><script>alert("1")</script>&\'', value: 1 }], '<b>');
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).toContain(
    '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&apos;',
  );
});

test('a year without any dossier has bars of no length', () => {
  expect(pipelineChart([{ label: 'Đăng ký', value: 0 }], 'Hình')).toContain('width="0"');
});

test('the picture needs no inline style, so a strict content policy shows it', () => {
  expect(pipelineChart(bars, 'Hình')).not.toContain('style=');
});
