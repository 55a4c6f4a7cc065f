import type { CaseEvent } from '../../../events/schema/caseEvents.ts';
import type { Finding, Inspection, MisuseCase, OversightCase } from './state.ts';

/** The case after one more event. @throws when the event cannot follow what was stored. */
export function evolveCase(before: OversightCase | undefined, event: CaseEvent): OversightCase {
  if (before === undefined) return open(event);
  const after =
    before.kind === 'inspection' ? onInspection(before, event) : onMisuse(before, event);
  return { ...after, version: event.seq, commandIds: [...before.commandIds, event.commandId] };
}

function open(event: CaseEvent): OversightCase {
  const base = {
    tenant: event.tenant,
    id: event.caseId,
    version: event.seq,
    openedOn: event.on,
    openedBy: event.by,
    commandIds: [event.commandId],
  };
  switch (event.type) {
    case 'InspectionRecorded':
      return { kind: 'inspection', ...base, ...event.data, findings: [] };
    case 'MisuseCaseOpened':
      return { kind: 'misuse', ...base, ...event.data, notes: [] };
    default:
      throw new Error(`${event.type} cannot open a case`);
  }
}

function onMisuse(before: MisuseCase, event: CaseEvent): MisuseCase {
  switch (event.type) {
    case 'MisuseNoteAdded':
      return {
        ...before,
        notes: [...before.notes, { on: event.on, by: event.by, text: event.data.text }],
      };
    case 'MisuseConcluded':
      return { ...before, conclusion: { ...event.data, on: event.on } };
    default:
      throw new Error(`${event.type} does not belong to a misuse case`);
  }
}

function onInspection(before: Inspection, event: CaseEvent): Inspection {
  switch (event.type) {
    case 'FindingRaised': {
      const { findingId: id, ...data } = event.data;
      const finding: Finding = { id, ...data, raisedBy: event.by, status: 'open' };
      return { ...before, findings: [...before.findings, finding] };
    }
    case 'FindingAnswered':
      return change(before, event.data.findingId, {
        status: 'answered',
        answer: event.data.answer,
      });
    case 'FindingReopened':
      return change(before, event.data.findingId, {
        status: 'open',
        reopenedBecause: event.data.reason,
        remindedOn: undefined,
      });
    case 'FindingClosed':
      return change(before, event.data.findingId, {
        status: 'closed',
        closingNote: event.data.note,
      });
    case 'FindingReminded':
      return change(before, event.data.findingId, { remindedOn: event.on });
    default:
      throw new Error(`${event.type} does not belong to an inspection`);
  }
}

const change = (before: Inspection, findingId: string, changes: Partial<Finding>): Inspection => ({
  ...before,
  findings: before.findings.map((one) => (one.id === findingId ? { ...one, ...changes } : one)),
});
