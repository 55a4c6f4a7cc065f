import { inflateSync } from 'node:zlib';

/** Reads just enough of a PDF of our own making to say what stands on which page. */
class PdfFile {
  readonly bytes: Buffer;
  readonly text: string;
  readonly fonts = new Map<number, Map<string, string>>();

  constructor(pdf: Uint8Array) {
    this.bytes = Buffer.from(pdf);
    this.text = this.bytes.toString('latin1');
    this.starts = new Map(
      [...this.text.matchAll(/\n(\d+) 0 obj/g)].map(({ 1: id, index }) => [Number(id), index]),
    );
  }

  /** Where each object begins. */
  readonly starts: Map<number, number>;

  startOf(id: number): number {
    return this.starts.get(id) ?? -1;
  }

  /** Source of an object, without its stream. */
  object(id: number): string {
    const start = this.startOf(id);
    return this.text.slice(start, this.text.indexOf('endobj', start));
  }

  stream(id: number): string {
    const start = this.startOf(id);
    const begin = this.text.indexOf('stream\n', start) + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(this.object(id))?.[1]);
    const raw = this.bytes.subarray(begin, begin + length);
    const isPacked = this.object(id).includes('/FlateDecode');
    return (isPacked ? inflateSync(raw) : raw).toString('latin1');
  }

  reference(source: string, key: string): number {
    return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(source)?.[1]);
  }
}

const fromUtf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Glyph number -> letters, from the font's own table. */
function lettersOf(file: PdfFile, font: number): Map<string, string> {
  const known = file.fonts.get(font);
  if (known) return known;
  const table = file.stream(file.reference(file.object(font), 'ToUnicode'));
  const pairs = table.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g);
  const letters = new Map(
    [...pairs].map(([, glyph = '', utf16 = '']) => [glyph.toLowerCase(), fromUtf16(utf16)]),
  );
  file.fonts.set(font, letters);
  return letters;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Bytes of a string as a page writes it: `<0041>` or `(\000A)`. */
function bytesOf(written: string): string {
  if (written.startsWith('<'))
    return (written.match(/[0-9a-f]{2}/gi) ?? [])
      .map((hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .join('');
  return written
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
    );
}

/** Two bytes a glyph, as hexadecimal. */
const glyphsOf = (bytes: string): string[] =>
  (bytes.match(/[\s\S]{2}/g) ?? []).map((pair) =>
    [...pair].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  );

const literal = String.raw`\((?:\\[\s\S]|[^\\()])*\)`;
const shows = new RegExp(
  String.raw`/(f\d+) [\d.]+ Tf|(${literal}|<[0-9a-f]*>) Tj|\[((?:${literal}|[^\]])*)\] TJ`,
  'gi',
);
const strings = new RegExp(`${literal}|<[0-9a-f]*>`, 'gi');

function textOf(file: PdfFile, page: string): string {
  const names = [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)];
  const fonts = new Map(names.map(([, name = '', id]) => [name, lettersOf(file, Number(id))]));
  const shown = file.stream(file.reference(page, 'Contents')).matchAll(shows);
  let font: Map<string, string> | undefined;
  let text = '';
  for (const [, name, one, several] of shown) {
    if (name) font = fonts.get(name);
    const bytes = ((one ?? several ?? '').match(strings) ?? []).map(bytesOf).join('');
    const letters = glyphsOf(bytes).map((glyph) => font?.get(glyph) ?? '\uFFFD');
    text += letters.length === 0 ? '' : `${letters.join('')}\n`;
  }
  return text;
}

/** The text of each page in the order in which it was drawn; pieces stand on lines of their own. */
export function pagesOf(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const kids =
    /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]|\/Kids \[([^\]]*)\][\s\S]{0,80}\/Type \/Pages/.exec(
      file.text,
    );
  const ids = [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) =>
    Number(id),
  );
  return ids.map((id) => textOf(file, file.object(id)));
}

/** All of it on one line, as somebody would search it. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const sourceOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
