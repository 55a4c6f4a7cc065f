import { allConcepts, facets } from '../../../shared/domain/novelty/concepts.ts';
import { termsOf } from '../../../shared/domain/novelty/terms.ts';
import { wordsOf } from '../../../shared/domain/novelty/words.ts';

const concepts = allConcepts();

const spelled = (name: string) => wordsOf(name).map(({ word }) => word);

test('there is a broad table, and no thing in it is without two names', () => {
  expect(concepts.length).toBeGreaterThan(400);
  expect(concepts.filter(({ names }) => names.length < 2)).toEqual([]);
  expect(concepts.flatMap(({ names }) => names).filter((name) => name.trim() === '')).toEqual([]);
});

test('within a facet a name stands for one thing, however it is spelled', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { facet, id, names } of concepts)
    for (const name of names) {
      const key = `${facet} ${spelled(name).join(' ')}`;
      if (seen.has(key)) twice.push(`${name}: ${seen.get(key)} and ${id}`);
      seen.set(key, id);
    }
  expect(twice).toEqual([]);
});

/** A text with marks is read with them. */
const marked = ['của'];

test('every name is found as the thing it stands for', () => {
  const lost = concepts.flatMap(({ id, facet, names }) =>
    names.filter((name) => !termsOf([marked, spelled(name)])[facet].includes(id)),
  );
  expect(lost).toEqual([]);
});

test('every facet is in use', () => {
  expect(facets.filter((facet) => !concepts.some((one) => one.facet === facet))).toEqual([]);
});
