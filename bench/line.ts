import { type PromiseId, promises } from './promises.ts';
import { median, spreadOf } from './statistics.ts';

/** One line of standard output. */
export interface Line {
  readonly name: string;
  /** Median of the rounds. */
  readonly ratio: number;
  readonly target: number;
  /** The ratio must reach the target, not stay below it. */
  readonly atLeast?: true;
  readonly ok: boolean;
  /** The ratio of each round. */
  readonly rounds: readonly number[];
  /** Distance of the middle half of the rounds, as a share of the median. */
  readonly spread: number;
  /** The rounds disagree by more than a quarter, so the ratio is not to be trusted. */
  readonly noisy?: true;
  /** What the ratio is made of, e.g. `{ commitMs: 4.2 }`: medians over all rounds. */
  readonly measured?: Readonly<Record<string, number>>;
}

const noisyAbove = 0.25;

/** Judges the rounds of one promise. */
export function lineOf(
  id: PromiseId,
  rounds: readonly number[],
  measured?: Readonly<Record<string, number>>,
): Line {
  const { name, target, ...promise } = promises[id];
  const atLeast = 'atLeast' in promise;
  const ratio = median(rounds);
  const spread = spreadOf(rounds);
  return {
    name,
    ratio: rounded(ratio),
    target: rounded(target),
    ...(atLeast && { atLeast }),
    ok: atLeast ? ratio >= target : ratio <= target,
    rounds: rounds.map(rounded),
    spread: rounded(spread),
    ...(spread > noisyAbove && { noisy: true }),
    ...(measured && { measured: mapped(measured) }),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(4));

const mapped = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
