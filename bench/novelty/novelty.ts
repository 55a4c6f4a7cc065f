import { profileOf } from '../../shared/domain/novelty/profile.ts';
import { noOutline, sentencesOf, spelled } from '../../shared/domain/novelty/reading.ts';
import { workSearch } from '../../shared/novelty/workSearch.ts';
import type { Benchmark } from '../benchmark.ts';
import { lineOf } from '../line.ts';
import { background } from './background.ts';
import type { Pair, Work } from './pair.ts';
import { hardNegatives, lures, tuning } from './tuning.ts';
import { tuningEighth } from './tuningEighth.ts';
import { tuningFifth } from './tuningFifth.ts';
import { tuningFourth } from './tuningFourth.ts';
import { tuningHeld } from './tuningHeld.ts';
import { tuningMore } from './tuningMore.ts';
import { tuningOwn } from './tuningOwn.ts';
import { tuningSeventh } from './tuningSeventh.ts';
import { tuningSixth } from './tuningSixth.ts';
import { unseen } from './unseen.ts';

const size = 1000;
const shown = 3;
/** What the comparing page lists. */
const listed = 10;
const tuned = [
  ...tuning,
  ...tuningMore,
  ...tuningOwn,
  ...tuningHeld,
  ...tuningFourth,
  ...tuningFifth,
  ...tuningSixth,
  ...tuningSeventh,
  ...tuningEighth,
];

const gistOf = ({ summary }: Work): readonly string[] =>
  spelled(sentencesOf(summary, noOutline)).map((words) => words.join(' '));
const allOf = (work: Work) => profileOf(work.title, gistOf(work));
const titleOf = ({ title }: Work) => profileOf(title);

type ProfileOf = typeof allOf;

/** A thousand works, of which each labelled one has one true partner. */
function library() {
  const labelled = [...tuned.flat(), ...unseen.flat(), ...lures];
  const works = [...labelled, ...background(size - labelled.length)];
  const search = workSearch();
  for (const [at, work] of works.entries())
    search.put(String(at), { title: work.title, gist: gistOf(work) });
  const placeOf = new Map(works.map((work, at) => [work, String(at)]));
  /** Place of `other` among the works near to `work`, itself left out; 0 is the nearest. */
  return (work: Work, other: Work, profile: ProfileOf = allOf): number => {
    const place = search
      .nearest(profile(work), size, placeOf.get(work))
      .findIndex(({ id }) => id === placeOf.get(other));
    return place < 0 ? size : place;
  };
}

type PlaceOf = ReturnType<typeof library>;

/** Share of the works of the pairs, either way round, whose partner a person would be shown. */
function found(
  pairs: readonly Pair[],
  placeOf: PlaceOf,
  { profile = allOf, within = shown }: { profile?: ProfileOf; within?: number } = {},
): number {
  const places = pairs.flatMap(([one, other]) => [
    placeOf(one, other, profile),
    placeOf(other, one, profile),
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
    const titles = found(unseen, placeOf, { profile: titleOf });
    const tunedShare = found(tuned, placeOf);
    note(
      `${unseen.length} unseen pairs: title and summary ${percent(share)}, title alone ${percent(titles)}`,
    );
    note(
      `${tuned.length} pairs tuned on: title and summary ${percent(tunedShare)}, title alone ${percent(found(tuned, placeOf, { profile: titleOf }))}`,
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
