import { deflateRawSync } from 'node:zlib';
import { inspectFile } from '../../../../functions/http/files/fileKind.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

const uint16 = (n: number) => [n & 255, (n >> 8) & 255];
const uint32 = (n: number) => [...uint16(n & 0xffff), ...uint16(n >>> 16)];

/** A zip with the named entries; `unpacked` overstates their size as a bomb does. */
function zip(names: readonly string[], unpacked = 1): Uint8Array {
  const content = deflateRawSync(Buffer.from('x'));
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
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, ...sizes]),
      label,
      content,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, ...sizes]),
        Buffer.from([...uint16(0), ...uint16(0), ...uint16(0), ...uint32(0), ...uint32(offset)]),
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
    ...uint16(names.length),
    ...uint16(names.length),
    ...uint32(central.length),
    ...uint32(offset),
    0,
    0,
  ];
  return Buffer.concat([...locals, central, Buffer.from(end)]);
}

const word = ['[Content_Types].xml', 'word/document.xml'];
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
  ['a zip bomb', zip(word, 150 * 1024 * 1024)],
  [
    'a zip with too many entries',
    zip([...word, ...Array.from({ length: 2001 }, (_, n) => `f${n}`)]),
  ],
  ['a zip cut off', zip(word).subarray(0, 60)],
  ['a picture of 50,000 pixels', png(50_000, 50_000)],
  ['a picture without size', png(0, 10)],
  ['a photograph of 50,000 pixels', jpeg(50_000, 40)],
  ['a photograph cut off', jpeg(10, 10).subarray(0, 12)],
])('refuses %s', (_, content) => {
  expect(inspectFile(content)).toEqual({ problem: expect.any(String) });
});
