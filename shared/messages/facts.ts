import * as z from 'zod/mini';
import { type EventType, eventData } from '../../events/schema/dossierEvents.ts';
import { day, due, obligation, status } from '../../events/schema/envelope.ts';
import type { NoticeFacts } from '../domain/notifications/facts.ts';
import type { Template } from '../ports.ts';

const text = z.string();
const kind = obligation.shape.kind;
const act = z.enum(Object.keys(eventData) as EventType[]);

const dossier = z.object({
  number: z.optional(text),
  title: text,
  programmeName: text,
  unitName: text,
  status,
  urgent: z.boolean(),
  authors: z.array(text),
});

const tally = z.object({
  voters: z.number(),
  for: z.number(),
  against: z.number(),
  abstain: z.number(),
  silent: z.number(),
  passed: z.boolean(),
});

const deed = z.object({
  act,
  by: text,
  on: day,
  choice: z.optional(text),
  text: z.optional(text),
  step: z.optional(text),
  people: z.optional(z.array(text)),
  due: z.optional(due),
  period: z.optional(text),
  form: z.optional(text),
  outstanding: z.optional(z.boolean()),
  tally: z.optional(tally),
  document: z.optional(z.object({ symbol: text, issuedOn: day, signer: text, signerTitle: text })),
  changed: z.optional(z.array(text)),
});

/** What each mail must know to be worded. A mail whose facts do not fit is refused, never half said. */
export const factsSchemas = {
  consent_request: z.object({ dossier, lead: text, share: z.number() }),
  receipt: z.object({
    dossier,
    on: day,
    urgentReason: z.optional(text),
    paperworkOwed: z.array(text),
    paperworkDue: z.optional(due),
    nextStep: text,
    nextPeople: z.array(text),
    nextDue: z.optional(due),
    nextLimit: z.optional(z.object({ workingDays: z.number(), clause: text })),
  }),
  task: z.object({ dossier, asked: kind, step: text, due: z.optional(due), because: deed }),
  returned: z.object({
    dossier,
    what: z.enum(['proposal', 'progress_report', 'completion_report']),
    by: text,
    reasons: text,
    round: z.optional(z.number()),
    period: z.optional(text),
    due: z.optional(due),
    yours: z.boolean(),
  }),
  question: z.object({
    dossier,
    by: text,
    question: text,
    due: z.optional(due),
    yours: z.boolean(),
  }),
  progress_of_dossier: z.object({ dossier, news: deed }),
  decision_receipt: z.object({ dossier, deed }),
  handled_by_other: z.object({ dossier, deed }),
  reminder: z.object({
    dossier,
    asked: kind,
    step: z.optional(text),
    due: z.optional(due),
    offset: z.number(),
  }),
  draft_unfinished: z.object({ dossier, due: z.optional(due), offset: z.number() }),
  escalation: z.object({
    dossier,
    asked: kind,
    step: z.optional(text),
    due: z.optional(due),
    offset: z.number(),
    level: z.number(),
    owedBy: z.array(text),
  }),
  amended: z.object({ dossier, deed }),
  sign_in: z.object({
    /** How long the link may be used. */
    minutes: z.number(),
  }),
  report: z.object({
    reportId: text,
    reportName: text,
    programmeName: text,
    unitName: text,
    dataFrom: day,
    dataTo: day,
    /** Clause of the plan that asks for the report. */
    clause: text,
    /** The main figures, in the order in which the paper gives them. */
    figures: z.array(z.object({ label: text, value: z.union([z.number(), text]) })),
  }),
  report_failed: z.object({
    reportName: text,
    programmeName: text,
    unitName: text,
    dataFrom: day,
    dataTo: day,
    outcome: z.enum(['empty', 'failed']),
    reason: text,
  }),
  finding: z.object({
    caseId: text,
    unitName: text,
    /** The part of the unit that was visited. */
    place: text,
    news: z.enum(['raised', 'answered', 'reopened', 'closed', 'reminded']),
    finding: text,
    by: z.optional(text),
    /** The answer, the closing note or the reason for reopening. */
    note: z.optional(text),
    due: z.optional(due),
    /** Working days from the due day; of reminders only. */
    offset: z.optional(z.number()),
  }),
  /** Says nothing of the case: whoever may see it reads it on the page. */
  misuse_case: z.object({
    caseId: text,
    on: day,
    news: z.enum(['opened', 'noted', 'concluded']),
  }),
  bad_address: z.object({
    unitName: text,
    personName: text,
    staffCode: z.optional(text),
    address: text,
    problem: z.enum(['bounced', 'complained', 'rejected', 'suppressed']),
    reason: z.optional(text),
    /** Number or title of the dossier whose mail did not arrive. */
    about: z.optional(text),
    /** The same mail went to the person's second address. */
    secondTried: z.boolean(),
  }),
  test_send: z.object({
    template: z.enum([
      'sign_in',
      'draft_unfinished',
      'consent_request',
      'receipt',
      'task',
      'returned',
      'question',
      'progress_of_dossier',
      'decision_receipt',
      'handled_by_other',
      'reminder',
      'escalation',
      'report',
      'report_failed',
      'finding',
      'misuse_case',
      'bad_address',
      'amended',
    ] satisfies Exclude<Template, 'test_send'>[]),
  }),
} as const satisfies Record<Template, z.ZodMiniType>;

export type FactsOf<T extends Template> = z.infer<(typeof factsSchemas)[T]>;
export type DossierFacts = z.infer<typeof dossier>;
export type Deed = z.infer<typeof deed>;

/** What the policy writes is what the renderers read: a difference does not compile. */
export type NoticeFactsFit = {
  [T in keyof NoticeFacts]: NoticeFacts[T] extends FactsOf<T>
    ? FactsOf<T> extends NoticeFacts[T]
      ? T
      : never
    : never;
} extends { [T in keyof NoticeFacts]: T }
  ? true
  : never;
