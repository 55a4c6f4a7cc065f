/** Letters of points in the order of the Vietnamese alphabet: no f, j, w, z and no marked vowels. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/**
 * The letter of the n-th point, counted from 0: a b c d đ e g h i k …; the 24th is `aa`.
 * Source: Decree 30/2020, Annex I (points take the letters of the Vietnamese alphabet in order).
 */
export function letterOf(n: number): string {
  const all = [...letters];
  const round = Math.floor(n / all.length) + 1;
  return (all[n % all.length] ?? '').repeat(round);
}

/** Puts `a) `, `b) `, … before each text. */
export const lettered = (texts: readonly string[]): string[] =>
  texts.map((text, n) => `${letterOf(n)}) ${text}`);

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman number of a section or an annex, from 1. */
export function romanOf(n: number): string {
  const step = romans.find(([value]) => value <= n);
  return step ? step[1] + romanOf(n - step[0]) : '';
}
