import { onUse } from '../../../events/schema/onUse.ts';
import type { Programme } from '../programmes/programme.ts';
import { stopPhrases } from './boilerplate.ts';
import { citationsIn } from './citations.ts';
import { type PhraseAt, phraseAt } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence with the words that are left when what every dossier says was taken away. */
export interface Sentence {
  readonly text: string;
  /** Places are within `text`. */
  readonly words: readonly Word[];
}

/** Knows the wording of a form, to take it away. */
export type Outline = PhraseAt;

export const noOutline: Outline = () => 0;

const headingWords = 2;
const shortest = (phrase: string): boolean => wordsOf(phrase).length >= headingWords;

/** Headings, guidance and promises of the programme's form: what its authors are given, not what they write. */
export function outlineOf({ name, form, obstacleClasses }: Programme): Outline {
  const { sections, title, declaration, commitment } = form;
  const given = sections.flatMap(({ heading, guidance = '' }) => [heading, guidance]);
  const sentences = [...given, title, declaration, commitment].flatMap(piecesOf);
  const obstacles = obstacleClasses.map((one) => one.name);
  return phraseAt([name, ...sentences, ...obstacles].filter(shortest));
}

const piecesOf = (text: string): string[] => sentencesIn(text).map((place) => cut(text, place));

interface Place {
  readonly from: number;
  readonly to: number;
}

const cut = (text: string, { from, to }: Place): string => text.slice(from, to);

const sentencesIn = (text: string): Place[] =>
  [...text.matchAll(/(?:[^.;:!?\n]|[.;:!?](?!\s|$))+[.;:!?]*/gu)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));

const known = onUse({ stopPhraseAt: () => phraseAt(stopPhrases) });

/** Words that belong neither to the outline nor to a phrase that is everywhere. */
function ownWords(all: readonly Word[], outline: Outline): Word[] {
  const spelled = all.map(({ word }) => word);
  const kept: Word[] = [];
  for (let at = 0; at < all.length; ) {
    const taken = Math.max(outline(spelled, at), known.stopPhraseAt(spelled, at));
    const word = all[at];
    if (taken === 0 && word) kept.push(word);
    at += Math.max(1, taken);
  }
  return kept;
}

/** The sentences of a text, in their order; those of which nothing is left are left out. */
export function sentencesOf(raw: string, outline: Outline): readonly Sentence[] {
  const text = raw.normalize('NFC');
  const citations = citationsIn(text);
  const isCited = ({ from }: Word) => citations.some((one) => one.from <= from && from < one.to);
  const own = ownWords(
    wordsOf(text).filter((word) => !isCited(word)),
    outline,
  );
  return sentencesIn(text)
    .map(({ from, to }) => ({
      text: text.slice(from, to),
      words: own
        .filter((word) => from <= word.from && word.to <= to)
        .map((word) => ({ ...word, from: word.from - from, to: word.to - from })),
    }))
    .filter(({ words }) => words.length > 0);
}

export const spelled = (sentences: readonly Sentence[]): readonly (readonly string[])[] =>
  sentences.map(({ words }) => words.map(({ word }) => word));
