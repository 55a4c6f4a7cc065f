import * as z from 'zod/mini';
import { change, day, due, envelope, obligation, personRef } from './envelope.ts';
import { type NewerEvent, newerEventIn } from './newerEvent.ts';
import { onUse } from './onUse.ts';

const text = z.string();
const stepId = z.string();

export const finding = z.enum(['favourable', 'favourable_with_conditions', 'unfavourable']);
export const vote = z.enum(['for', 'against', 'abstain']);
export const evaluationResult = z.enum(['completed', 'partly_completed', 'not_completed']);
/** Which rules a dossier stands under; never computed again when rules change. */
export const ruleSet = z.enum([
  'local_plan',
  'decree_73',
  'pre_decree_73',
  'decree_13',
  'emulation_law_2003',
  'emulation_law_2022',
]);
export const storedFile = z.object({
  fileId: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
});
export type StoredFile = z.infer<typeof storedFile>;

/** A numbered, signed paper as the records office issued it (Decree 30/2020). */
export const issuedDocument = z.object({
  symbol: text,
  issuedOn: day,
  signer: z.object({ name: text, title: text, authority: z.optional(text) }),
  file: z.optional(storedFile),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

/** Another dossier as it was called when the event happened. */
export const otherDossier = z.object({
  dossierId: z.string(),
  number: z.optional(text),
  title: text,
});
/** What each author of both dossiers would have of the merged one, whole per cent. */
const agreedShare = z.object({ person: personRef, share: z.number() });

export const milestone = z.object({ id: z.string(), title: text, due: day });

/** One entry per event type: the shape of its `data`. Past tense, never changed once released. */
export const eventData = onUse({
  DraftStarted: () =>
    z.object({
      programmeId: text,
      programmeName: text,
      programmeVersion: z.number(),
      unitId: text,
      unitName: text,
      departmentName: z.optional(text),
      channel: z.enum(['annual_plan', 'commissioned']),
      track: z.optional(text),
      /** The call that the dossier answers. */
      call: z.optional(z.object({ id: text, title: text })),
      title: text,
      lead: personRef,
      /** The officer who registered it in the lead's place. */
      registrar: z.optional(personRef),
    }),
  DraftSaved: () => z.object({ changes: z.array(change) }),
  AttachmentAdded: () => z.object({ file: storedFile }),
  AttachmentRemoved: () => z.object({ file: storedFile }),
  CoAuthorAnswered: () =>
    z.object({
      person: personRef,
      consents: z.boolean(),
      /** The lead recorded it from a signed paper, for a co-author whom no mail reaches. */
      paper: z.optional(storedFile),
    }),
  Submitted: () =>
    z.object({
      number: text,
      contentVersion: z.number(),
      urgent: z.boolean(),
      /** After the announced last day, within the time that is still allowed. */
      late: z.optional(z.boolean()),
      regime: z.optional(ruleSet),
      urgentReason: z.optional(text),
      /** Sections still owed after an urgent submission; empty otherwise. */
      paperworkOwed: z.array(text),
      paperworkDue: z.optional(due),
    }),
  PaperworkCompleted: () => z.object({ changes: z.array(change), contentVersion: z.number() }),
  Withdrawn: () => z.object({ reason: text }),

  StepStarted: () =>
    z.object({
      stepId,
      stepType: text,
      /** Part of the step -> people who must act, e.g. `legality`. Single-part steps use `main`. */
      assignees: z.record(z.string(), z.array(personRef)),
      due: z.optional(due),
      /** How many times this step has been entered, from 1. */
      round: z.number(),
    }),
  Reassigned: () =>
    z.object({
      stepId,
      part: text,
      to: z.array(personRef),
      reason: text,
      /** Set when somebody outside the role acts; shown in history and in the report. */
      flagged: z.boolean(),
    }),
  Received: () => z.object({ stepId }),
  Returned: () =>
    z.object({
      stepId,
      reasons: text,
      /** How many times this step has returned the dossier, from 1. */
      round: z.number(),
      due: z.optional(due),
      /** Working days of the step's limit left when its clock stopped; 0 or less when it was used up. */
      workingDaysLeft: z.number(),
    }),
  Resubmitted: () =>
    z.object({
      stepId,
      changes: z.array(change),
      contentVersion: z.number(),
      /** The step's new last day: the days the author needed do not count. */
      due: z.optional(due),
    }),
  QuestionAsked: () =>
    z.object({
      stepId,
      question: text,
      due: z.optional(due),
      workingDaysLeft: z.number(),
    }),
  QuestionAnswered: () => z.object({ stepId, answer: text, due: z.optional(due) }),
  Commented: () => z.object({ text }),
  AppraisalGiven: () =>
    z.object({
      stepId,
      part: text,
      finding,
      opinion: text,
      person: personRef,
      /** Number and day of the paper, where the opinion is another body's and its words stay out. */
      paper: z.optional(z.object({ symbol: text, issuedOn: day })),
      /** Question -> whether its condition is met, and by what evidence. */
      answers: z.optional(z.record(z.string(), z.object({ met: z.boolean(), evidence: text }))),
    }),
  VoteCast: () => z.object({ stepId, voter: personRef, vote, remark: z.optional(text) }),
  VoteTakenBack: () => z.object({ stepId, voter: personRef }),
  VoteConcluded: () =>
    z.object({
      stepId,
      rule: text,
      voters: z.number(),
      for: z.number(),
      against: z.number(),
      abstain: z.number(),
      silent: z.number(),
      passed: z.boolean(),
      tieFollowedHead: z.boolean(),
      recused: z.array(personRef),
      /** Last day for the signed decision; only when the vote passed. */
      documentDue: z.optional(due),
    }),
  AllowedDespiteVote: () => z.object({ stepId, reason: text, documentDue: z.optional(due) }),
  Refused: () => z.object({ stepId, reason: text }),
  DecisionTakenBack: () => z.object({ stepId, reason: text }),
  DocumentRecorded: () => z.object({ stepId, document: issuedDocument }),
  /** The author was told of the result in writing. */
  NoticeRecorded: () => z.object({ stepId, document: issuedDocument }),

  MilestonesSet: () =>
    z.object({
      stepId,
      milestones: z.array(milestone),
      /** Last day for the completion report, counted from the last milestone. */
      completionDue: z.optional(due),
    }),
  MilestoneReached: () =>
    z.object({
      stepId,
      milestoneId: text,
      on: day,
      note: z.optional(text),
      /** Set when it was the last one: the completion report counts from here. */
      completionDue: z.optional(due),
    }),
  ProgressReported: () =>
    z.object({
      stepId,
      period: text,
      percent: z.number(),
      done: text,
      difficulties: z.optional(text),
      /** Last day for the reviewer's answer. */
      due: z.optional(due),
    }),
  ProgressAccepted: () => z.object({ stepId, period: text }),
  ProgressReturned: () => z.object({ stepId, period: text, reasons: text, due: z.optional(due) }),
  ProgressSkipped: () => z.object({ stepId, period: text, reason: text }),
  Amended: () =>
    z.object({
      changes: z.array(change),
      contentVersion: z.number(),
      material: z.boolean(),
      /** The step's new last day, where the amended day moves it. */
      due: z.optional(due),
    }),
  /** Plan S0 III.4: strengths, limits, volume and quality of targets and tasks done. */
  CompletionReported: () =>
    z.object({
      stepId,
      finishedOn: day,
      achieved: text,
      limits: text,
      volume: text,
      quality: text,
      lessons: z.optional(text),
    }),
  CompletionReturned: () => z.object({ stepId, reasons: text, due: z.optional(due) }),
  Evaluated: () =>
    z.object({
      stepId,
      result: evaluationResult,
      outstanding: z.boolean(),
      opinion: text,
    }),
  Nominated: () => z.object({ stepId, form: text, reason: text }),
  NotNominated: () => z.object({ stepId, reason: text }),
  Reminded: () =>
    z.object({
      obligation,
      /** Working days from the due day; negative before it. */
      offset: z.number(),
      /** 0 = a plain reminder; 1, 2 … = the escalation level reached. */
      level: z.number(),
      to: z.array(personRef),
    }),
  /** Whoever decided says it was somebody else; `seq` and `what` name the event. */
  DossierFrozen: () => z.object({ seq: z.number(), what: text, stepId }),
  FreezeLifted: () =>
    z.object({
      takenBack: z.boolean(),
      reason: text,
      reportedBy: personRef,
      /** Place of a last day -> its new last day: the days of the freeze do not count. */
      resumed: z.optional(z.record(z.string(), due)),
    }),
  /** Somebody found it to be the same work as another dossier, and asks the leads of both. */
  MergeProposed: () =>
    z.object({
      into: otherDossier,
      shares: z.array(agreedShare),
      asked: z.array(personRef),
      reason: text,
      due,
    }),
  MergeAgreed: () => z.object({ into: otherDossier }),
  /** By a lead who does not agree, or no longer, or by the office. */
  MergeCalledOff: () => z.object({ reason: text }),
  /** The end of the dossier: its authors are now the other one's, with these shares. */
  Merged: () => z.object({ into: otherDossier, shares: z.array(agreedShare), reason: text }),
  /** The same merger in the history of the dossier that goes on. */
  OtherTakenIn: () =>
    z.object({
      from: otherDossier,
      /** Authors who were not its authors before. */
      joined: z.array(personRef),
      changes: z.array(change),
    }),
  DossierClosed: () => z.object({ outcome: z.enum(['archived', 'refused', 'withdrawn']) }),
});

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.infer<(typeof eventData)[T]>;

/** What the domain returns: the fact alone. The commit adds the envelope. */
export type DossierFact = { [T in EventType]: { type: T; data: EventData<T> } }[EventType];

const envelopeSchema = z.object({ ...envelope, type: z.string(), data: z.unknown() });
type Envelope = Omit<z.infer<typeof envelopeSchema>, 'type' | 'data'>;
export type DossierEvent = Envelope & DossierFact;

export type RecordedEvent = DossierEvent | NewerEvent;

/** Reads an event for people to see; one of a later release's type says no more than its day. @throws as `parseDossierEvent` */
export const parseRecordedEvent = (raw: unknown): RecordedEvent =>
  newerEventIn(raw, (type) => Object.hasOwn(eventData, type)) ?? parseDossierEvent(raw);

/** Reads an event from outside. @throws when the type or version is unknown or a field is wrong. */
export function parseDossierEvent(raw: unknown): DossierEvent {
  const { type, data, ...rest } = envelopeSchema.parse(raw);
  const schema = eventData[type as EventType];
  if (!schema) throw new Error(`unknown event type ${type}`);
  return { ...rest, type, data: schema.parse(data) } as DossierEvent;
}
