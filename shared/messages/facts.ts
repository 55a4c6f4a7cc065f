import * as z from 'zod/mini';
import { type EventType, eventData } from '../../events/schema/dossierEvents.ts';
import { day, due, instant, obligation, status } from '../../events/schema/envelope.ts';
import { onUse } from '../../events/schema/onUse.ts';
import type { NoticeFacts } from '../domain/notifications/facts.ts';
import { cleanLine, cleanText } from '../domain/text/vietnamese.ts';
import type { OutboxMail, Template } from '../ports.ts';

/** Names and titles: one line, whatever was stored, so that none can imitate a part of the mail. */
const line = z.pipe(z.string(), z.transform(cleanLine));

/** Somebody's own words; always shown as a quotation. */
const prose = z.pipe(z.string(), z.transform(cleanText));
const kind = obligation.shape.kind;
const act = z.enum(Object.keys(eventData) as EventType[]);

const dossier = z.object({
  number: z.optional(line),
  title: line,
  programmeName: line,
  unitName: line,
  status,
  urgent: z.boolean(),
  authors: z.array(line),
});

/** A dossier in one line, or something from outside the system. */
const work = z.object({
  number: z.optional(line),
  title: line,
  unitName: z.optional(line),
});

/** Another dossier that asks for an award on the same achievement. */
const shared = z.object({
  dossierId: z.string(),
  achievement: line,
  number: z.optional(line),
  title: line,
  programmeName: line,
  unitName: line,
  lead: line,
  form: z.optional(line),
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
  by: line,
  on: day,
  choice: z.optional(line),
  text: z.optional(prose),
  step: z.optional(line),
  people: z.optional(z.array(line)),
  due: z.optional(due),
  period: z.optional(line),
  form: z.optional(line),
  outstanding: z.optional(z.boolean()),
  tally: z.optional(tally),
  document: z.optional(z.object({ symbol: line, issuedOn: day, signer: line, signerTitle: line })),
  other: z.optional(z.object({ number: z.optional(line), title: line })),
  shares: z.optional(z.array(line)),
  changed: z.optional(z.array(line)),
});

/** What each mail must know to be worded. A mail whose facts do not fit is refused, never half said. */
export const factsSchemas = onUse({
  consent_request: () => z.object({ dossier, lead: line, share: z.number() }),
  receipt: () =>
    z.object({
      dossier,
      on: day,
      urgentReason: z.optional(prose),
      paperworkOwed: z.array(line),
      paperworkDue: z.optional(due),
      nextStep: line,
      nextPeople: z.array(line),
      nextDue: z.optional(due),
      nextLimit: z.optional(z.object({ workingDays: z.number(), clause: line })),
    }),
  task: () =>
    z.object({
      dossier,
      asked: kind,
      step: z.optional(line),
      due: z.optional(due),
      because: deed,
      shared: z.optional(z.array(shared)),
    }),
  returned: () =>
    z.object({
      dossier,
      what: z.enum(['proposal', 'progress_report', 'completion_report']),
      by: line,
      reasons: prose,
      round: z.optional(z.number()),
      period: z.optional(line),
      due: z.optional(due),
      yours: z.boolean(),
    }),
  question: () =>
    z.object({
      dossier,
      by: line,
      question: prose,
      due: z.optional(due),
      yours: z.boolean(),
    }),
  progress_of_dossier: () => z.object({ dossier, news: deed }),
  decision_receipt: () => z.object({ dossier, deed }),
  handled_by_other: () => z.object({ dossier, deed }),
  reminder: () =>
    z.object({
      dossier,
      asked: kind,
      step: z.optional(line),
      due: z.optional(due),
      offset: z.number(),
    }),
  draft_unfinished: () => z.object({ dossier, due: z.optional(due), offset: z.number() }),
  draft_expiring: () => z.object({ dossier, removedOn: day, keptMonths: z.number() }),
  escalation: () =>
    z.object({
      dossier,
      asked: kind,
      step: z.optional(line),
      due: z.optional(due),
      offset: z.number(),
      level: z.number(),
      owedBy: z.array(line),
    }),
  amended: () => z.object({ dossier, deed }),
  sign_in: () =>
    z.object({
      /** How long the link may be used. */
      minutes: z.number(),
    }),
  answer_code: () =>
    z.object({
      /** What the code sends, as its reader chose it. */
      answer: line,
      number: z.optional(line),
      title: line,
      /** How long the code may be used. */
      minutes: z.number(),
    }),
  report: () =>
    z.object({
      reportId: line,
      reportName: line,
      programmeName: line,
      unitName: line,
      dataFrom: day,
      dataTo: day,
      /** Clause of the plan that asks for the report. */
      clause: line,
      /** The main figures, in the order in which the paper gives them. */
      figures: z.array(z.object({ label: line, value: z.union([z.number(), line]) })),
    }),
  report_failed: () =>
    z.object({
      reportName: line,
      programmeName: line,
      unitName: line,
      dataFrom: day,
      dataTo: day,
      outcome: z.enum(['empty', 'failed']),
      reason: line,
    }),
  finding: () =>
    z.object({
      caseId: line,
      unitName: line,
      /** The part of the unit that was visited. */
      place: line,
      news: z.enum(['raised', 'answered', 'reopened', 'closed', 'reminded']),
      finding: prose,
      by: z.optional(line),
      /** The answer, the closing note or the reason for reopening. */
      note: z.optional(prose),
      due: z.optional(due),
      /** Working days from the due day; of reminders only. */
      offset: z.optional(z.number()),
    }),
  /** Says nothing of the case: whoever may see it reads it on the page. */
  misuse_case: () =>
    z.object({
      caseId: line,
      on: day,
      news: z.enum(['opened', 'noted', 'concluded']),
    }),
  bad_address: () =>
    z.object({
      unitName: line,
      personName: line,
      staffCode: z.optional(line),
      address: line,
      problem: z.enum(['bounced', 'complained', 'rejected', 'suppressed']),
      reason: z.optional(line),
      /** Number or title of the dossier whose mail did not arrive. */
      about: z.optional(line),
      /** The same mail went to the person's second address. */
      secondTried: z.boolean(),
      /** Who was asked in the person's place. */
      deputies: z.optional(z.array(line)),
    }),
  transfer_request: () =>
    z.object({
      personName: line,
      title: z.optional(line),
      staffCode: line,
      fromUnit: line,
      toUnit: line,
      firstDay: day,
      by: line,
      personId: line,
      number: z.number(),
    }),
  transfer_outcome: () =>
    z.object({
      personName: line,
      fromUnit: line,
      toUnit: line,
      firstDay: day,
      news: z.enum(['accepted', 'declined', 'withdrawn', 'lapsed', 'obstructed', 'moved']),
      /** Told to whoever was moved. */
      staffCode: z.optional(line),
      /** Who answered; nobody did when the proposal lapsed. */
      by: z.optional(line),
      reason: z.optional(prose),
      problem: z.optional(
        z.enum(['person_left', 'moved_meanwhile', 'unit_closed', 'staff_code_taken']),
      ),
      personId: line,
      number: z.number(),
    }),
  plan_reading: () =>
    z.object({
      programmeName: line,
      version: z.number(),
      issuer: line,
      symbol: line,
      unitName: line,
      /** The person was asked before and has not confirmed. */
      again: z.boolean(),
    }),
  novelty_verdict: () =>
    z.object({
      /** The dossier that was judged, and what it was held against. */
      judged: work,
      named: work,
      condition: z.enum(['N2', 'N3', 'N4']),
      finding: z.enum(['duplicate', 'related', 'not_duplicate']),
      by: line,
      on: day,
      /** Only for the authors of the judged dossier: it may quote what others may not read. */
      evidence: z.optional(prose),
      /** The judged dossier is the reader's own; otherwise the named one is. */
      yours: z.boolean(),
      /** The reader's own dossier. */
      dossierId: line,
    }),
  dossier_frozen: () =>
    z.object({
      dossier,
      news: z.enum(['frozen', 'released', 'taken_back']),
      by: line,
      on: day,
      what: z.optional(act),
      reason: z.optional(prose),
      yours: z.boolean(),
    }),
  /** Of a draft neither number nor title: it is its authors' alone. */
  former_holder: () =>
    z.object({
      unitName: line,
      personName: line,
      problem: z.enum(['left', 'passed_on', 'delegation_over']),
      number: z.optional(line),
      title: z.optional(line),
      at: instant,
    }),
  /** The support person hears how to sign in; everybody else of the department what was asked, began and ended. */
  support_access: () =>
    z.object({
      news: z.enum(['asked', 'declined', 'begun', 'welcome', 'ended']),
      name: line,
      email: line,
      reason: prose,
      hours: z.number(),
      unitName: line,
      askedBy: line,
      /** Moment from which nobody can agree any more. */
      answerBy: z.optional(instant),
      /** Who agreed or declined. */
      answeredBy: z.optional(line),
      until: z.optional(instant),
      endedAt: z.optional(instant),
      /** None when the time was over. */
      endedBy: z.optional(line),
      opened: z.optional(z.number()),
      /** May open the page of the accesses. */
      administers: z.boolean(),
    }),
  holidays_missing: () => z.object({ year: line }),
  audit_checkpoint: () =>
    z.object({
      number: z.number(),
      /** `NUMBER:LINK`, as the checking program takes it; so is `before`. */
      place: line,
      at: instant,
      added: z.number(),
      before: z.optional(line),
      /** First entry whose link does not follow. */
      broken: z.optional(z.number()),
    }),
  plan_news: () =>
    z.object({
      programmeId: line,
      programmeName: line,
      unitName: line,
      by: line,
      /** None when the unit's own plan is asked for. */
      call: z.optional(z.object({ callId: line, title: line, description: prose, lastDay: day })),
    }),
  delegation: () =>
    z.object({
      news: z.enum(['given', 'revoked', 'proposed', 'proposal_ended', 'proposal_confirmed']),
      principal: line,
      deputy: line,
      from: day,
      to: day,
      /** None when it is for every programme. */
      programmeName: z.optional(line),
      reason: prose,
      /** Who gave or revoked it. */
      by: line,
      toDeputy: z.boolean(),
    }),
  test_send: () =>
    z.object({
      template: z.enum([
        'sign_in',
        'answer_code',
        'draft_unfinished',
        'draft_expiring',
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
        'transfer_request',
        'transfer_outcome',
        'novelty_verdict',
        'plan_reading',
        'delegation',
        'holidays_missing',
        'audit_checkpoint',
        'plan_news',
        'dossier_frozen',
        'former_holder',
        'support_access',
      ] satisfies Exclude<Template, 'test_send'>[]),
      /** The mail that it shows, on sample facts; they come along so that no mailer carries them. */
      mail: z.custom<OutboxMail>((sample) => typeof sample === 'object' && sample !== null),
    }),
} satisfies Record<Template, () => z.ZodMiniType>);

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
