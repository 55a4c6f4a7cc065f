import { deflateRawSync } from 'node:zlib';
import { inspectFile } from '../../../../functions/http/files/fileKind.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const uint16 = (n: number) => [n & 255, (n >> 8) & 255];
const uint32 = (n: number) => [...uint16(n & 0xffff), ...uint16(n >>> 16)];

interface Made {
  /** Size that every entry claims. */
  readonly unpacked?: number;
  readonly text?: string;
  /** Unix mode of every entry. */
  readonly mode?: number;
  readonly flags?: number;
  /** Number of entries that the directory claims. */
  readonly count?: number;
}

/** A zip with the named entries, all of one content; what it claims may be false. */
function zip(
  names: readonly string[],
  { text = 'x', unpacked = text.length, mode = 0, flags = 0, count = names.length }: Made = {},
): Uint8Array {
  const content = deflateRawSync(Buffer.from(text));
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const label = Buffer.from(name);
    const sizes = [
      ...uint32(0),
      ...uint32(content.length),
      ...uint32(unpacked),
      ...uint16(label.length),
      ...uint16(0),
    ];
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, ...uint16(flags), 8, 0, 0, 0, 0, 0, ...sizes]),
      label,
      content,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 3, 20, 0, ...uint16(flags), 8, 0, 0, 0, 0, 0, ...sizes]),
        Buffer.from([
          ...uint16(0),
          ...uint16(0),
          ...uint16(0),
          ...uint32((mode << 16) >>> 0),
          ...uint32(offset),
        ]),
        label,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...uint16(count & 0xffff),
    ...uint16(count & 0xffff),
    ...uint32(central.length),
    ...uint32(offset),
    0,
    0,
  ];
  return Buffer.concat([...locals, central, Buffer.from(end)]);
}

const word = ['[Content_Types].xml', 'word/document.xml'];
const fillers = (count: number) => Array.from({ length: count }, (_, n) => `f${n}`);
const png = (width: number, height: number) =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
    'IHDR',
    uint32(width).reverse(),
    uint32(height).reverse(),
  );
const jpeg = (width: number, height: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8],
    uint16(height).reverse(),
    uint16(width).reverse(),
    [1, 1, 17, 0],
  );

test.each([
  ['pdf', bytes('%PDF-1.7')],
  ['docx', zip(word)],
  ['docx', zip([...word, 'word/media/a..b.xml'], { text: 'x'.repeat(300_000) })],
  ['xlsx', zip(['[Content_Types].xml', 'xl/workbook.xml'])],
  ['png', png(800, 600)],
  ['jpg', jpeg(800, 600)],
])('knows a %s by its content', (extension, content) => {
  expect(inspectFile(content)).toMatchObject({ kind: { extension } });
});

test.each([
  ['a program', bytes('MZ\u0090\u0000')],
  ['a page', bytes('<html><script>alert(1)</script>')],
  ['nothing at all', bytes('')],
  ['a plain zip', zip(['a.txt'])],
  ['a Word file with macros', zip([...word, 'word/vbaProject.bin'])],
  ['a zip that climbs out of its folder', zip([...word, '../../etc/passwd'])],
  ['a zip that climbs by backslashes', zip([...word, '..\\..\\x'])],
  ['a zip with a path from the root', zip([...word, '/etc/passwd'])],
  ['a zip with a drive', zip([...word, 'C:x'])],
  ['a zip with a symbolic link', zip(word, { mode: 0o120777 })],
  ['a zip with a password', zip(word, { flags: 1 })],
  ['a zip bomb that says so', zip(word, { unpacked: 60 * 1024 * 1024 })],
  ['a zip bomb that claims one byte', zip(word, { text: 'x'.repeat(300_000), unpacked: 1 })],
  ['a Word file of 100,000 entries', zip([...word, ...fillers(100_000)])],
  ['many entries that claim to be two', zip([...word, ...fillers(100)], { count: 2 })],
  ['a zip with too many entries', zip([...word, ...fillers(2001)])],
  ['a zip cut off', zip(word).subarray(0, 60)],
  ['a picture of 50,000 × 50,000 pixels', png(50_000, 50_000)],
  ['a picture that is none behind its first bytes', png(800, 600).fill(0, 12, 16)],
  ['a picture without size', png(0, 10)],
  ['a photograph of 50,000 pixels', jpeg(50_000, 40)],
  ['a photograph cut off', jpeg(10, 10).subarray(0, 12)],
])('refuses %s', (_, content) => {
  expect(inspectFile(content)).toEqual({ problem: expect.any(String) });
});
