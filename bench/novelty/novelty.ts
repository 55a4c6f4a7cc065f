import { termsOfWork } from '../../shared/domain/novelty/entry.ts';
import { noOutline, sentencesOf, spelled } from '../../shared/domain/novelty/reading.ts';
import { nearestAmong } from '../../shared/novelty/nearest.ts';
import type { Benchmark } from '../benchmark.ts';
import { lineOf } from '../line.ts';
import { background } from './background.ts';
import type { Pair, Work } from './pair.ts';
import { hardNegatives, lures, tuning } from './tuning.ts';
import { tuningMore } from './tuningMore.ts';
import { tuningOwn } from './tuningOwn.ts';
import { unseen } from './unseen.ts';

const size = 1000;
const shown = 3;
/** What the comparing page lists. */
const listed = 10;
const tuned = [...tuning, ...tuningMore, ...tuningOwn];

const gistOf = ({ summary }: Work): readonly string[] =>
  spelled(sentencesOf(summary, noOutline)).map((words) => words.join(' '));
const allOf = (work: Work) => termsOfWork(work.title, gistOf(work));
const titleOf = ({ title }: Work) => termsOfWork(title);

type TermsOf = typeof allOf;

/** A thousand works, of which each labelled one has one true partner. */
function library() {
  const labelled = [...tuned.flat(), ...unseen.flat(), ...lures];
  const works = [...labelled, ...background(size - labelled.length)];
  const find = nearestAmong(works.map((work, at) => ({ id: String(at), terms: allOf(work) })));
  /** Place of `other` among the works near to `work`, itself left out; 0 is the nearest. */
  return (work: Work, other: Work, termsOf: TermsOf = allOf): number => {
    const own = String(works.indexOf(work));
    const place = find(termsOf(work), size)
      .filter(({ id }) => id !== own)
      .findIndex(({ id }) => id === String(works.indexOf(other)));
    return place < 0 ? size : place;
  };
}

type PlaceOf = ReturnType<typeof library>;

/** Share of the works of the pairs, either way round, whose partner a person would be shown. */
function found(
  pairs: readonly Pair[],
  placeOf: PlaceOf,
  { termsOf = allOf, within = shown }: { termsOf?: TermsOf; within?: number } = {},
): number {
  const places = pairs.flatMap(([one, other]) => [
    placeOf(one, other, termsOf),
    placeOf(other, one, termsOf),
  ]);
  return places.filter((place) => place < within).length / places.length;
}

function misses(pairs: readonly Pair[], placeOf: PlaceOf): readonly string[] {
  const both = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return both
    .map(([one, other]) => ({ one, other, place: placeOf(one, other) }))
    .filter(({ place }) => place >= shown)
    .map(({ one, other, place }) => `place ${place + 1}: “${other.title}” for “${one.title}”`);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** How often the search shows the true partner; nothing is timed, so one round says all. */
export const novelty: Benchmark = {
  promises: ['noveltyFound'],
  run: async (_, note) => {
    const placeOf = library();
    const share = found(unseen, placeOf);
    const titles = found(unseen, placeOf, { termsOf: titleOf });
    const tunedShare = found(tuned, placeOf);
    note(
      `${unseen.length} unseen pairs: title and summary ${percent(share)}, title alone ${percent(titles)}`,
    );
    note(
      `${tuned.length} pairs tuned on: title and summary ${percent(tunedShare)}, title alone ${percent(found(tuned, placeOf, { termsOf: titleOf }))}`,
    );
    note(`unseen, in the first ${listed}: ${percent(found(unseen, placeOf, { within: listed }))}`);
    for (const one of misses(unseen, placeOf)) note(`unseen, missed at ${one}`);
    for (const { name, of, other, partner } of hardNegatives)
      note(
        `hard negative ${name}: place ${placeOf(of, other) + 1}, its partner ${placeOf(of, partner) + 1}`,
      );
    return [lineOf('noveltyFound', [share], { titlesAlone: titles, tuned: tunedShare })];
  },
};
