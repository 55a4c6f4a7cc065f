import type { CaseEventData } from '../../../events/schema/caseEvents.ts';
import type { Channel, PersonRef } from '../../../events/schema/envelope.ts';
import type { WorkingCalendar } from '../calendar/workingDays.ts';

export type OversightCommand =
  | ({ readonly type: 'recordInspection' } & CaseEventData<'InspectionRecorded'>)
  | {
      readonly type: 'raiseFinding';
      readonly text: string;
      readonly responsible: PersonRef;
      /** Working days from today. */
      readonly workingDays: number;
    }
  | { readonly type: 'answerFinding'; readonly findingId: string; readonly answer: string }
  | { readonly type: 'reopenFinding'; readonly findingId: string; readonly reason: string }
  | { readonly type: 'closeFinding'; readonly findingId: string; readonly note: string }
  | { readonly type: 'remindFindings' }
  | ({ readonly type: 'openMisuseCase' } & CaseEventData<'MisuseCaseOpened'>)
  | { readonly type: 'addMisuseNote'; readonly text: string }
  | ({ readonly type: 'concludeMisuse' } & CaseEventData<'MisuseConcluded'>);

export interface OversightContext {
  readonly now: string;
  readonly today: string;
  readonly by: PersonRef;
  readonly system: boolean;
  readonly commandId: string;
  readonly channel: Channel;
  readonly calendar: WorkingCalendar;
  /** Holders of the programme's inspecting bodies in the unit today. */
  readonly bodies: readonly PersonRef[];
  readonly clause: string;
}

export type OversightRefusal =
  | { readonly because: 'not_yours' }
  | { readonly because: 'not_in_this_state' }
  | { readonly because: 'nothing_due' }
  | { readonly because: 'invalid_field'; readonly field: string; readonly problem: string };
