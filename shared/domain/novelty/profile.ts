import { noOutline, sentencesOf, spelled } from './reading.ts';
import { scenesOf } from './scenes.ts';
import { isMarked, type Terms, termsOf } from './terms.ts';

/** What a work is about, weighed: what two profiles share brings their works together in a search. */
export interface Profile {
  /** Things and words -> weight. */
  readonly things: ReadonlyMap<string, number>;
  /** Kinds of undertaking -> strength. */
  readonly scenes: ReadonlyMap<string, number>;
}

/**
 * Found by trying on the pairs of `bench/novelty`, with the whole tables and with two fifths of the
 * scenes left out: words must still carry what the tables do not know.
 */
const weights: Readonly<Record<keyof Terms, number>> = {
  who: 5.9,
  where: 3.5,
  what: 5,
  means: 1.6,
  aim: 0.9,
  topics: 2.9,
  together: 2.8,
  pairs: 0.02,
  words: 3.1,
  folded: 0.4,
};
const fields = Object.keys(weights) as (keyof Terms)[];
/** Keeps apart what would be written the same. */
const mark: Readonly<Partial<Record<keyof Terms, string>>> = { folded: '~', pairs: '+' };
/** Said in the title and in the text. */
const twice = 1.6;

/** Two things of one sentence, or two words side by side: more than a single word that meets by chance. */
export const isTelling = (thing: string): boolean => thing.includes('&') || thing.startsWith('+');

/** @param gist sentences as comparable words, as an entry keeps them */
export function profileOf(title: string, gist: readonly string[] = []): Profile {
  const above = spelled(sentencesOf(title, noOutline));
  const below = gist.map((sentence) => sentence.split(' '));
  const written = isMarked([...above, ...below]);
  const [inTitle, inText] = [termsOf(above, written), termsOf(below, written)];
  const things = new Map<string, number>();
  for (const field of fields) {
    const named = new Set(inTitle[field]);
    const told = new Set(inText[field]);
    for (const term of new Set([...named, ...told]))
      things.set(
        `${mark[field] ?? ''}${term}`,
        weights[field] * (named.has(term) && told.has(term) ? twice : 1),
      );
  }
  return { things, scenes: scenesOf(above, below, written) };
}
