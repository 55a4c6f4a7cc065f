import { wordsOf } from './words.ts';

/** Length in words of the longest known phrase that begins at a place; 0 when none does. */
export type PhraseAt = (words: readonly string[], at: number) => number;

export function phraseAt(phrases: readonly string[]): PhraseAt {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase).map(({ word }) => word);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (words, at) => {
    const candidates = byFirst.get(words[at] ?? '') ?? [];
    const found = candidates.filter((phrase) =>
      phrase.every((word, place) => words[at + place] === word),
    );
    return Math.max(0, ...found.map(({ length }) => length));
  };
}
