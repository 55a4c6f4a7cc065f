import type { MailStore } from '../mailStore.ts';
import type { SystemClock } from '../time/clock.ts';
import type { Schedules } from '../time/schedules.ts';

/** What the inbox shows and moves. */
export interface InboxParts {
  readonly mails: MailStore;
  readonly clock: SystemClock;
  readonly schedules: Schedules;
  readonly webUrl: string;
}
