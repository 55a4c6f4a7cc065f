import { changedBodies } from './changedBodies.ts';
import { type Line, sentencesOf } from './lines.ts';

/** A named body that is not, on the day asked about, what the paper takes it for. */
export interface GoneBody {
  readonly name: string;
  readonly from?: string;
  readonly now: string;
  readonly source: string;
  readonly sentence: string;
  readonly line: number;
}

/** Bodies named in these lines that had changed by the day, each with the first place that names it. */
export const goneBodies = (lines: readonly Line[], on: string): readonly GoneBody[] =>
  changedBodies.flatMap(({ name, pattern, from, now, source }) => {
    if (from && on < from) return [];
    const place = lines.find(({ text }) => pattern.test(text));
    if (!place) return [];
    const sentence = sentencesOf(place.text).find((one) => pattern.test(one)) ?? place.text;
    return [{ name, ...(from ? { from } : {}), now, source, sentence, line: place.number }];
  });
