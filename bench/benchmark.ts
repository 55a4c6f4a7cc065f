import type { Line } from './line.ts';
import { type PromiseId, promises } from './promises.ts';
import { median } from './statistics.ts';

export interface Benchmark {
  readonly promises: readonly PromiseId[];
  /** @param note takes what is worth saying but not scored. */
  readonly run: (rounds: number, note: (text: string) => void) => Promise<readonly Line[]>;
}

/** Fewer rounds than this say nothing. */
export const fewestRounds = 7;

/** The benchmarks of which a line's name begins with one of the names; all of them without names. */
export function selected(
  benchmarks: readonly Benchmark[],
  names: readonly string[],
): readonly Benchmark[] {
  const asked = names.map((name) => name.toLowerCase());
  return benchmarks.filter(
    (one) =>
      asked.length === 0 ||
      one.promises.some((id) =>
        asked.some((name) => promises[id].name.toLowerCase().startsWith(name)),
      ),
  );
}

/** Plays the rounds one after another. */
export async function played<T>(
  rounds: number,
  round: (number: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (let number = 0; number < rounds; number++) results.push(await round(number));
  return results;
}

/** Median over the rounds of every figure that a round gave. */
export function mediansOf<Name extends string>(
  rounds: readonly Readonly<Record<Name, number>>[],
): Record<Name, number> {
  const names = Object.keys(rounds[0] ?? {}) as Name[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name]))]),
  ) as Record<Name, number>;
}
