import * as z from 'zod/mini';

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A UTC instant, ISO 8601 with milliseconds. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** A person as known when the event happened; the name is kept because issued papers keep it. */
export const personRef = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.optional(z.string()),
  /** Whose deputy the person acted as; the task and the seat are that person's. */
  actingFor: z.optional(z.object({ personId: z.string(), name: z.string() })),
});
export type PersonRef = z.infer<typeof personRef>;

/** Who acts when nobody does. */
export const system = { personId: 'system', name: 'Hệ thống' } as const satisfies PersonRef;

export const channel = z.enum(['web', 'link', 'reply', 'import', 'paper', 'tick', 'support']);
export type Channel = z.infer<typeof channel>;

/** Why a date is the date: the clause that sets it and how it was computed, both shown in the mail. */
export const due = z.object({
  /** Last good day. */
  on: day,
  /** The plan's clause, or "nội bộ" where the hospital sets the limit itself. */
  clause: z.string(),
  /** How the day was computed, in Vietnamese, holidays included. */
  computed: z.string(),
});
export type Due = z.infer<typeof due>;

export const change = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
export type Change = z.infer<typeof change>;

export const status = z.enum([
  'draft',
  'registered',
  'revision_requested',
  'appraising',
  'deciding',
  'vote_not_passed',
  'agreed_pending_document',
  'implementing',
  'evaluating',
  'nominating',
  'award_proposed',
  'notifying',
  'awaiting_next_step',
  'archived',
  'refused',
  'withdrawn',
  'merged',
]);
export type Status = z.infer<typeof status>;

/** What is owed on a dossier right now; mails, desks and reminders are made from it. */
export const obligation = z.object({
  /**
   * Stable while the same thing is owed: the kind, then what tells it from others of its kind,
   * e.g. `finish_draft`, `intake:intake:1`, `revision:intake:12`, `vote:decision:1`, `milestone:carry_out:m1`.
   */
  id: z.string(),
  kind: z.enum([
    'finish_draft',
    'consent',
    'paperwork',
    'revision',
    'answer',
    'intake',
    'appraisal',
    'vote',
    'head_decision',
    'document',
    'milestone',
    'progress_report',
    'progress_review',
    'completion_report',
    'evaluation',
    'nomination',
    'merge',
  ]),
  stepId: z.optional(z.string()),
  who: z.array(personRef),
  due: z.optional(due),
  /** Day from which it is owed; reminders that would fall on it or earlier are not made. */
  since: z.optional(day),
});
export type Obligation = z.infer<typeof obligation>;

/** The dossier as its readers (mails, desks, counters) need it, right after the event. */
export const summary = z.object({
  number: z.optional(z.string()),
  title: z.string(),
  programmeId: z.string(),
  programmeName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  status,
  urgent: z.boolean(),
  /** Day on which it was handed in. */
  submittedOn: z.optional(day),
  /** Handed in after the announced last day. */
  late: z.optional(z.boolean()),
  contentVersion: z.number(),
  lead: personRef,
  /** The officer who registered the dossier in the lead's place, and hears of it too. */
  registrar: z.optional(personRef),
  authors: z.array(personRef),
  stepId: z.optional(z.string()),
  obligations: z.array(obligation),
});
export type Summary = z.infer<typeof summary>;

/**
 * 1 is written. Two releases work side by side while one takes over, and the new one may be taken back:
 * what the neighbours write is read too, known fields by their meaning, others left alone. Anything else
 * is parked. A new type of event, or a field that must be there, is read one release before it is written.
 */
export const eventVersion = z.literal([0, 1, 2]);

/** What every stored dossier event has around its own `data`. */
export const envelope = {
  v: eventVersion,
  /** `<dossierId>#<seq, six digits>`; unique and in order. */
  id: z.string(),
  tenant: z.string(),
  dossierId: z.string(),
  seq: z.number(),
  at: instant,
  on: day,
  by: personRef,
  onBehalfOf: z.optional(personRef),
  channel,
  commandId: z.string(),
  /**
   * People who are no authors and now owe nothing, yet must hear of the event: whose task it took
   * away, who voted, who decided what was amended. Named here because mails are addressed from events.
   */
  others: z.optional(z.array(personRef)),
  after: summary,
} as const;
