import { onUse } from '../../../events/schema/onUse.ts';
import { fold } from '../text/vietnamese.ts';
import { stopWords } from './boilerplate.ts';
import { allConcepts, type Concept, type Facet } from './concepts.ts';
import { type PhraseAt, phraseAt } from './phrases.ts';
import { oneSpelling, wordsOf } from './words.ts';

/**
 * What a text is about; what two texts share of it brings them together in a search. Under each facet
 * the things of the sector, whichever of their names was used.
 */
export interface Terms extends Readonly<Record<Facet, readonly string[]>> {
  /** What the things are part of. */
  readonly topics: readonly string[];
  /** Two things named in one sentence: the nearest that counting comes to "the same mechanism". */
  readonly together: readonly string[];
  /** Neighbouring words: most Vietnamese words have two syllables. */
  readonly pairs: readonly string[];
  readonly words: readonly string[];
  /** The words without marks, for titles typed without. */
  readonly folded: readonly string[];
}

/** The sector's names and the small words, in one way of writing. */
interface Lexicon {
  readonly nameAt: PhraseAt;
  /** One name may stand for things of several facets. */
  readonly conceptsOf: ReadonlyMap<string, readonly Concept[]>;
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
  const conceptsOf = new Map<string, Concept[]>();
  const concepts = allConcepts();
  for (const concept of concepts)
    for (const name of concept.names) {
      const key = keyOf(written(name));
      const known = conceptsOf.get(key) ?? [];
      if (!small.has(key) && !known.some(({ facet }) => facet === concept.facet))
        conceptsOf.set(key, [...known, concept]);
    }
  return {
    nameAt: phraseAt(concepts.flatMap(({ names }) => names.map(written))),
    conceptsOf,
    saysSomething: (word) => !small.has(word) && !isNumber.test(word),
  };
}

const lexicons = onUse({
  marked: () => lexiconOf((text) => text),
  unmarked: () => lexiconOf(fold),
});

/** A thing of the sector by one of its names: `length` words from `at` on. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly length: number;
}

function mentionsIn(words: readonly string[], { nameAt, conceptsOf }: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameAt(words, at);
    const named = conceptsOf.get(words.slice(at, at + length).join('_')) ?? [];
    for (const concept of named) mentions.push({ concept, at, length });
    at += Math.max(1, length);
  }
  return mentions;
}

/** The things of the sector that a text written with its marks names. */
export const mentionsOf = (words: readonly string[]): readonly Mention[] =>
  mentionsIn(words, lexicons.marked);

/** Each two things once, whichever stood first. */
const combined = (named: readonly Concept[]): readonly string[] => {
  const sorted = [...new Set(named.map(({ id }) => id))].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one}&${other}`));
};

const idsOf = (named: readonly Concept[], of: Facet): readonly string[] =>
  named.filter(({ facet }) => facet === of).map(({ id }) => id);

/** Vietnamese has some thousand syllables: each is folded once. */
const foldings = new Map<string, string>();
function folded(word: string): string {
  const known = foldings.get(word);
  if (known !== undefined) return known;
  const made = fold(word);
  foldings.set(word, made);
  return made;
}

type Sentences = readonly (readonly string[])[];

/** Titles are typed without marks, too: they are then read without. */
export const isMarked = (sentences: Sentences): boolean =>
  sentences.some((words) => words.some((word) => folded(word) !== word));

/** @param sentences the words of each, in their order and in one spelling */
export function termsOf(sentences: Sentences, hasMarks = isMarked(sentences)): Terms {
  const lexicon = hasMarks ? lexicons.marked : lexicons.unmarked;
  const perSentence = sentences.map((words) =>
    mentionsIn(words, lexicon).map(({ concept }) => concept),
  );
  const named = perSentence.flat();
  const telling = sentences.map((words) => words.filter(lexicon.saysSomething));
  const words = telling.flat();
  return {
    who: idsOf(named, 'who'),
    where: idsOf(named, 'where'),
    what: idsOf(named, 'what'),
    means: idsOf(named, 'means'),
    aim: idsOf(named, 'aim'),
    topics: named.flatMap(({ topic }) => (topic ? [topic] : [])),
    together: [...new Set(perSentence.flatMap(combined))],
    pairs: telling.flatMap((all) => all.slice(1).map((word, at) => `${all[at]}_${word}`)),
    words,
    folded: words.map(folded),
  };
}
