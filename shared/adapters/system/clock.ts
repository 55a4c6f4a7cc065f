import type { Moment } from '../../ports.ts';

/** Vietnam has had one offset, +07:00, without daylight saving since 1975. */
const offsetMilliseconds = 7 * 60 * 60 * 1000;

/** The calendar day in Asia/Ho_Chi_Minh of a UTC instant. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + offsetMilliseconds).toISOString().slice(0, 10);

/** A trigger's time as handlers use it. @throws when it is no time. */
export function momentOf(time: string | number): Moment {
  const now = new Date(time).toISOString();
  return { now, today: dayOf(now) };
}
