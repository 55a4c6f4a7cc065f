import type { CaseEventData } from '../../../events/schema/caseEvents.ts';
import type { Due, PersonRef } from '../../../events/schema/envelope.ts';

/** Something an inspection found wrong: a case of its own, with somebody responsible and a due day. */
export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly responsible: PersonRef;
  readonly due: Due;
  readonly raisedBy: PersonRef;
  readonly status: 'open' | 'answered' | 'closed';
  readonly answer?: string;
  readonly closingNote?: string;
  readonly reopenedBecause?: string;
  /** Day of the last reminder; at most one a day. */
  readonly remindedOn?: string;
}

interface CaseBase {
  readonly tenant: string;
  readonly id: string;
  readonly version: number;
  readonly programmeId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly openedOn: string;
  readonly openedBy: PersonRef;
  readonly commandIds: readonly string[];
}

/** A visit under plan S0 III.6. */
export interface Inspection extends CaseBase {
  readonly kind: 'inspection';
  readonly place: string;
  readonly visitedOn: string;
  readonly inspectors: readonly PersonRef[];
  readonly checklist: CaseEventData<'InspectionRecorded'>['checklist'];
  readonly findings: readonly Finding[];
}

/** Suspected misuse of the protection policy (S0 III.6), seen by the four inspecting bodies only. */
export interface MisuseCase extends CaseBase {
  readonly kind: 'misuse';
  readonly dossierId?: string;
  readonly concerns: readonly PersonRef[];
  readonly account: string;
  readonly notes: readonly { readonly on: string; readonly by: PersonRef; readonly text: string }[];
  readonly conclusion?: {
    readonly verdict: 'substantiated' | 'unfounded';
    readonly reason: string;
    readonly on: string;
  };
}

export type OversightCase = Inspection | MisuseCase;
