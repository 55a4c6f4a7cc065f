import MiniSearch, { type SearchResult } from 'minisearch';
import type { Terms } from '../domain/novelty/terms.ts';

/** Something that can be found by what it is about. */
export interface Searchable {
  readonly id: string;
  readonly terms: Terms;
}

/**
 * Found by trying on the pairs that `bench/novelty` tunes on, with the whole table of names and with
 * part of it left out: words must still carry what the table does not know.
 */
const boost: Readonly<Record<keyof Terms, number>> = {
  who: 3,
  where: 2,
  what: 6,
  means: 2,
  aim: 5.5,
  topics: 2.5,
  together: 1.5,
  pairs: 0.1,
  words: 2.5,
  folded: 0.2,
};
const fields = Object.keys(boost) as (keyof Terms)[];

/** One of the works near to another. */
export interface Near {
  readonly id: string;
  /** More than single words or single things meet; else they may be near by chance. */
  readonly telling: boolean;
}

const tellingFields: readonly string[] = ['together', 'pairs'] satisfies (keyof Terms)[];
const isTelling = ({ match }: SearchResult): boolean =>
  Object.values(match).some((where) => where.some((field) => tellingFields.includes(field)));

/** MiniSearch multiplies by the number of terms met, which makes many small words outweigh few rare things. */
const weightOf = ({ score, queryTerms }: SearchResult): number => score / queryTerms.length;

export type FindNearest = (to: Terms, most: number) => readonly Near[];

/**
 * Indexes works for one search after another.
 * @returns the nearest first. The order helps a person to look; it says nothing about a duplicate.
 */
export function nearestAmong(all: readonly Searchable[]): FindNearest {
  const index = new MiniSearch<Searchable>({
    fields,
    extractField: (one, field) =>
      field === 'id' ? one.id : one.terms[field as keyof Terms].join(' '),
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  index.addAll(all);
  return (to, most) => {
    const asked = new Set(fields.flatMap((field) => to[field]));
    return index
      .search([...asked].join(' '), { boost, bm25: { k: 1.2, b: 0.7, d: 0 } })
      .sort((one, other) => weightOf(other) - weightOf(one))
      .slice(0, most)
      .map((result) => ({ id: String(result.id), telling: isTelling(result) }));
  };
}
