/** Sleep that can be cut short for everybody at once. */
export interface Waker {
  /** How often everybody was woken; taken before a look, it tells whether that look may be stale. */
  readonly calls: () => number;
  /** Ends early when woken, and does not begin when woken since `calls` was taken. */
  readonly sleep: (milliseconds: number, calls: number) => Promise<void>;
  readonly wake: () => void;
}

export function waker(signal: AbortSignal): Waker {
  const sleepers = new Set<() => void>();
  let count = 0;
  const wake = (): void => {
    count++;
    for (const rise of sleepers) rise();
  };
  signal.addEventListener('abort', wake);
  return {
    calls: () => count,
    sleep: (milliseconds, calls) =>
      new Promise((resolve) => {
        if (signal.aborted || count !== calls) return resolve();
        const rise = (): void => {
          clearTimeout(timer);
          sleepers.delete(rise);
          resolve();
        };
        const timer = setTimeout(rise, milliseconds);
        sleepers.add(rise);
      }),
    wake,
  };
}
