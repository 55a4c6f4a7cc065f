/** Controls that break Word, mail headers and terminals; newline and tab stay. */
const controls =
  /(?![\n\t])[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it is stored: NFC, `\n` line ends, no control characters, no lone surrogates, trimmed. */
export const cleanText = (raw: string): string =>
  raw
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogates, '')
    .normalize('NFC')
    .trim();

/** A title or a name: as `cleanText`, on one line with single spaces. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ');

/** Without marks and case, for quick search: `Đặng Thuỷ` and `dang thuy` are the same. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

let order: Intl.Collator | undefined;

/** Vietnamese order. Its rules take longer to load than a page's own code, so whoever sorts nothing does not. */
export function compareText(a: string, b: string): number {
  order ??= new Intl.Collator('vi');
  return order.compare(a, b);
}

/** Vietnamese order of names: by given name (the last word), then by the whole name. */
export function compareNames(a: string, b: string): number {
  const given = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  return compareText(given(a), given(b)) || compareText(a, b);
}
