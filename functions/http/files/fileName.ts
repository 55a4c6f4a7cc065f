import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';

/** Bytes that every file system takes for a name, the extension and a number that it adds counted in. */
const longestName = 200;
/** Devices of Windows, whatever comes after a dot. */
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

/** A name that no file system and no header can stumble over; the extension follows the content. */
export function safeFileName(raw: string, extension: string): string {
  const last = raw.split(/[\\/]/).at(-1) ?? '';
  const base = cleanLine(last)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[<>:"|?*%]/g, '')
    .replace(/^[.\s]+/, '');
  const name = within(base, longestName).replace(/[.\s]+$/, '');
  return `${name === '' || reserved.test(name) ? 'tep-dinh-kem' : name}.${extension}`;
}

/** The first whole letters that take no more than so many bytes in UTF-8. */
function within(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}
