import { csvTable } from './csvTable.ts';
import { maximumFileBytes, type Table } from './table.ts';
import { type FileRefusal, UnreadableFile } from './unreadableFile.ts';
import { xlsxTables } from './xlsxTables.ts';

/** A file as somebody sent it; the name is shown back and never trusted. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The tables of a CSV or XLSX file, told apart by their content, or why they cannot be read. */
export function readTables({
  name,
  content,
}: SentFile): { readonly tables: readonly Table[] } | { readonly refusal: FileRefusal } {
  try {
    return { tables: tablesOf(name, content) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { refusal: error.refusal };
    throw error;
  }
}

function tablesOf(name: string, content: Uint8Array): readonly Table[] {
  if (content.byteLength > maximumFileBytes)
    throw new UnreadableFile('Tệp lớn hơn 5 MB.', 'Bớt hình ảnh hoặc chia thành nhiều tệp.');
  if (startsWith(content, [0x50, 0x4b])) return xlsxTables(content);
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableFile(
      'Tệp Excel đời cũ (.xls) hoặc có mật khẩu.',
      'Bỏ mật khẩu và lưu lại dạng .xlsx.',
    );
  return [csvTable(content, name)];
}

const startsWith = (content: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => content[index] === byte);
