import { onUse } from '../../../events/schema/onUse.ts';
import { fold } from '../text/vietnamese.ts';
import { acuteWork } from './scenes/acuteWork.ts';
import { arriving } from './scenes/arriving.ts';
import { bedside } from './scenes/bedside.ts';
import { clinics } from './scenes/clinics.ts';
import { community } from './scenes/community.ts';
import { furtherScenes } from './scenes/furtherScenes.ts';
import { laboratoryWork } from './scenes/laboratoryWork.ts';
import { medicinesUse } from './scenes/medicinesUse.ts';
import { office } from './scenes/office.ts';
import { otherWords } from './scenes/otherWords.ts';
import { otherWordsCare } from './scenes/otherWordsCare.ts';
import { safety } from './scenes/safety.ts';
import { staffing } from './scenes/staffing.ts';
import { wards } from './scenes/wards.ts';
import { wordsOf } from './words.ts';

/**
 * One kind of undertaking that hospitals come up with, and the words that anybody might tell it in:
 * two works may share no word and still belong to one scene.
 */
interface Scene {
  readonly name: string;
  /** In one spelling; a word may belong to many scenes and then says little. */
  readonly words: readonly string[];
}

const spelled = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ word }) => word)
    .join(' ');

/** Lines of `name: word, word`; what the name says belongs to it too. A name may come again with more. */
function scenesIn(tables: readonly string[]): Scene[] {
  const words = new Map<string, Set<string>>();
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const [name = '', listed = ''] = line.split(': ');
    const known = words.get(name) ?? new Set(name.split(', ').map(spelled));
    for (const word of listed.split(', ')) known.add(spelled(word));
    words.set(name, known);
  }
  return [...words].map(([name, known]) => ({ name, words: [...known] }));
}

interface Lookup {
  readonly scenesOf: ReadonlyMap<string, readonly Scene[]>;
  /** First syllable -> how many syllables the words have that begin with it. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

function lookupOf(written: (word: string) => string | undefined): Lookup {
  const scenesOf = new Map<string, Scene[]>();
  const lengths = new Map<string, Set<number>>();
  for (const scene of lookups.scenes)
    for (const word of new Set(scene.words.map(written))) {
      if (word === undefined) continue;
      scenesOf.set(word, [...(scenesOf.get(word) ?? []), scene]);
      const syllables = word.split(' ');
      const [first = ''] = syllables;
      lengths.set(first, (lengths.get(first) ?? new Set()).add(syllables.length));
    }
  return { scenesOf, lengths };
}

function scenesPerSyllable(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lookups.scenes)
    for (const syllable of new Set(words.flatMap((word) => word.split(' '))))
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  return counts;
}

const lookups = onUse({
  /** Data, not code: add a line where works of one kind are missed. */
  scenes: () =>
    scenesIn([
      arriving,
      medicinesUse,
      laboratoryWork,
      acuteWork,
      bedside,
      safety,
      staffing,
      community,
      clinics,
      office,
      wards,
      furtherScenes,
      otherWords,
      otherWordsCare,
    ]),
  marked: () => lookupOf((word) => word),
  /** Without marks one syllable may be a dozen words. */
  unmarked: () => lookupOf((word) => (word.includes(' ') ? fold(word) : undefined)),
  /** Number of scenes that have a syllable in one of their words: `điện` alone may be anything. */
  syllables: scenesPerSyllable,
});

export const allScenes = (): readonly Scene[] => lookups.scenes;

/** Words of scenes that stand in a sentence, also one within another. */
function wordsIn(sentence: readonly string[], { scenesOf, lengths }: Lookup): readonly string[] {
  const found: string[] = [];
  for (const [at, first] of sentence.entries())
    for (const length of lengths.get(first) ?? []) {
      const phrase = sentence.slice(at, at + length).join(' ');
      if (scenesOf.has(phrase)) found.push(phrase);
    }
  return found;
}

/** How much more a word says in the title. */
const inTitle = 1.6;
/** A word of one scene tells more than a word of many. */
const rarity = 1.35;
/** Scenes much weaker than the strongest are there by chance. */
const leastShare = 0.35;
const mostScenes = 14;
const emphasis = 1.2;

type Sentences = readonly (readonly string[])[];

/** Scene -> how strongly a work speaks of it. */
export function scenesOf(title: Sentences, gist: Sentences, isMarked: boolean) {
  const { scenes, syllables } = lookups;
  const lookup = isMarked ? lookups.marked : lookups.unmarked;
  const weights = new Map<string, number>();
  for (const word of gist.flatMap((sentence) => wordsIn(sentence, lookup))) weights.set(word, 1);
  for (const word of title.flatMap((sentence) => wordsIn(sentence, lookup)))
    weights.set(word, inTitle);
  const strength = new Map<string, number>();
  for (const [word, weight] of weights) {
    const among = lookup.scenesOf.get(word) ?? [];
    const spread = Math.max(among.length, syllables.get(word) ?? 0);
    const says = weight * Math.log(1 + scenes.length / spread) ** rarity;
    for (const { name } of among) strength.set(name, (strength.get(name) ?? 0) + says);
  }
  const strongest = [...strength].sort(([, one], [, other]) => other - one).slice(0, mostScenes);
  const least = leastShare * (strongest[0]?.[1] ?? 0);
  return new Map(
    strongest
      .filter(([, says]) => says > least)
      .map(([name, says]) => [name, says ** emphasis] as const),
  );
}
