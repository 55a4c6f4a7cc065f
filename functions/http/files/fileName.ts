import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';

const longestName = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that no file system and no header can stumble over; the extension follows the content. */
export function safeFileName(raw: string, extension: string): string {
  const last = raw.split(/[\\/]/).at(-1) ?? '';
  const base = cleanLine(last)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[<>:"|?*%]/g, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, longestName)
    .trim();
  return `${base === '' || reserved.test(base) ? 'tep-dinh-kem' : base}.${extension}`;
}
