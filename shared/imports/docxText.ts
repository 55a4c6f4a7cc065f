import { UnreadableFile } from './unreadableFile.ts';
import { walkXml } from './walkXml.ts';
import { openZip } from './zip.ts';

/** A plan of fifty pages unpacks to about 2 MB. */
const maximumUnpackedBytes = 20 * 1024 * 1024;

/**
 * The text of a Word file: a paragraph a line, an empty line between paragraphs, table cells one
 * after another. Deleted text of tracked changes is left out, and so are headers and footnotes.
 * @throws {UnreadableFile}
 */
export function docxText(bytes: Uint8Array): string {
  const paragraphs = documentOf(bytes);
  if (!paragraphs)
    throw new UnreadableFile('Tệp không phải Word .docx.', 'Lưu tệp dạng .docx rồi gửi lại.');
  return paragraphs.join('\n\n');
}

/** What the walkers refuse they put in words about Excel; here one sentence speaks of Word. */
function documentOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const xml = openZip(bytes, maximumUnpackedBytes)('word/document.xml');
    return xml === undefined ? undefined : paragraphsOf(xml);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(
      'Tệp Word bị hỏng, có mật khẩu hoặc bung ra quá lớn.',
      'Mở tệp bằng Word, bỏ mật khẩu và hình ảnh, lưu lại dạng .docx rồi gửi lại.',
    );
  }
}

function paragraphsOf(xml: string): readonly string[] {
  const paragraphs: string[] = [];
  let text = '';
  let reads = false;
  walkXml(xml, {
    '<t': () => {
      reads = true;
    },
    '/t': () => {
      reads = false;
    },
    '<tab': () => {
      text += ' ';
    },
    '<br': () => {
      text += '\n';
    },
    // The number or dash of a list is counted by Word and not written in the text.
    '<numPr': () => {
      text = '- ';
    },
    '#text': (more) => {
      if (reads) text += more;
    },
    '/p': () => {
      if (text.replace('-', '').trim() !== '') paragraphs.push(text);
      text = '';
    },
  });
  return paragraphs;
}
