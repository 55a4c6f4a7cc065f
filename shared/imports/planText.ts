import { docxText } from './docxText.ts';
import type { SentFile } from './readTables.ts';
import { type FileRefusal, UnreadableFile } from './unreadableFile.ts';

/** A plan as a file, in bytes. */
export const maximumPlanBytes = 2 * 1024 * 1024;
/** The longest of the five known plans has 14,000 characters. */
export const maximumPlanCharacters = 200_000;

export type PlanText = { readonly text: string } | { readonly refusal: FileRefusal };

/** The text of a plan sent as a text or Word file, told apart by content, or why it cannot be read. */
export function planText({ content }: Pick<SentFile, 'content'>): PlanText {
  try {
    return withinLength(textOf(content));
  } catch (error) {
    if (error instanceof UnreadableFile) return { refusal: error.refusal };
    throw error;
  }
}

/** The same for text that was pasted. */
export function withinLength(text: string): PlanText {
  if (text.trim() === '')
    return {
      refusal: { problem: 'Không có chữ nào.', remedy: 'Bản chụp (ảnh) phải nhận dạng chữ trước.' },
    };
  return text.length > maximumPlanCharacters
    ? {
        refusal: {
          problem: `Dài hơn ${maximumPlanCharacters} ký tự.`,
          remedy: 'Chỉ gửi phần kế hoạch.',
        },
      }
    : { text };
}

const startsWith = (content: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte);

function textOf(content: Uint8Array): string {
  if (content.byteLength > maximumPlanBytes)
    throw new UnreadableFile('Tệp lớn hơn 2 MB.', 'Bỏ hình ảnh rồi lưu lại, hoặc dán phần chữ.');
  if (startsWith(content, 0x50, 0x4b)) return docxText(content);
  if (startsWith(content, 0x25, 0x50, 0x44, 0x46))
    throw new UnreadableFile(
      'Chưa đọc được tệp PDF.',
      'Mở tệp, sao chép phần chữ rồi dán vào ô bên dưới.',
    );
  if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFile(
      'Tệp Word đời cũ (.doc) hoặc có mật khẩu.',
      'Bỏ mật khẩu và lưu lại dạng .docx.',
    );
  return decoded(content);
}

function decoded(content: Uint8Array): string {
  const utf16 = startsWith(content, 0xff, 0xfe);
  try {
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content);
    if (!text.includes('\u0000')) return text;
  } catch {}
  throw new UnreadableFile(
    'Tệp không phải chữ Unicode (UTF-8), ví dụ phông TCVN3 hoặc VNI.',
    'Chuyển sang Unicode, lưu dạng .docx hoặc .txt UTF-8 rồi gửi lại; hoặc dán phần chữ.',
  );
}
