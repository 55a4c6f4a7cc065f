/** A title and one to three sentences, as a dossier would say what it is about. */
export interface Work {
  readonly title: string;
  readonly summary: string;
}

export const work = (title: string, summary: string): Work => ({ title, summary });

/** Two works with the same mechanism, each in the words of another hospital. */
export type Pair = readonly [Work, Work];
