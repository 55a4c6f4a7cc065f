/** Does the work when its turn has come. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns for so many at once; the others wait, first come first served. */
export function turns(most: number): Turn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
