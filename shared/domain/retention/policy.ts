import { expiryDays } from './expiryDays.ts';

/** How long one kind of record is kept, and why no longer. */
export interface RetentionLine {
  readonly what: string;
  readonly keeps: { readonly months: number } | { readonly days: number };
  /** What the time is counted from. */
  readonly from: string;
  readonly removed: string;
  readonly why: string;
}

/** Removed by the run of the daily tick. A stage may keep them longer, never shorter. */
export const removedByRun = {
  draft: {
    what: 'A draft that was never handed in',
    keeps: { months: 24 },
    from: 'the last day of its plan or the last time somebody wrote in it, whichever is later; its writers are told by mail 30 days before',
    removed: 'the draft, its history, its place on desks and counters, its attached files',
    why: 'Nothing came of it and nothing rests on it: it is its authors’ unfinished work, full of names.',
  },
  mail_text: {
    what: 'The text of a mail that was sent or given up',
    keeps: { months: 36 },
    from: 'the moment it was put into the outbox',
    removed:
      'what fills its wording, its wish for a link, the address and the reason it came back; kind, receiver, times, status and SES id stay',
    why: 'Whether and when somebody was told stays provable; what it said stands in the dossier itself.',
  },
} as const satisfies Readonly<Record<string, RetentionLine>>;

/** Removed by the tables themselves: each such record carries its `expiresAt`. */
export const removedByExpiry = {
  session: {
    what: 'A session of a signed-in browser',
    keeps: { days: expiryDays.session },
    from: 'its end',
    removed: 'the record',
    why: 'A session that is over opens nothing and says nothing.',
  },
  link: {
    what: 'A mailed link (its hash)',
    keeps: { days: expiryDays.link },
    from: 'its end',
    removed: 'the record',
    why: 'For half a year a dead link can still tell its person what became of the matter.',
  },
  network_tries: {
    what: 'Tries of a network (a hash that changes every ten minutes)',
    keeps: { days: expiryDays.network_tries },
    from: 'the end of the ten minutes',
    removed: 'the record',
    why: 'A day is enough to look into a complaint.',
  },
  printed_code: {
    what: 'The code printed for a briefing (its hash)',
    keeps: { days: expiryDays.printed_code },
    from: 'the day of the briefing',
    removed: 'the record',
    why: 'For a month a code can still say that it is over; the briefing itself stays.',
  },
  printed_code_tries: {
    what: 'Tries with a printed code in ten minutes',
    keeps: { days: expiryDays.printed_code_tries },
    from: 'the latest try',
    removed: 'the record',
    why: 'They only slow down guessing.',
  },
} as const satisfies Readonly<Record<string, RetentionLine>>;

export type RemovedKind = keyof typeof removedByRun;

/** Months that a stage keeps each kind. */
export type KeptMonths = Readonly<Record<RemovedKind, number>>;

export const leastMonths: KeptMonths = {
  draft: removedByRun.draft.keeps.months,
  mail_text: removedByRun.mail_text.keeps.months,
};
