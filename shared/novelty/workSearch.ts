import { type Profile, profileOf } from '../domain/novelty/profile.ts';
import { indexOf, type Near, workIndex } from './nearest.ts';

/** A work as it is kept for the search. */
export interface Described {
  readonly title: string;
  /** Sentences as comparable words. */
  readonly gist: readonly string[];
}

/** Works of however many years; kept up to date work by work. */
export interface WorkSearch {
  /** Takes the place of what was known under this id. */
  readonly put: (id: string, work: Described) => void;
  readonly remove: (id: string) => void;
  /** The nearest first. The order helps a person to look; it says nothing about a duplicate. */
  readonly nearest: (to: Profile, most: number, besides?: string) => readonly Near[];
}

/**
 * So many are compared whole. Reckoning what a text is about takes milliseconds, too long for all of
 * twenty thousand when a function starts; their titles take a tenth of it. Among 4,400 works, eleven times
 * as many as are compared, the pairs of `bench/novelty` are found as often as by comparing all.
 */
const shortlist = 400;
/** Whole profiles that stay in memory, about 90 MB. */
const mostKept = 2_000;

export function workSearch(): WorkSearch {
  const works = new Map<string, Described>();
  const titles = workIndex();
  const wholes = new Map<string, Profile>();

  const whole = (id: string, { title, gist }: Described): Profile => {
    const known = wholes.get(id);
    if (known) return known;
    if (wholes.size >= mostKept) wholes.clear();
    const made = profileOf(title, gist);
    wholes.set(id, made);
    return made;
  };
  const likeliest = (to: Profile, besides: string | undefined): readonly string[] =>
    works.size <= shortlist
      ? [...works.keys()]
      : titles.nearest(to, shortlist, besides).map(({ id }) => id);

  return {
    put: (id, work) => {
      works.set(id, work);
      wholes.delete(id);
      titles.put(id, profileOf(work.title));
    },
    remove: (id) => {
      works.delete(id);
      wholes.delete(id);
      titles.remove(id);
    },
    nearest: (to, most, besides) => {
      const compared = likeliest(to, besides).flatMap((id) => {
        const work = works.get(id);
        return work ? [{ id, profile: whole(id, work) }] : [];
      });
      return indexOf(compared).nearest(to, most, besides);
    },
  };
}
