/** What the people on duty do when an alarm rings: the sections of `docs/runbooks.md`, by their heading. */
export type Runbook =
  | 'function-errors'
  | 'function-throttled'
  | 'work-in-the-failure-queue'
  | 'record-parked'
  | 'stream-late'
  | 'pages-fail'
  | 'wall-held'
  | 'links-locked'
  | 'holidays-missing'
  | 'counters-differ'
  | 'mail-waits'
  | 'mail-of-unknown-fate'
  | 'report-failed'
  | 'mail-comes-back'
  | 'mail-complained-of'
  | 'release-taken-back';

/** How an alarm's text ends: where it is written what to do. */
export const seeRunbook = (runbook: Runbook): string => `Cách xử lý: docs/runbooks.md#${runbook}`;
