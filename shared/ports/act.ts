import type { Channel, PersonRef } from '../../events/schema/envelope.ts';

/** The moment of a trigger; handlers never ask for the time themselves. */
export interface Moment {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly now: string;
  /** The same moment as a calendar day in Asia/Ho_Chi_Minh. */
  readonly today: string;
}

/** Who does something, when and by which way. */
export interface Act {
  readonly by: PersonRef;
  readonly at: string;
  readonly channel: Channel;
}
