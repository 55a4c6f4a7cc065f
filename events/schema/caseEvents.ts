import * as z from 'zod/mini';
import { channel, day, due, eventVersion, instant, personRef } from './envelope.ts';
import { type NewerEvent, newerEventIn } from './newerEvent.ts';
import { onUse } from './onUse.ts';

const text = z.string();

export const checklistAnswer = z.object({
  question: text,
  answer: z.enum(['yes', 'no', 'not_applicable']),
  note: z.optional(text),
});

/** One entry per event of an inspection or a misuse case: the shape of its `data`. */
export const caseEventData = onUse({
  InspectionRecorded: () =>
    z.object({
      programmeId: text,
      unitId: text,
      unitName: text,
      /** The part of the unit that was visited. */
      place: text,
      visitedOn: day,
      inspectors: z.array(personRef),
      checklist: z.array(checklistAnswer),
    }),
  FindingRaised: () => z.object({ findingId: text, text, responsible: personRef, due }),
  FindingAnswered: () => z.object({ findingId: text, answer: text }),
  FindingReopened: () => z.object({ findingId: text, reason: text }),
  FindingClosed: () => z.object({ findingId: text, note: text }),
  FindingReminded: () => z.object({ findingId: text, offset: z.number() }),
  MisuseCaseOpened: () =>
    z.object({
      programmeId: text,
      unitId: text,
      unitName: text,
      /** The dossier that raised the suspicion, if there is one. */
      dossierId: z.optional(text),
      /** Persons concerned: they never see the case, whatever their role. */
      concerns: z.array(personRef),
      account: text,
    }),
  MisuseNoteAdded: () => z.object({ text }),
  MisuseConcluded: () =>
    z.object({ verdict: z.enum(['substantiated', 'unfounded']), reason: text }),
});

export type CaseEventType = keyof typeof caseEventData;
export type CaseEventData<T extends CaseEventType> = z.infer<(typeof caseEventData)[T]>;
export type CaseFact = { [T in CaseEventType]: { type: T; data: CaseEventData<T> } }[CaseEventType];

const envelopeSchema = z.object({
  v: eventVersion,
  /** `<caseId>#<seq, six digits>`. */
  id: text,
  tenant: text,
  caseId: text,
  seq: z.number(),
  at: instant,
  on: day,
  by: personRef,
  channel,
  commandId: text,
  type: text,
  data: z.unknown(),
});
type Envelope = Omit<z.infer<typeof envelopeSchema>, 'type' | 'data'>;
export type CaseEvent = Envelope & CaseFact;

export type RecordedCaseEvent = CaseEvent | NewerEvent;

/** Reads a case event for people to see; one of a later release's type says no more than its day. @throws as `parseCaseEvent` */
export const parseRecordedCaseEvent = (raw: unknown): RecordedCaseEvent =>
  newerEventIn(raw, (type) => Object.hasOwn(caseEventData, type)) ?? parseCaseEvent(raw);

/** Reads a case event from outside. @throws when the type is unknown or a field is wrong. */
export function parseCaseEvent(raw: unknown): CaseEvent {
  const { type, data, ...rest } = envelopeSchema.parse(raw);
  const schema = caseEventData[type as CaseEventType];
  if (!schema) throw new Error(`unknown case event type ${type}`);
  return { ...rest, type, data: schema.parse(data) } as CaseEvent;
}
