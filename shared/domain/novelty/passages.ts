import type { Content } from '../dossier/state.ts';
import { type Outline, type Sentence, sentencesOf } from './reading.ts';
import { mentionsOf } from './terms.ts';

/** A piece of a sentence; `shared` where the other side says the same. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

export interface PassageSide {
  readonly sectionId: string;
  readonly pieces: readonly Piece[];
}

/** Two sentences that say much the same, to be read side by side. */
export interface Passage {
  readonly here: PassageSide;
  readonly there: PassageSide;
}

/** What a sentence says, with the places of the words that say it. */
interface Reading {
  readonly sectionId: string;
  readonly sentence: Sentence;
  /** Term -> places in the sentence's words. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
}

/** Shorter sentences are alike by chance. */
const fewestWords = 5;
/** Two sentences share at least so many terms, and this part of the terms of both. */
const fewestShared = 3;
const smallestPart = 0.2;

function readingOf(sectionId: string, sentence: Sentence): Reading {
  const words = sentence.words.map(({ word }) => word);
  const terms = new Map<string, number[]>();
  const add = (term: string, places: readonly number[]) =>
    terms.set(term, [...(terms.get(term) ?? []), ...places]);
  for (const { concept, at, length } of mentionsOf(words))
    add(
      concept.id,
      Array.from({ length }, (_, place) => at + place),
    );
  for (const [at, word] of words.slice(1).entries()) add(`${words[at]} ${word}`, [at, at + 1]);
  return { sectionId, sentence, terms };
}

const readingsOf = ({ sections }: Pick<Content, 'sections'>, outline: Outline): Reading[] =>
  Object.entries(sections).flatMap(([sectionId, text]) =>
    sentencesOf(text, outline)
      .filter(({ words }) => words.length >= fewestWords)
      .map((sentence) => readingOf(sectionId, sentence)),
  );

interface Written {
  readonly content: Pick<Content, 'sections'>;
  readonly outline: Outline;
}

/**
 * The sentences of two works that share most, most alike first, each sentence once. The outline's own
 * wording, citations and phrases that are everywhere do not count.
 */
export function passagesBetween(here: Written, there: Written, most: number): readonly Passage[] {
  const ours = readingsOf(here.content, here.outline);
  const theirs = readingsOf(there.content, there.outline);
  const candidates = ours
    .flatMap((one) => theirs.map((other) => ({ one, other, ...likeness(one, other) })))
    .filter(({ shared, part }) => shared.length >= fewestShared && part >= smallestPart)
    .sort((a, b) => b.part - a.part);
  const used = new Set<Reading>();
  const passages: Passage[] = [];
  for (const { one, other, shared } of candidates) {
    if (passages.length === most) break;
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    passages.push({ here: sideOf(one, shared), there: sideOf(other, shared) });
  }
  return passages;
}

function likeness(one: Reading, other: Reading) {
  const shared = [...one.terms.keys()].filter((term) => other.terms.has(term));
  return { shared, part: (2 * shared.length) / (one.terms.size + other.terms.size) };
}

function sideOf({ sectionId, sentence, terms }: Reading, shared: readonly string[]): PassageSide {
  const places = new Set(shared.flatMap((term) => terms.get(term) ?? []));
  const pieces: Piece[] = [];
  let written = 0;
  for (const [place, { from, to }] of sentence.words.entries()) {
    if (!places.has(place)) continue;
    pieces.push({ text: sentence.text.slice(written, from), shared: false });
    pieces.push({ text: sentence.text.slice(from, to), shared: true });
    written = to;
  }
  pieces.push({ text: sentence.text.slice(written), shared: false });
  return { sectionId, pieces: joined(pieces) };
}

/** Neighbours of one kind as one piece; a space between two shared words belongs to them. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const inside = piece.text === ' ' && result.at(-1)?.shared && pieces[at + 1]?.shared;
    const shared = piece.shared || inside === true;
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last?.shared === shared)
      result[result.length - 1] = { text: last.text + piece.text, shared };
    else result.push({ text: piece.text, shared });
  }
  return result;
}
