/** A word as it is compared, and where it stands in the text. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const earlyTone = new RegExp(`(o${tone})([ae])$|(u${tone})(y)$`);
const finalY = new RegExp(`^([hklmst])y(${tone}?)$`);

const withToneLast = (_: string, oa?: string, ae?: string, uy?: string, y?: string): string => {
  const [vowel = '', mark = ''] = oa ?? uy ?? '';
  return `${vowel}${ae ?? y}${mark}`;
};

/**
 * One spelling for what people write in several: NFC, lower case, the tone of `hóa` and `thủy` on the
 * last vowel, `kỹ` and `kĩ` alike, and the Icelandic Ð that looks like Đ.
 */
export const oneSpelling = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .normalize('NFD')
    .replace(earlyTone, withToneLast)
    .replace(finalY, '$1i$2')
    .normalize('NFC');

/** The words of a text in order, without punctuation. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    word: oneSpelling(written),
    from: index,
    to: index + written.length,
  }));
