/** Sleep that can be cut short for everybody at once. */
export interface Waker {
  /** @returns whether it was woken before the time. */
  readonly sleep: (milliseconds: number) => Promise<boolean>;
  readonly wake: () => void;
}

export function waker(signal: AbortSignal): Waker {
  const sleepers = new Set<(woken: boolean) => void>();
  const wake = (): void => {
    for (const rise of sleepers) rise(true);
  };
  signal.addEventListener('abort', wake);
  return {
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(true);
        const rise = (woken: boolean): void => {
          clearTimeout(timer);
          sleepers.delete(rise);
          resolve(woken);
        };
        const timer = setTimeout(() => rise(false), milliseconds);
        sleepers.add(rise);
      }),
    wake,
  };
}
