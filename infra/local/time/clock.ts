import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The system's time, which can be moved; leases and timeouts use the machine's own. */
export interface SystemClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly instant: () => string;
  /** Calendar day in Asia/Ho_Chi_Minh. */
  readonly today: () => string;
  /** Goes on running from this instant. */
  readonly runFrom: (instant: string | number) => void;
  /** Stands still at this instant until moved again. */
  readonly freezeAt: (instant: string | number) => void;
}

interface Setting {
  readonly frozenAt?: number;
  /** System time minus machine time, milliseconds. */
  readonly offset: number;
}

/** Runs with the machine unless set; a file keeps the setting over a restart. */
export function systemClock(options: { file?: string; start?: string } = {}): SystemClock {
  const { file } = options;
  let setting: Setting = { offset: 0 };
  if (file && existsSync(file)) setting = JSON.parse(readFileSync(file, 'utf8')) as Setting;

  const now = (): number => setting.frozenAt ?? Date.now() + setting.offset;
  const set = (next: Setting): void => {
    setting = next;
    if (file) writeFileSync(file, JSON.stringify(setting));
  };
  const clock: SystemClock = {
    now,
    instant: () => new Date(now()).toISOString(),
    today: () => vietnameseDay(now()),
    runFrom: (instant) => set({ offset: epochOf(instant) - Date.now() }),
    freezeAt: (instant) => set({ offset: 0, frozenAt: epochOf(instant) }),
  };
  if (options.start) clock.freezeAt(options.start);
  return clock;
}

/** @throws when it is no time. */
export function epochOf(instant: string | number): number {
  const epoch = new Date(instant).getTime();
  if (Number.isNaN(epoch)) throw new Error(`not a time: ${instant}`);
  return epoch;
}

/** Vietnam has had one offset, +07:00, without daylight saving since 1975. */
const vietnameseOffset = 7 * 60 * 60 * 1000;

export const vietnameseDay = (epoch: number): string =>
  new Date(epoch + vietnameseOffset).toISOString().slice(0, 10);
