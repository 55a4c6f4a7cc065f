import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from './unreadableFile.ts';

/** Reads one member of an archive as text; undefined when it is not there. */
export type ReadMember = (name: string) => string | undefined;

interface Member {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedBytes: number;
  readonly offset: number;
}

const maximumMembers = 1_000;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 65_535;

const damaged = () =>
  new UnreadableFile('Tệp Excel bị hỏng.', 'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.');
const tooLarge = () =>
  new UnreadableFile('Tệp bung ra quá lớn.', 'Bớt trang tính, hình ảnh và dòng không cần thiết.');

/**
 * Opens a ZIP archive held in memory. Members are unpacked one by one when asked for, all together
 * up to `maximumBytes`, whatever sizes the archive claims; nothing is written anywhere.
 * @throws {UnreadableFile}
 */
export function openZip(bytes: Uint8Array, maximumBytes: number): ReadMember {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = membersOf(bytes, view);
  let left = maximumBytes;
  return (name) => {
    const member = members.get(name);
    if (!member) return undefined;
    const content = unpack(bytes, view, member, left);
    left -= content.byteLength;
    return new TextDecoder().decode(content);
  };
}

function membersOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Member> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > maximumMembers) throw tooLarge();
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    members.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      compressedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw damaged();
}

function unpack(bytes: Uint8Array, view: DataView, member: Member, left: number): Uint8Array {
  const { offset, compressedBytes, encrypted, method } = member;
  if (encrypted)
    throw new UnreadableFile('Tệp có mật khẩu.', 'Bỏ mật khẩu rồi lưu lại dạng .xlsx.');
  if (offset + 30 > view.byteLength) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + compressedBytes);
  if (packed.byteLength !== compressedBytes) throw damaged();
  if (method === 0) return within(packed, left);
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

function within(content: Uint8Array, left: number): Uint8Array {
  if (content.byteLength > left) throw tooLarge();
  return content;
}
