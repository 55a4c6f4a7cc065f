import { crc32 } from 'node:zlib';

/** 1 January 1980: the same content gives the same bytes. */
const date = 0x0021;
const utf8Names = 0x0800;

interface Entry {
  readonly name: Buffer;
  readonly content: Buffer;
  readonly offset: number;
}

/** Fields that the local and the central header share, from the version on. */
function common({ name, content }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (...bytes: readonly number[]): Buffer => Buffer.from([0x50, 0x4b, ...bytes]);

function central(entry: Entry): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([signature(1, 2), Buffer.from([20, 0]), common(entry), tail, entry.name]);
}

/** A ZIP archive of small texts, uncompressed. Source: APPNOTE.TXT 4.3. */
export function storedZip(members: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(members)) {
    const entry = { name: Buffer.from(path), content: Buffer.from(text), offset };
    const part = Buffer.concat([signature(3, 4), common(entry), entry.name, entry.content]);
    parts.push(part);
    entries.push(entry);
    offset += part.length;
  }
  const directory = Buffer.concat(entries.map(central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, directory, signature(5, 6), end]));
}
