import type { DossierEvent, EventData } from '../../../events/schema/dossierEvents.ts';
import type { Change } from '../../../events/schema/envelope.ts';
import { beginStep, evolveStep, isStepType } from '../steps/index.ts';
import { mergeChanges } from './content.ts';
import type { Current, Dossier, OpenStep, StepState, Waiting } from './state.ts';

/** Where the dossier stands after an event. */
export function currentAfter(dossier: Dossier, event: DossierEvent): Current {
  const { current } = dossier;
  switch (event.type) {
    case 'StepStarted':
      return started(dossier, event.data, event.on);
    case 'Refused':
      return { kind: 'ended', outcome: 'refused', on: event.on, reason: event.data.reason };
    case 'Withdrawn':
      return { kind: 'ended', outcome: 'withdrawn', on: event.on, reason: event.data.reason };
    case 'Merged':
      return { kind: 'ended', outcome: 'merged', on: event.on, reason: event.data.reason };
    case 'DossierClosed': {
      const reason = current.kind === 'ended' ? current.reason : undefined;
      return { kind: 'ended', outcome: event.data.outcome, on: event.on, reason };
    }
    default:
      return current.kind === 'step' ? stepAfter(dossier, current, event) : current;
  }
}

function started(
  { findings }: Dossier,
  { stepId, stepType, assignees, due, round }: EventData<'StepStarted'>,
  on: string,
): OpenStep {
  return {
    kind: 'step',
    stepId,
    startedOn: on,
    clockSince: on,
    round,
    returns: 0,
    assignees,
    due,
    state: stateOf(stepType, findings.implementation),
  };
}

/** An implementation goes on where it was left, whatever took the dossier away from it. */
function stateOf(stepType: string, kept: StepState | undefined): StepState {
  if (!isStepType(stepType)) throw new Error(`unknown step type ${stepType}`);
  return stepType === 'implementation' && kept ? kept : beginStep(stepType);
}

function stepAfter(dossier: Dossier, open: OpenStep, event: DossierEvent): OpenStep {
  const step = { ...open, state: evolveStep(open.state, event) };
  switch (event.type) {
    case 'Reassigned': {
      const { stepId, part, to } = event.data;
      if (stepId !== open.stepId) return step;
      return { ...step, assignees: { ...open.assignees, [part]: to } };
    }
    case 'Returned': {
      const { reasons: text, round: returns } = event.data;
      return { ...step, returns, waiting: waitingSince(event, 'revision', text) };
    }
    case 'QuestionAsked':
      return { ...step, waiting: waitingSince(event, 'answer', event.data.question) };
    case 'Resubmitted':
    case 'QuestionAnswered':
      return { ...step, waiting: undefined, due: event.data.due, clockSince: event.on };
    case 'Amended':
      return { ...step, due: event.data.due ?? open.due };
    default:
      return { ...step, waiting: open.waiting && withSaved(open.waiting, dossier, event) };
  }
}

function waitingSince(
  event: Extract<DossierEvent, { type: 'Returned' | 'QuestionAsked' }>,
  reason: Waiting['for'],
  text: string,
): Waiting {
  const { workingDaysLeft, due } = event.data;
  return {
    for: reason,
    since: event.on,
    cause: event.seq,
    workingDaysLeft,
    text,
    askedBy: event.by,
    due,
    changes: [],
  };
}

const withSaved = (waiting: Waiting, dossier: Dossier, event: DossierEvent): Waiting => ({
  ...waiting,
  changes: mergeChanges(waiting.changes, savedBy(dossier, event)),
});

/** What the author changed while revising, attachments by their names. */
function savedBy({ attachments }: Dossier, event: DossierEvent): Change[] {
  const before = attachments.map(({ name }) => name);
  switch (event.type) {
    case 'DraftSaved':
      return event.data.changes;
    case 'AttachmentAdded':
      return [{ field: 'attachments', before, after: [...before, event.data.file.name] }];
    case 'AttachmentRemoved': {
      const { fileId } = event.data.file;
      const left = attachments.filter((file) => file.fileId !== fileId).map(({ name }) => name);
      return [{ field: 'attachments', before, after: left }];
    }
    default:
      return [];
  }
}
