import type {
  EventData,
  IssuedDocument,
  StoredFile,
} from '../../../events/schema/dossierEvents.ts';
import type { Channel, PersonRef } from '../../../events/schema/envelope.ts';
import type { WorkingCalendar } from '../calendar/workingDays.ts';
import type { Programme, Staffing } from '../programmes/programme.ts';
import type { Content, Dossier } from './state.ts';

/** What people (and the tick) may ask of a dossier. */
export type Command =
  | {
      readonly type: 'startDraft';
      readonly tenant: string;
      readonly dossierId: string;
      readonly unitId: string;
      readonly unitName: string;
      readonly departmentName?: string;
      readonly channel: Content['channel'];
      /** The open call that it answers. */
      readonly call?: { readonly id: string; readonly title: string };
      readonly title: string;
      /** One of the programme's tracks that is open to the person; the usual one when left out. */
      readonly track?: string;
      /** Whom an officer registers it for; whoever asks leads it when left out. */
      readonly lead?: PersonRef;
    }
  /** Autosave: any subset of the content; authors with their shares as a whole list. */
  | { readonly type: 'saveDraft'; readonly content: Partial<Content> }
  | { readonly type: 'addAttachment'; readonly file: StoredFile }
  | { readonly type: 'removeAttachment'; readonly fileId: string }
  | { readonly type: 'answerAsCoAuthor'; readonly consents: boolean }
  | { readonly type: 'recordPaperConsent'; readonly personId: string; readonly fileId: string }
  | { readonly type: 'submit'; readonly number: string }
  | { readonly type: 'completePaperwork'; readonly content: Partial<Content> }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'receive' }
  | { readonly type: 'return'; readonly reasons: string }
  | { readonly type: 'resubmit'; readonly content: Partial<Content> }
  | { readonly type: 'refuse'; readonly reason: string }
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'comment'; readonly text: string }
  | {
      readonly type: 'appraise';
      readonly part: string;
      readonly finding: EventData<'AppraisalGiven'>['finding'];
      readonly opinion: string;
      readonly paper?: EventData<'AppraisalGiven'>['paper'];
      readonly answers?: EventData<'AppraisalGiven'>['answers'];
    }
  | {
      readonly type: 'vote';
      readonly vote: EventData<'VoteCast'>['vote'];
      readonly remark?: string;
    }
  | { readonly type: 'takeBackVote' }
  | { readonly type: 'closeVote' }
  | { readonly type: 'allowDespiteVote'; readonly reason: string }
  | { readonly type: 'takeBackDecision'; readonly reason: string }
  | { readonly type: 'recordDocument'; readonly document: IssuedDocument }
  | {
      readonly type: 'reassign';
      /** A later step whose role nobody can fill; the current step when left out. */
      readonly stepId?: string;
      readonly part: string;
      readonly to: PersonRef;
      readonly reason: string;
    }
  | {
      readonly type: 'setMilestones';
      readonly milestones: readonly {
        readonly id: string;
        readonly title: string;
        readonly due: string;
      }[];
    }
  | {
      readonly type: 'reachMilestone';
      readonly milestoneId: string;
      readonly on: string;
      readonly note?: string;
    }
  | {
      readonly type: 'reportProgress';
      readonly period: string;
      readonly percent: number;
      readonly done: string;
      readonly difficulties?: string;
    }
  | { readonly type: 'acceptProgress'; readonly period: string }
  | { readonly type: 'returnProgress'; readonly period: string; readonly reasons: string }
  | { readonly type: 'skipProgress'; readonly period: string; readonly reason: string }
  | { readonly type: 'amend'; readonly content: Partial<Content> }
  | ({ readonly type: 'reportCompletion' } & Omit<EventData<'CompletionReported'>, 'stepId'>)
  | { readonly type: 'returnCompletion'; readonly reasons: string }
  | ({ readonly type: 'evaluate' } & Omit<EventData<'Evaluated'>, 'stepId'>)
  | { readonly type: 'nominate'; readonly form: string; readonly reason: string }
  | { readonly type: 'declineNomination'; readonly reason: string }
  | {
      readonly type: 'proposeMerge';
      /** Id of the dossier that goes on. */
      readonly into: string;
      readonly shares: readonly { readonly personId: string; readonly share: number }[];
      readonly reason: string;
    }
  /** `reason` is for a no. */
  | { readonly type: 'answerMerge'; readonly agrees: boolean; readonly reason: string }
  | { readonly type: 'callOffMerge'; readonly reason: string }
  /** The other half of a merger, for the dossier that goes on; nobody asks for it alone. */
  | { readonly type: 'takeIn' }
  /** An event recorded in the person's name was not the person's doing; only by the link of its receipt. */
  | {
      readonly type: 'disown';
      readonly seq: number;
      readonly what: string;
      readonly stepId: string;
    }
  | { readonly type: 'liftFreeze'; readonly takeBack: boolean; readonly reason: string }
  /** The tick asks what is due today; only the system may. */
  | { readonly type: 'remind' };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** The other dossier of a merger. */
export interface Merging {
  readonly other: Dossier;
  /** The latest verdict of a person on the two says that they are the same (N2). */
  readonly foundSame: boolean;
}

/** Everything a decision needs from outside the dossier, as values. */
export interface Context {
  /** UTC instant of the trigger. */
  readonly now: string;
  /** The same moment as a calendar day in Asia/Ho_Chi_Minh. */
  readonly today: string;
  readonly by: PersonRef;
  /** The tick, not a person. */
  readonly system: boolean;
  /** Holds an administrator's right to reassign a step that nobody can decide. */
  readonly administrator: boolean;
  readonly commandId: string;
  readonly channel: Channel;
  /** The version frozen into the dossier. */
  readonly programme: Programme;
  readonly staffing: Staffing;
  /** May register in other people's place, as the programme says who may. */
  readonly registrar?: boolean;
  /** Whoever is to lead is a leader or manager (Decree 73/2023 Art. 2). */
  readonly managing?: boolean;
  /** The unit was given more time, or lets this one come late, for a reason on record. */
  readonly exception?: { readonly until: string; readonly liftsTimeBar: boolean };
  readonly calendar: WorkingCalendar;
  /** Only for what concerns a merger. */
  readonly merging?: Merging;
}

/** One thing that is missing before a proposal can be submitted, by name. */
export interface Missing {
  /** Field path, e.g. `sections.V.3`, `authors`, `risks.2.remedy`. */
  readonly field: string;
  readonly problem:
    | 'empty'
    | 'too_short'
    | 'too_long'
    | 'shares_not_100'
    | 'no_lead'
    | 'consent_pending'
    | 'consent_declined'
    | 'not_declared'
    | 'not_committed'
    | 'risk_without_remedy'
    | 'unknown_value';
  /** Vietnamese label of the field, from the form. */
  readonly label: string;
}

export type Refusal =
  | { readonly because: 'not_in_this_state' }
  | { readonly because: 'not_yours' }
  | { readonly because: 'own_dossier' }
  | { readonly because: 'incomplete'; readonly missing: readonly Missing[] }
  | {
      readonly because: 'outside_window';
      readonly from: string;
      readonly to: string;
      readonly clause: string;
    }
  | { readonly because: 'not_eligible' }
  | {
      readonly because: 'time_barred';
      readonly began: string;
      readonly lastDay: string;
      readonly clause: string;
    }
  | {
      readonly because: 'role_unfilled';
      readonly role: string;
      /** Day on which nobody held it; left out by the rules, which know the holders alone. */
      readonly on?: string;
      /** The dossier's unit is dissolved and nobody was named to carry its dossiers on. */
      readonly closed?: { readonly unitName: string; readonly since: string };
    }
  | { readonly because: 'waiting_for_author' }
  | { readonly because: 'returns_used_up'; readonly max: number }
  | { readonly because: 'reason_required'; readonly field: string }
  | { readonly because: 'invalid_field'; readonly field: string; readonly problem: string }
  | { readonly because: 'unchanged' }
  | { readonly because: 'already_decided' }
  | { readonly because: 'vote_still_open' }
  | { readonly because: 'next_level_acted' }
  | { readonly because: 'frozen' }
  | { readonly because: 'not_found_same' }
  | { readonly because: 'reviewer_joins' }
  | { readonly because: 'nothing_due' };
