import { wordsOf } from './words.ts';

/** Length in words of the longest known phrase that begins at a place; 0 when none does. */
export type PhraseAt = (words: readonly string[], at: number) => number;

export function phraseAt(phrases: readonly string[]): PhraseAt {
  const known = new Set<string>();
  /** First word -> lengths of the phrases that begin with it. */
  const lengths = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) continue;
    known.add(words.join(' '));
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return (words, at) => {
    let longest = 0;
    for (const length of lengths.get(words[at] ?? '') ?? []) {
      const end = at + length;
      const isThere = end <= words.length && known.has(words.slice(at, end).join(' '));
      if (isThere && length > longest) longest = length;
    }
    return longest;
  };
}
