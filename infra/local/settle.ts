import type { Functions } from './lambda/functions.ts';
import type { LocalSes } from './ses.ts';
import type { Mappings } from './stream/mappings.ts';

/**
 * Waits until every stream is read to its end, every mail event is published and no function is at
 * work. @throws after the limit (a minute when left out), saying what is still at work.
 */
export type Settle = (limitMilliseconds?: number) => Promise<void>;

export function settler(parts: {
  readonly functions: Functions;
  readonly ses: LocalSes;
  readonly mappings: Mappings;
}): Settle {
  const { functions, ses, mappings } = parts;
  const isQuietSince = (count: number): boolean =>
    functions.count() === count && functions.busy().length === 0;

  return async (limitMilliseconds = 60_000) => {
    const limit = Date.now() + limitMilliseconds;
    let before: number;
    do {
      before = functions.count();
      await within(limit, Promise.all([mappings.caughtUp(), ses.published()]), () => {
        const busy = functions.busy().join(', ');
        return `not settled within ${limitMilliseconds} ms; at work: ${busy || 'streams'}`;
      });
      if (functions.busy().length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    } while (!isQuietSince(before));
  };
}

async function within(
  limit: number,
  work: Promise<unknown>,
  complaint: () => string,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), Math.max(0, limit - Date.now()));
  });
  await Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
