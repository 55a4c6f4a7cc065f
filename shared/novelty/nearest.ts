import { isTelling, type Profile } from '../domain/novelty/profile.ts';

/** One of the works near to another. */
export interface Near {
  readonly id: string;
  /** More than single words or single things meet; else they may be near by chance. */
  readonly telling: boolean;
}

/** Works by what they are about; kept up to date work by work. */
export interface WorkIndex {
  /** Takes the place of what was known under this id. */
  readonly put: (id: string, profile: Profile) => void;
  readonly remove: (id: string) => void;
  /** The nearest first. The order helps a person to look; it says nothing about a duplicate. */
  readonly nearest: (to: Profile, most: number, besides?: string) => readonly Near[];
}

type Part = 'things' | 'scenes';
const parts = ['things', 'scenes'] as const satisfies readonly Part[];

interface Held {
  readonly id: string;
  readonly profile: Profile;
  /** Replaced or removed: its postings stay until the next time all is laid anew. */
  gone: boolean;
  /** What long texts are divided by, so that they are not near to everything. */
  readonly length: Record<Part, number>;
  /** Of the search that is going on. */
  score: number;
}

/** The works that say a thing, and how strongly each says it. */
type Postings = Map<string, { readonly work: Held; readonly says: number }[]>;

/** How much the rarity of a thing counts, and how much the length of a text. */
const rarity: Readonly<Record<Part, number>> = { things: 1, scenes: 0.3 };
const longer: Readonly<Record<Part, number>> = { things: 0.85, scenes: 1 };
/** Lengths depend on what else there is; so much may change before they are reckoned anew. */
const staleAfter = 0.05;

const nothing = (): Record<Part, Postings> => ({ things: new Map(), scenes: new Map() });

export function workIndex(): WorkIndex {
  let held: Held[] = [];
  const known = new Map<string, Held>();
  let postings = nothing();
  let changed = 0;

  const factor = (part: Part, name: string): number => {
    const among = postings[part].get(name)?.length ?? 1;
    return Math.log(1 + known.size / among) ** rarity[part];
  };
  const lengthOf = (part: Part, profile: Profile): number => {
    let sum = 0;
    for (const [name, says] of profile[part]) sum += (says * factor(part, name)) ** 2;
    return Math.sqrt(sum) ** longer[part] || 1;
  };
  const measure = ({ profile, length }: Held): void => {
    for (const part of parts) length[part] = lengthOf(part, profile);
  };

  const shelve = (work: Held): void => {
    held.push(work);
    for (const part of parts)
      for (const [name, says] of work.profile[part]) {
        const works = postings[part].get(name) ?? [];
        works.push({ work, says });
        postings[part].set(name, works);
      }
  };
  const drop = (id: string): void => {
    const work = known.get(id);
    if (!work) return;
    work.gone = true;
    known.delete(id);
    changed++;
  };
  /** Lays all anew once enough has changed. */
  const settle = (): void => {
    if (changed <= held.length * staleAfter) return;
    if (known.size < held.length) {
      held = [];
      postings = nothing();
      for (const work of known.values()) shelve(work);
    }
    held.forEach(measure);
    changed = 0;
  };

  /** Adds to each work's score what it shares of one part. */
  const collect = (part: Part, to: Profile): void => {
    const own = lengthOf(part, to);
    for (const [name, asked] of to[part]) {
      const counts = (asked * factor(part, name) ** 2) / own;
      for (const { work, says } of postings[part].get(name) ?? [])
        work.score += (counts * says) / work.length[part];
    }
  };

  return {
    put: (id, profile) => {
      drop(id);
      const work: Held = { id, profile, gone: false, length: { things: 1, scenes: 1 }, score: 0 };
      known.set(id, work);
      shelve(work);
      measure(work);
      changed++;
    },
    remove: drop,
    nearest: (to, most, besides) => {
      settle();
      for (const work of held) work.score = 0;
      for (const part of parts) collect(part, to);
      return held
        .filter(({ id, score, gone }) => score > 0 && !gone && id !== besides)
        .sort((one, other) => other.score - one.score)
        .slice(0, most)
        .map(({ id, profile }) => ({
          id,
          telling: [...to.things.keys()].some((one) => isTelling(one) && profile.things.has(one)),
        }));
    },
  };
}

interface Searchable {
  readonly id: string;
  readonly profile: Profile;
}

export function indexOf(all: readonly Searchable[]): WorkIndex {
  const index = workIndex();
  for (const { id, profile } of all) index.put(id, profile);
  return index;
}
