import { wholeNumber } from '../domain/text/formats.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** In units of the drawing; the page shows 660 units on 165 mm. */
const width = 660;
const labelWidth = 210;
const valueWidth = 60;
const row = 30;
const thickness = 18;
const colour = '#1f5c99';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => escapes[one] ?? one);

const rounded = (n: number): number => Math.round(n * 10) / 10;

function barOf({ label, value }: Bar, index: number, largest: number): string {
  const y = index * row;
  const middle = y + row / 2 + 5;
  const length = largest === 0 ? 0 : rounded((value / largest) * (width - labelWidth - valueWidth));
  return [
    `<text x="${labelWidth - 10}" y="${middle}" text-anchor="end">${escaped(label)}</text>`,
    `<rect x="${labelWidth}" y="${y + (row - thickness) / 2}" width="${length}" height="${thickness}" fill="${colour}"/>`,
    `<text x="${labelWidth + length + 8}" y="${middle}" font-weight="bold">${wholeNumber(value)}</text>`,
  ].join('');
}

/** What the picture says, for people who do not see it. */
export const chartInWords = (bars: readonly Bar[]): string =>
  bars.map(({ label, value }) => `${label}: ${wholeNumber(value)}`).join('; ');

/**
 * Draws how many dossiers came how far: one horizontal bar a step, longest for the most.
 * Attributes only, no style, so that a strict content policy shows it in a page as well.
 */
export function pipelineChart(bars: readonly Bar[], title: string): string {
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  const height = bars.length * row;
  const drawn = bars.map((bar, index) => barOf(bar, index, largest)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Tinos, Times New Roman, serif" font-size="17" fill="#000">` +
    `<title>${escaped(title)}</title><desc>${escaped(chartInWords(bars))}</desc>` +
    `<line x1="${labelWidth}" y1="0" x2="${labelWidth}" y2="${height}" stroke="#555" stroke-width="1"/>` +
    `${drawn}</svg>`
  );
}
