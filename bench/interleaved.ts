import { median } from './statistics.ts';

/** One of the things compared; gets the number of the turn, counted over warm-up and measuring. */
export type Arm = (turn: number) => Promise<unknown>;

/**
 * Lets the arms take turns, each turn beginning with another arm, so that a busy moment of the machine
 * hits all of them.
 * @returns the median milliseconds of each arm, warm-up left out.
 */
export async function interleaved<Name extends string>(
  arms: Readonly<Record<Name, Arm>>,
  { warmUp, turns }: { readonly warmUp: number; readonly turns: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(arms) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < warmUp + turns; turn++)
    for (const name of inTurn(names, turn)) {
      const began = performance.now();
      await arms[name](turn);
      if (turn >= warmUp) times.get(name)?.push(performance.now() - began);
    }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

const inTurn = <T>(values: readonly T[], turn: number): T[] => [
  ...values.slice(turn % values.length),
  ...values.slice(0, turn % values.length),
];
