/** A title and one to three sentences, as a dossier would say what it is about. */
export interface Work {
  readonly title: string;
  readonly summary: string;
}

export const work = (title: string, summary: string): Work => ({ title, summary });

/** Two works with the same mechanism, each in the words of another hospital. */
export type Pair = readonly [Work, Work];

/** Pairs of lines `title|summary`, an empty line between the pairs. */
export const pairsIn = (text: string): readonly Pair[] =>
  text
    .trim()
    .split('\n\n')
    .map((pair): Pair => {
      const [one, other] = pair.split('\n').map((line) => {
        const [title = '', summary = ''] = line.split('|');
        return work(title, summary);
      });
      if (!one || !other) throw new Error(`not a pair: ${pair}`);
      return [one, other];
    });
