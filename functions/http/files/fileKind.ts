import { inspectArchive } from './archive.ts';

/** What may be attached, by content; the name says nothing. */
export interface FileKind {
  readonly extension: 'pdf' | 'docx' | 'xlsx' | 'jpg' | 'png';
  readonly type: string;
}

const kinds: Readonly<Record<FileKind['extension'], FileKind>> = {
  pdf: { extension: 'pdf', type: 'application/pdf' },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  jpg: { extension: 'jpg', type: 'image/jpeg' },
  png: { extension: 'png', type: 'image/png' },
};

export type Inspected = { readonly kind: FileKind } | { readonly problem: string };

/** Pictures beyond this width or height are bombs, not photographs. */
const mostPixels = 12_000;
const wrongType = { problem: 'Tệp không phải là PDF, Word (.docx), Excel (.xlsx), JPG hoặc PNG.' };
const wrongPicture = { problem: 'Ảnh bị hỏng hoặc quá lớn.' };

const startsWith = (content: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte);

/** Tells the kind of a file from its bytes and refuses what is dangerous to open. */
export function inspectFile(content: Uint8Array): Inspected {
  if (startsWith(content, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { kind: kinds.pdf };
  if (startsWith(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return inspectPng(content);
  if (startsWith(content, 0xff, 0xd8, 0xff)) return inspectJpeg(content);
  if (startsWith(content, 0x50, 0x4b, 0x03, 0x04)) return inspectZip(content);
  return wrongType;
}

const viewOf = (content: Uint8Array): DataView =>
  new DataView(content.buffer, content.byteOffset, content.byteLength);

const isSane = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= mostPixels && height <= mostPixels;

function inspectPng(content: Uint8Array): Inspected {
  if (content.length < 24 || !startsWith(content.subarray(12), 0x49, 0x48, 0x44, 0x52))
    return wrongPicture;
  const view = viewOf(content);
  return isSane(view.getUint32(16), view.getUint32(20)) ? { kind: kinds.png } : wrongPicture;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks the segments to the frame header, which holds height and width. */
function inspectJpeg(content: Uint8Array): Inspected {
  const view = viewOf(content);
  for (let at = 2; at + 9 < content.length; at += 2 + view.getUint16(at + 2)) {
    if (content[at] !== 0xff) return wrongPicture;
    if (isFrame(content[at + 1] ?? 0))
      return isSane(view.getUint16(at + 7), view.getUint16(at + 5))
        ? { kind: kinds.jpg }
        : wrongPicture;
  }
  return wrongPicture;
}

const withMacros = {
  problem: 'Tệp chứa macro nên không được nhận; xin lưu lại dưới dạng không có macro.',
};

function inspectZip(content: Uint8Array): Inspected {
  const names = inspectArchive(content);
  if (!names) return { problem: 'Tệp Word hoặc Excel bị hỏng hoặc chứa quá nhiều nội dung nén.' };
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return withMacros;
  if (!names.includes('[Content_Types].xml')) return wrongType;
  if (names.includes('word/document.xml')) return { kind: kinds.docx };
  return names.includes('xl/workbook.xml') ? { kind: kinds.xlsx } : wrongType;
}
