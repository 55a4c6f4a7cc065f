import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { CriteriaSet } from './criteria.ts';

/** A body or function that people hold for a time, e.g. `quality_office`, `head_of_unit`. */
export type RoleId = string;

/** Which step type carries a step; each has one file in `shared/domain/steps/`. */
export type StepType =
  | 'intake'
  | 'appraisal'
  | 'decision'
  | 'implementation'
  | 'evaluation'
  | 'nomination'
  | 'notice'
  | 'planned';

export interface WorkingDayLimit {
  /** Working days; the first day is not counted. */
  readonly workingDays: number;
  /** What the days of a step's limit count from, where that is earlier than the step itself. */
  readonly since?: 'received' | 'completed';
  /** Clause of the plan or decree; `nội bộ` when the hospital sets it itself. */
  readonly clause: string;
}

/** Calendar months, e.g. Decree 13/2012 Art. 7.1. */
export interface MonthLimit {
  readonly months: number;
  /** What the months count from, where that is earlier than the step itself. */
  readonly since?: 'received';
  /** A day of the form from which the months count when it is later than the step's first day. */
  readonly after?: string;
  readonly clause: string;
}

interface StepBase {
  readonly id: string;
  /** Vietnamese name shown to people. */
  readonly name: string;
  readonly limit?: WorkingDayLimit | MonthLimit;
  /** Steps in which whoever gave an opinion does not act in this one (separation of duty). */
  readonly apartFrom?: readonly string[];
  /** outcome of the step type -> id of the next step, or `end:<outcome>`. */
  readonly next: Readonly<Record<string, string>>;
  /** Roles told one after another when the step stays overdue. */
  readonly escalateTo: readonly RoleId[];
  /** A mailed link only prepares the answer: whoever sends it must be signed in. */
  readonly highStakes?: boolean;
}

export interface IntakeStep extends StepBase {
  readonly type: 'intake';
  readonly responsible: RoleId;
  /** After so many returns the step must be decided. */
  readonly maxReturns: number;
  readonly revisionLimit: WorkingDayLimit;
}

export interface AppraisalPart {
  readonly id: string;
  readonly name: string;
  readonly responsible: RoleId;
  /**
   * The opinion is a paper of another body (a party committee): its number and day are recorded, its
   * words stay out, because they may be confidential.
   */
  readonly onPaper?: boolean;
  /** Conditions to be judged one by one, each with its evidence. */
  readonly questions?: readonly { readonly id: string; readonly text: string }[];
}

export interface AppraisalStep extends StepBase {
  readonly type: 'appraisal';
  /** Parts go in parallel; the step ends when every part has its finding. */
  readonly parts: readonly AppraisalPart[];
  readonly maxReturns: number;
  readonly revisionLimit: WorkingDayLimit;
}

export type VoteRule =
  | { readonly kind: 'one' }
  | { readonly kind: 'all' }
  | { readonly kind: 'at_least'; readonly of: number }
  | { readonly kind: 'one_per_group' }
  /** Circular 18/2013 Art. 8: at least two thirds of the members, whoever comes; recused ones are out of the count. */
  | { readonly kind: 'two_thirds' }
  /** Decree 73/2023 Art. 8.1: over half; a tie follows the head; a proposing deputy does not vote. */
  | { readonly kind: 'collective_leadership' };

export interface DecisionStep extends StepBase {
  readonly type: 'decision';
  /** Roles whose holders vote; with `one_per_group` each role is a group. */
  readonly voters: readonly RoleId[];
  /** Who breaks a tie, may allow after a failed vote, and closes a vote that is overdue. */
  readonly head: RoleId;
  readonly rule: VoteRule;
  /** Whose duty it is to enter number, date, signer and file of the signed decision. */
  readonly recorder: RoleId;
  readonly documentLimit: WorkingDayLimit;
  readonly maxReturns: number;
  readonly revisionLimit: WorkingDayLimit;
}

export interface ImplementationStep extends StepBase {
  readonly type: 'implementation';
  /** Who accepts or returns progress reports and takes the completion report. */
  readonly reviewer: RoleId;
  readonly progressEvery: 'month' | 'quarter';
  /** Working days after a period's end. */
  readonly progressLimit: WorkingDayLimit;
  readonly completionLimit: WorkingDayLimit;
}

export interface EvaluationStep extends StepBase {
  readonly type: 'evaluation';
  readonly responsible: RoleId;
}

export interface NominationStep extends StepBase {
  readonly type: 'nomination';
  readonly responsible: RoleId;
  /** Quoted from the plan, e.g. "thành công, vượt trội". */
  readonly criterion: string;
}

/** A written notice to the author: its number, day and signer are recorded. */
export interface NoticeStep extends StepBase {
  readonly type: 'notice';
  readonly responsible: RoleId;
}

/** A step that the plan has and the system does not carry out yet: the dossier waits there. */
export interface PlannedStep extends StepBase {
  readonly type: 'planned';
  readonly what:
    | 'council'
    | 'recognition'
    | 'forwarding'
    | 'award'
    | 'exemplar'
    | 'publication'
    | 'guidance';
}

export type Step =
  | IntakeStep
  | AppraisalStep
  | DecisionStep
  | ImplementationStep
  | EvaluationStep
  | NominationStep
  | NoticeStep
  | PlannedStep;

/** A day that a paper is said to bear, and which paper says so. */
export interface IssuedOnClaim {
  readonly on: string;
  readonly source: string;
}

/** Another paper that the plan hangs on: one it carries out, one attached to it. */
export interface RelatedInstrument {
  readonly relation: 'implements' | 'attached';
  readonly type: string;
  readonly symbol: string;
  readonly issuer: string;
  readonly subject?: string;
  /** Empty until somebody has confirmed one of the claims. */
  readonly issuedOn: string;
  readonly issuedOnClaims?: readonly IssuedOnClaim[];
}

/** A date that the plan sets for somebody, in its own words and as it is reckoned (domain notes A.6). */
export interface Deadline {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly clause: string;
  /** The plan's own words, e.g. "trước ngày 15 tháng 12 năm 2023". */
  readonly printed: string;
  readonly when:
    | { readonly operator: 'before' | 'by'; readonly on: string }
    | { readonly operator: 'quarter'; readonly year: number; readonly quarter: number }
    | { readonly operator: 'window'; readonly from: string; readonly to: string }
    /** Every year between two days of it, `MM-DD`. */
    | { readonly operator: 'yearly'; readonly from: string; readonly to: string }
    | { readonly operator: 'half_yearly' }
    | { readonly operator: 'ongoing' }
    | { readonly operator: 'event'; readonly on: string };
  /** The issuer's own earlier day for the same thing. */
  readonly internal?: { readonly on: string; readonly clause: string };
}

/** A number that the plan wants reached. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly atLeast: number;
  readonly atMost?: number;
  readonly unit: 'percent' | 'each';
  readonly clause: string;
}

export interface FormSection {
  /** Printed id, e.g. `V.1.a`. */
  readonly id: string;
  readonly heading: string;
  readonly guidance?: string;
  /** Sections with children carry no text of their own. */
  readonly text: boolean;
  readonly required: boolean;
  /** Must be there even when an urgent dossier is submitted. */
  readonly essential: boolean;
  readonly minimumCharacters?: number;
  /** Not shown outside the people of the dossier: secrets of a solution (Decree 13/2012 Art. 5.3). */
  readonly confidential?: boolean;
  /** Each line names an achievement on which an award would rest (Law 06/2022/QH15: one award for one achievement). */
  readonly achievements?: boolean;
  readonly maximumCharacters: number;
}

/** A question answered by choosing from the plan's own list, e.g. the field of a reform. */
export interface FormChoice {
  readonly id: string;
  readonly label: string;
  readonly guidance?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** Several options may be chosen. */
  readonly many: boolean;
  readonly required: boolean;
}

/** A calendar day that the form asks for, e.g. the day of first application. */
export interface FormDay {
  readonly id: string;
  readonly label: string;
  readonly guidance?: string;
  readonly required: boolean;
}

/** Which rules a dossier stands under; chosen once, at submission. */
export type RuleSet =
  | 'local_plan'
  | 'decree_73'
  | 'pre_decree_73'
  | 'decree_13'
  | 'emulation_law_2003'
  | 'emulation_law_2022';

/** One of several ways through a plan: who may take it, where it begins, what it promises. */
export interface Track {
  readonly id: string;
  readonly name: string;
  /** The programme's name on dossiers of this track; the plan's own name by default. */
  readonly programmeName?: string;
  readonly people: 'leader_or_manager' | 'all_staff';
  readonly ruleSet: RuleSet;
  /** What the rules promise these proposers; other tracks never show it. */
  readonly protection?: string;
  /** Id of the first step. */
  readonly start: string;
  /** Only for what had been handed in elsewhere before a day (transitional rule of a plan). */
  readonly sentBefore?: { readonly day: string; readonly before: string; readonly clause: string };
}

/** Decree 13/2012 Art. 5.2: an application comes within so many months of first application. */
export interface FirstApplication {
  /** The day of the form on which it began. */
  readonly began: string;
  readonly barMonths: number;
  /** From this month on the author is warned. */
  readonly warnFromMonth: number;
  readonly clause: string;
}

export interface ReminderLadder {
  /** Working days before the due day, e.g. [3, 1]. */
  readonly before: readonly number[];
  readonly onTheDay: boolean;
  /** Working days after the due day, e.g. [1, 3]. */
  readonly after: readonly number[];
  /** Working days after the due day when level 1, 2 … of `escalateTo` is told. */
  readonly escalateAfter: readonly number[];
}

export interface ReportDuty {
  readonly id: string;
  readonly name: string;
  /** Title line under BÁO CÁO. */
  readonly subject: string;
  /** Calendar day on which the tick builds and sends it. */
  readonly on: string;
  readonly dataFrom: string;
  /** Cut-off, included. */
  readonly dataTo: string;
  readonly clause: string;
  /** Role in each unit that owns the report and hears of failures. */
  readonly owner: RoleId;
  /** Roles that receive it: `unit:` roles of the unit, `department:` roles of the health department. */
  readonly receivers: readonly string[];
  /** Narrative headings the plan asks for, filled from the record: achieved, limits, volume_quality … */
  readonly narrative: readonly { readonly id: string; readonly heading: string }[];
}

/** Why somebody stands under Nơi nhận. */
export type RecipientPurpose = 'archive' | 'report' | 'coordinate' | 'carry_out' | 'publish';

/** Days of registration, all included. */
export interface RegistrationWindow {
  readonly from: string;
  /** The last day as announced. */
  readonly to: string;
  /** Until this later day a registration is still taken, and marked late. */
  readonly hardTo?: string;
  readonly clause: string;
  /** The plan's own words where it names no day, e.g. "cuối tháng 12". */
  readonly printed?: string;
  /** It opens on the day of issue, so not before that day is known. */
  readonly opensOnIssue?: boolean;
}

/** One immutable version of a programme. Dossiers keep the version they were submitted under. */
export interface Programme {
  readonly id: string;
  readonly version: number;
  /** Which of the four legal objects it handles; for people to read, no rule depends on it. */
  readonly kind: 'proposal' | 'initiative' | 'emulation' | 'emulation_framework';
  readonly name: string;
  /** Abbreviation used in receipt numbers and report symbols. */
  readonly code: string;
  readonly issuer: {
    readonly unitId: string;
    readonly snapshotName: string;
    readonly parentSnapshot: string;
    readonly place: string;
  };
  readonly instrument: {
    readonly type: string;
    readonly symbol: string;
    readonly numberIncomplete: boolean;
    /** Empty until the paper is issued, or while its day is not known. */
    readonly issuedOn: string;
    /** The date as printed where it names no day, e.g. "ngày … tháng 6 năm 2024". */
    readonly printedDate?: string;
    /** The latest day that the paper must come after, where its own is lost. */
    readonly issuedAfter?: string;
    readonly legalBases: readonly string[];
    readonly signatories: readonly {
      readonly role: 'issuer' | 'drafting_head';
      readonly title: string;
    }[];
    readonly recipients: readonly { readonly name: string; readonly purpose?: RecipientPurpose }[];
    /** Names of the papers attached to the plan. */
    readonly attachments?: readonly string[];
  };
  readonly parentInstruments: readonly string[];
  readonly relatedInstruments?: readonly RelatedInstrument[];
  /** The plan that this one carries out, where that is in the system too. */
  readonly parentProgramme?: string;
  /** Nothing recurs outside these days; after them the plan needs a successor. */
  readonly valid?: { readonly from: string; readonly to: string };
  readonly ruleSet: RuleSet;
  /** Ways through the plan, the first that fits a person being the usual one; none where all go the same way. */
  readonly tracks?: readonly Track[];
  /**
   * Who decides follows from who manages the proposer, and a head's own proposal goes to the superior
   * body (Decree 73/2023 Art. 7.3, 7.4): roles marked `authority:` are held there.
   */
  readonly routing?: { readonly by: 'managing_authority'; readonly clause: string };
  readonly window: RegistrationWindow;
  readonly eligibility: {
    readonly people: readonly string[];
    readonly groups: boolean;
    readonly privateUnits: boolean;
    readonly units: readonly string[];
  };
  /** Roles of the unit whose holders may register for colleagues, e.g. for those without mail. */
  readonly registrars?: readonly RoleId[];
  readonly intakeChannels: readonly ('annual_plan' | 'commissioned')[];
  /** Bodies of the plan with the Vietnamese names it uses for them. */
  readonly roles?: readonly { readonly id: RoleId; readonly name: string }[];
  readonly obstacleClasses: readonly { readonly id: string; readonly name: string }[];
  /** What the outline can produce; empty where the plan does not ask. */
  readonly outputKinds: readonly ('scheme' | 'plan')[];
  readonly form: {
    readonly title: string;
    /** What the name of a registered thing is called; the outline's own words by default. */
    readonly titleLabel?: string;
    readonly choices?: readonly FormChoice[];
    readonly days?: readonly FormDay[];
    readonly sections: readonly FormSection[];
    /** Pairs of risk and remedy (requirement R3 of plan S0). */
    readonly risks: 'required' | 'not_asked';
    /** Requirement R1: text of the declaration the proposer makes. */
    readonly declaration: string;
    /** Requirement R4: text of the commitment. */
    readonly commitment: string;
    readonly firstApplication?: FirstApplication;
    /** An urgent dossier may come with its essential sections only; without a limit there is no urgent lane. */
    readonly paperworkLimit?: WorkingDayLimit;
    /** Sections and fields whose change after approval asks for approval again. */
    readonly materialFields: readonly string[];
  };
  readonly route: readonly Step[];
  readonly criteria?: readonly CriteriaSet[];
  readonly reminders: ReminderLadder;
  readonly deadlines?: readonly Deadline[];
  readonly targets?: readonly Target[];
  readonly reports: readonly ReportDuty[];
  readonly oversight: { readonly bodies: readonly RoleId[]; readonly clause: string };
}

/** Who holds each role for one unit on one day; an empty list means that nobody does. */
export type Staffing = Readonly<Record<RoleId, readonly PersonRef[]>>;
