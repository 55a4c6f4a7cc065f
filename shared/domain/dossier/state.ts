import type {
  EventData,
  IssuedDocument,
  StoredFile,
} from '../../../events/schema/dossierEvents.ts';
import type { Change, Due, PersonRef } from '../../../events/schema/envelope.ts';
import type { RuleSet } from '../programmes/programme.ts';

export interface Author {
  readonly person: PersonRef;
  /** Whole per cent; all shares of a dossier total 100. */
  readonly share: number;
  readonly lead: boolean;
  /** The lead consents by submitting. */
  readonly consent: 'pending' | 'given' | 'declined';
}

export interface Risk {
  readonly risk: string;
  /** R3: no risk without a remedy. */
  readonly remedy: string;
}

/** What the author writes; plain text, NFC, no control characters but newline and tab. */
export interface Content {
  readonly title: string;
  readonly outputKind: 'scheme' | 'plan';
  readonly channel: 'annual_plan' | 'commissioned';
  readonly obstacles: readonly string[];
  /** Section id -> text. */
  readonly sections: Readonly<Record<string, string>>;
  /** Choice id -> chosen options of the plan's list. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Day id -> calendar day; empty while unknown. */
  readonly days: Readonly<Record<string, string>>;
  readonly risks: readonly Risk[];
  readonly authors: readonly Author[];
  readonly declared: boolean;
  readonly committed: boolean;
  readonly urgent: boolean;
  readonly urgentReason: string;
}

/** The author owes something, so the step's clock stands still. */
export interface Waiting {
  readonly for: 'revision' | 'answer';
  readonly since: string;
  /** Sequence of the event that asked. */
  readonly cause: number;
  /** Working days of the step's limit that were left when the clock stopped. */
  readonly workingDaysLeft: number;
  readonly text: string;
  readonly askedBy: PersonRef;
  readonly due?: Due;
  /** What the author has saved since, merged per field. */
  readonly changes: readonly Change[];
}

export type Vote = EventData<'VoteCast'>['vote'];

/** Each step type's own facts while it is the current step. */
export type StepState =
  | { readonly type: 'intake' }
  | {
      readonly type: 'appraisal';
      readonly opinions: Readonly<
        Record<string, Omit<EventData<'AppraisalGiven'>, 'stepId' | 'part'>>
      >;
    }
  | {
      readonly type: 'decision';
      readonly phase: 'voting' | 'vote_not_passed' | 'agreed_pending_document';
      readonly votes: Readonly<Record<string, { vote: Vote; remark?: string }>>;
      readonly result?: Omit<EventData<'VoteConcluded'>, 'stepId'>;
      readonly allowedDespiteVote?: string;
      readonly documentDue?: Due;
      /** Day on which the phase after the vote began, and with it what is owed in it. */
      readonly phaseSince?: string;
    }
  | {
      readonly type: 'implementation';
      readonly milestones: readonly {
        readonly id: string;
        readonly title: string;
        readonly due: string;
        readonly reachedOn?: string;
      }[];
      /** Period (`2023-07`, `2023-Q3`) -> its report. */
      readonly progress: Readonly<Record<string, ProgressReport>>;
      readonly completionReturned?: { readonly reasons: string; readonly due?: Due };
      /** The latest ended period without a report, once the tick has asked for it. */
      readonly progressOwed?: { readonly period: string; readonly due?: Due };
      readonly completionDue?: Due;
    }
  | { readonly type: 'evaluation' }
  | { readonly type: 'nomination' }
  | { readonly type: 'notice' }
  | { readonly type: 'planned' };

export interface ProgressReport {
  readonly status: 'reported' | 'accepted' | 'returned' | 'skipped';
  readonly percent?: number;
  readonly done?: string;
  readonly difficulties?: string;
  /** Why it was returned or skipped. */
  readonly reason?: string;
  /** Last day for the reviewer's answer, or for the author's new report when it was returned. */
  readonly due?: Due;
  /** Day of the last act on it. */
  readonly on: string;
}

export interface OpenStep {
  readonly kind: 'step';
  readonly stepId: string;
  readonly startedOn: string;
  /** Day on which the clock of `due` last began to run. */
  readonly clockSince: string;
  readonly round: number;
  readonly returns: number;
  /** Part -> people; single-part steps use `main`. */
  readonly assignees: Readonly<Record<string, readonly PersonRef[]>>;
  readonly due?: Due;
  readonly waiting?: Waiting;
  readonly state: StepState;
}

export type Current =
  | { readonly kind: 'draft' }
  | OpenStep
  | {
      readonly kind: 'ended';
      readonly outcome: 'archived' | 'refused' | 'withdrawn' | 'merged';
      readonly on: string;
      readonly reason?: string;
    };

/** What finished steps left behind; reports are made from it. */
export interface Findings {
  readonly submittedOn?: string;
  readonly receivedOn?: string;
  readonly appraisals: readonly (EventData<'AppraisalGiven'> & { on: string })[];
  readonly vote?: Omit<EventData<'VoteConcluded'>, 'stepId'>;
  readonly allowedDespiteVote?: string;
  readonly refusedOn?: string;
  readonly agreedOn?: string;
  readonly approvedOn?: string;
  readonly decision?: IssuedDocument;
  /** The paper that told the author of the result. */
  readonly notice?: IssuedDocument;
  /** Milestones and progress of the implementation, kept after it ends. */
  readonly implementation?: Extract<StepState, { type: 'implementation' }>;
  readonly completion?: Omit<EventData<'CompletionReported'>, 'stepId'> & { on: string };
  readonly evaluation?: Omit<EventData<'Evaluated'>, 'stepId'> & { on: string };
  readonly nomination?: {
    readonly on: string;
    readonly nominated: boolean;
    readonly form?: string;
    readonly reason: string;
  };
  /** Somebody outside the role acted (no-approver rescue). */
  readonly flags: readonly {
    readonly on: string;
    readonly stepId: string;
    readonly reason: string;
  }[];
}

/** The office's proposal to let the dossier go into another one. */
export interface MergeProposal extends EventData<'MergeProposed'> {
  readonly by: PersonRef;
  readonly on: string;
  /** Sequence of the event that proposed it. */
  readonly cause: number;
  readonly agreed: readonly PersonRef[];
}

/** How far a reminder ladder has been climbed for one due day; another due day begins anew. */
export interface Climbed {
  /** Working days from the due day at the last reminder; lower rungs are passed. */
  readonly rung: number;
  readonly level: number;
  readonly on: string;
  readonly dueOn: string;
}

export interface Dossier {
  readonly tenant: string;
  readonly id: string;
  /** Sequence of the last event; also the version that saving is conditional on. */
  readonly version: number;
  readonly programmeId: string;
  readonly programmeVersion: number;
  readonly programmeName: string;
  /** Which of the programme's ways it goes; none where there is one. */
  readonly track?: string;
  /** The rules it stands under, fixed when it was submitted. */
  readonly regime?: RuleSet;
  readonly unitId: string;
  readonly unitName: string;
  readonly departmentName?: string;
  /** The officer who registered it in the lead author's place. */
  readonly registrar?: PersonRef;
  /** The call of leaders that it answers. */
  readonly call?: { readonly id: string; readonly title: string };
  readonly number?: string;
  /** Handed in after the announced last day. */
  readonly late?: boolean;
  readonly createdOn: string;
  readonly contentVersion: number;
  readonly content: Content;
  readonly attachments: readonly StoredFile[];
  /** Ids of the attachments that answered for a co-author; they stay. */
  readonly consentPapers?: readonly string[];
  /** Essential sections were enough to submit; these are still owed. */
  readonly paperwork?: { readonly owed: readonly string[]; readonly due?: Due };
  readonly current: Current;
  readonly findings: Findings;
  /** Step id -> times entered. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Obligation id -> how far its reminder ladder has been climbed. */
  readonly reminded: Readonly<Record<string, Climbed>>;
  /** `<stepId>:<part>` -> people named by an administrator for a later step whose role nobody holds. */
  readonly standIns: Readonly<Record<string, readonly PersonRef[]>>;
  /** Somebody objected to a decision in his or her name: nothing goes on until it is lifted. */
  readonly frozen?: EventData<'DossierFrozen'> & { readonly on: string; readonly by: PersonRef };
  /** Proposed and not called off; kept when it was carried out. */
  readonly merge?: MergeProposal;
  /** Dossiers that went into this one. */
  readonly takenIn?: readonly (EventData<'OtherTakenIn'>['from'] & { readonly on: string })[];
  /** Ids of accepted commands: the same command twice is answered, not repeated. */
  readonly commandIds: readonly string[];
}
