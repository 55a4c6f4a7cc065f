import type { DossierEvent, EventData, EventType } from '../../../events/schema/dossierEvents.ts';
import type { Status, Summary } from '../../../events/schema/envelope.ts';
import type { Day } from '../calendar/workingDays.ts';
import type { Dossier } from '../dossier/state.ts';
import type { DataRange } from './period.ts';
import type { DossierRecord } from './reportInput.ts';

export type EventOf<T extends EventType> = Extract<DossierEvent, { type: T }>;

/** One submitted dossier as the record knew it at the end of the cut-off day. */
export interface ReportedRecord {
  readonly dossier: Dossier;
  /** Events up to the cut-off, in order. */
  readonly history: readonly DossierEvent[];
  readonly range: DataRange;
  readonly submitted: EventOf<'Submitted'>;
  /** The dossier's summary right after its last event before the cut-off. */
  readonly atCutOff: Summary;
}

const isOfType =
  <T extends EventType>(type: T) =>
  (event: DossierEvent): event is EventOf<T> =>
    event.type === type;

/** @returns nothing for a dossier that had not been submitted by the cut-off, or had gone into another one, which counts for both. */
export function upToCutOff(
  { dossier, history }: DossierRecord,
  range: DataRange,
): ReportedRecord | undefined {
  const known = history.filter(({ on }) => on <= range.to);
  const submitted = known.find(isOfType('Submitted'));
  const last = known.at(-1);
  if (last?.after.status === 'merged') return undefined;
  return submitted && last && { dossier, history: known, range, submitted, atCutOff: last.after };
}

export const allOf = <T extends EventType>(record: ReportedRecord, type: T): EventOf<T>[] =>
  record.history.filter(isOfType(type));

/** Events of the type that happened inside the period. */
export const inPeriod = <T extends EventType>(record: ReportedRecord, type: T): EventOf<T>[] =>
  allOf(record, type).filter(({ on }) => on >= record.range.from);

/** The last event of the type, when it happened inside the period. */
export const lastInPeriod = <T extends EventType>(
  record: ReportedRecord,
  type: T,
): EventOf<T> | undefined => inPeriod(record, type).at(-1);

/** As `lastInPeriod`, unless a later event of the other type undid it before the cut-off. */
export function standing<T extends EventType>(
  record: ReportedRecord,
  type: T,
  undoneBy: EventType,
): EventOf<T> | undefined {
  const event = lastInPeriod(record, type);
  const undone = allOf(record, undoneBy).some(({ seq }) => event && seq > event.seq);
  return undone ? undefined : event;
}

/** Since when the dossier has been in the status it had at the cut-off. */
export function inStatusSince(record: ReportedRecord, status: Status): Day | undefined {
  if (record.atCutOff.status !== status) return undefined;
  const before = record.history.findLastIndex((event) => event.after.status !== status);
  return record.history[before + 1]?.on;
}

export type Finding = EventData<'AppraisalGiven'>['finding'];
const worstFirst: readonly Finding[] = ['unfavourable', 'favourable_with_conditions', 'favourable'];

/** The appraisal that was complete by the cut-off and got its last opinion inside the period. */
export function appraisalOf(record: ReportedRecord): { on: Day; finding: Finding } | undefined {
  const parts = allOf(record, 'StepStarted')
    .filter(({ data }) => data.stepType === 'appraisal')
    .flatMap(({ data }) => Object.keys(data.assignees).map((part) => `${data.stepId} ${part}`));
  const opinions = new Map(
    allOf(record, 'AppraisalGiven').map(({ data, on }) => [
      `${data.stepId} ${data.part}`,
      { on, finding: data.finding },
    ]),
  );
  const given = [...opinions.values()];
  const on = given
    .map((opinion) => opinion.on)
    .sort()
    .at(-1);
  if (!on || on < record.range.from || !parts.every((part) => opinions.has(part))) return undefined;
  const finding = worstFirst.find((one) => given.some((opinion) => opinion.finding === one));
  return finding && { on, finding };
}
