import MiniSearch, { type SearchResult } from 'minisearch';
import type { Terms } from '../domain/novelty/terms.ts';

/** Something that can be found by what it is about. */
export interface Searchable {
  readonly id: string;
  readonly terms: Terms;
}

/** Found by trying on the tuning half of `bench/novelty`. */
const boost: Readonly<Record<keyof Terms, number>> = {
  concepts: 8,
  together: 1,
  pairs: 0.5,
  words: 0.1,
  folded: 0.1,
};
const fields = Object.keys(boost) as (keyof Terms)[];

/** Sharing single words or single things is chance: two of either must meet. */
const telling: readonly string[] = ['together', 'pairs'] satisfies (keyof Terms)[];
const sharesSomething = ({ match }: SearchResult): boolean =>
  Object.values(match).some((where) => where.some((field) => telling.includes(field)));

export type FindNearest = (to: Terms, most: number) => readonly string[];

/**
 * Indexes works for one search after another.
 * @returns ids, nearest first. The order helps a person to look; it says nothing about a duplicate.
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
      .search([...asked].join(' '), {
        boost,
        bm25: { k: 1.2, b: 0.7, d: 0 },
      })
      .filter(sharesSomething)
      .slice(0, most)
      .map(({ id }) => String(id));
  };
}
