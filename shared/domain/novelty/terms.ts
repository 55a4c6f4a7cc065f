import { fold } from '../text/vietnamese.ts';
import { stopWords } from './boilerplate.ts';
import { type PhraseAt, phraseAt } from './phrases.ts';
import { synonyms } from './synonyms.ts';
import { oneSpelling, wordsOf } from './words.ts';

/** What a text is about; what two texts share of it brings them together in a search. */
export interface Terms {
  /** Things of the sector, whichever of their names was used. */
  readonly concepts: readonly string[];
  /** Two things named in one sentence: the nearest that counting comes to "the same mechanism". */
  readonly together: readonly string[];
  /** Two things named anywhere in the text. */
  readonly across: readonly string[];
  /** Neighbouring words: most Vietnamese words have two syllables. */
  readonly pairs: readonly string[];
  readonly words: readonly string[];
  /** The words without marks, for titles typed without. */
  readonly folded: readonly string[];
}

/** The sector's names and the small words, in one way of writing. */
interface Lexicon {
  readonly nameAt: PhraseAt;
  readonly conceptOf: ReadonlyMap<string, string>;
  readonly saysSomething: (word: string) => boolean;
}

const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ word }) => word)
    .join('_');

const isNumber = /^\d+$/;

/** Without marks `chờ` is the small word `cho`: it says nothing then. */
function lexiconOf(written: (text: string) => string): Lexicon {
  const small = new Set(stopWords.map((word) => oneSpelling(written(word))));
  const conceptOf = new Map<string, string>();
  for (const names of synonyms)
    for (const name of names) {
      const key = keyOf(written(name));
      if (!small.has(key) && !conceptOf.has(key)) conceptOf.set(key, `=${keyOf(names[0] ?? name)}`);
    }
  return {
    nameAt: phraseAt(synonyms.flat().map(written)),
    conceptOf,
    saysSomething: (word) => !small.has(word) && !isNumber.test(word),
  };
}

const marked = lexiconOf((text) => text);
const unmarked = lexiconOf(fold);

/** A thing of the sector by one of its names: `length` words from `at` on. */
export interface Mention {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
}

function mentionsIn(words: readonly string[], { nameAt, conceptOf }: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameAt(words, at);
    const concept = conceptOf.get(words.slice(at, at + length).join('_'));
    if (concept) mentions.push({ concept, at, length });
    at += Math.max(1, length);
  }
  return mentions;
}

/** The things of the sector that a text written with its marks names. */
export const mentionsOf = (words: readonly string[]): readonly Mention[] =>
  mentionsIn(words, marked);

/** Things of a long text that are combined: the number of combinations grows with the square. */
const mostAcross = 24;

/** Each two concepts once, whichever stood first. */
const combined = (concepts: readonly string[], between: string): readonly string[] => {
  const sorted = [...new Set(concepts)].sort();
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).map((other) => `${one}${between}${other}`),
  );
};

/** @param sentences the words of each, in their order and in one spelling */
export function termsOf(sentences: readonly (readonly string[])[]): Terms {
  const isMarked = sentences.some((words) => words.some((word) => fold(word) !== word));
  const lexicon = isMarked ? marked : unmarked;
  const perSentence = sentences.map((words) =>
    mentionsIn(words, lexicon).map(({ concept }) => concept),
  );
  const concepts = perSentence.flat();
  const telling = sentences.map((words) => words.filter(lexicon.saysSomething));
  const words = telling.flat();
  return {
    concepts,
    together: [...new Set(perSentence.flatMap((named) => combined(named, '&')))],
    across: combined([...new Set(concepts)].slice(0, mostAcross), '…'),
    pairs: telling.flatMap((all) => all.slice(1).map((word, at) => `${all[at]}_${word}`)),
    words,
    folded: words.map(fold),
  };
}
