import { inflateRawSync } from 'node:zlib';

/** Files of a Word document: name -> text. */
export function partsOf(docx: Uint8Array): Map<string, string> {
  const zip = Buffer.from(docx);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    ) as [number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + packed);
    parts.set(name, (method === 8 ? inflateRawSync(raw) : raw).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

export const mainPart = (docx: Uint8Array): string => partsOf(docx).get('word/document.xml') ?? '';

/** The text part without the ids that the writer draws anew for every file. */
export const lastingPart = (docx: Uint8Array): string =>
  mainPart(docx).replace(/ r:id="[^"]*"|(?<=<wp:docPr) id="\d+"/g, '');

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The text of each paragraph, empty ones left out. */
export const paragraphsOf = (xml: string): string[] =>
  (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, text]) => text ?? '\n')
        .join('')
        .replace(/&(amp|lt|gt|quot|apos);/g, (one) => entities[one] ?? one),
    )
    .filter((text) => text !== '');
