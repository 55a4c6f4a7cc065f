import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly unpacked: number;
  readonly packed: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

const mostEntries = 2_000;
/** All entries together; a document of 4 MB unpacks to a fraction of it. */
const mostUnpackedBytes = 100 * 1024 * 1024;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;

/** Kind of file in the Unix mode that the directory may carry; symbolic links have all of these bits. */
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;

/**
 * The names in an archive that may be opened by whoever gets it; undefined for one that is damaged, too
 * large when unpacked, whatever it claims, or whose entries lead elsewhere. Source: APPNOTE.TXT 4.3.
 */
export function inspectArchive(content: Uint8Array): readonly string[] | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const entries = entriesOf(content, view);
  if (!entries?.every(isHarmless)) return undefined;
  const claimed = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (claimed > mostUnpackedBytes) return undefined;
  return entries.every((entry) => keepsItsWord(content, view, entry))
    ? entries.map(({ name }) => name)
    : undefined;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

/** What the directory lists, if it is all that lies between the entries and its own end. */
function entriesOf(content: Uint8Array, view: DataView): readonly Entry[] | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return undefined;
    const name = view.getUint16(at + 28, true);
    entries.push(entryAt(content, view, at));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? entries : undefined;
}

const entryAt = (content: Uint8Array, view: DataView, at: number): Entry => ({
  name: new TextDecoder().decode(
    content.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
  ),
  encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  method: view.getUint16(at + 10, true),
  packed: view.getUint32(at + 20, true),
  unpacked: view.getUint32(at + 24, true),
  link: ((view.getUint32(at + 38, true) >>> 16) & kindOfFile) === symbolicLink,
  offset: view.getUint32(at + 42, true),
});

/** Stays inside the folder it is unpacked into, on every system. */
const isHarmless = ({ name, encrypted, link }: Entry): boolean =>
  !encrypted &&
  !link &&
  !/^[/\\]|[\\:\0]/.test(name) &&
  !name.split('/').some((part) => part === '..');

/** Unpacks to no more than it claims. */
function keepsItsWord(content: Uint8Array, view: DataView, entry: Entry): boolean {
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localEntry) return false;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = content.subarray(start, start + packed);
  if (data.byteLength !== packed) return false;
  if (method === 0) return packed === unpacked;
  if (method !== 8) return false;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }).byteLength <= unpacked;
  } catch {
    return false;
  }
}
