/** Text that a spreadsheet would run: signs of a formula, also after blanks or apostrophes, and leading controls. */
const risky = /^['\s\0]*[=+\-@＝＋－＠]|^['\s]*\0|^'*[\t\r\n]/;

/** The text with an apostrophe before it where a spreadsheet would run it. */
export const inert = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text as it was before `inert`. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
