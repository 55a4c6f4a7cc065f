import type { Programme } from '../programmes/programme.ts';
import type { NoveltyEntry } from './entry.ts';
import type { Passage } from './passages.ts';

/** One of the works nearest to a dossier, as far as the reader may see it. */
export interface NearWork {
  readonly entry: NoveltyEntry;
  /** An author of both; then it is no other person's work. */
  readonly sameAuthor: boolean;
  /** What is read side by side; none when the reader may see title, unit and year only. */
  readonly compared?: {
    /** None for a work from before this system. */
    readonly programme?: Programme;
    readonly passages: readonly Passage[];
  };
}

/** What was searched, for the reader to know what was not. */
export interface SearchScope {
  readonly dossiers: number;
  /** Initiatives recognised before this system. */
  readonly older: number;
  readonly units: number;
  /** Years of which there is a work, oldest first. */
  readonly years: readonly string[];
}
