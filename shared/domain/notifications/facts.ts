import type { EventType } from '../../../events/schema/dossierEvents.ts';
import type { Due, Obligation, PersonRef, Status } from '../../../events/schema/envelope.ts';
import type { SharedAchievement } from '../awards/achievements.ts';
import type { CommandType } from '../dossier/commands.ts';

/** The dossier as it stood right after the event. */
export type DossierFacts = {
  /** Receipt number; none before submission. */
  number?: string;
  title: string;
  programmeName: string;
  unitName: string;
  status: Status;
  urgent: boolean;
  authors: string[];
};

/** How a vote ended; counts of voters. */
export type Tally = {
  voters: number;
  for: number;
  against: number;
  abstain: number;
  silent: number;
  passed: boolean;
};

/** What somebody did, as every mail about it words it. */
export type Deed = {
  act: EventType;
  by: string;
  on: string;
  /** The stored value chosen: a vote, a finding, an evaluation result, an outcome, `yes` or `no`. */
  choice?: string;
  /** The doer's own words: reason, opinion, remark, answer. */
  text?: string;
  /** Name of the step that the deed starts or belongs to. */
  step?: string;
  /** Who must act next. */
  people?: string[];
  due?: Due;
  /** Reporting period, e.g. `2023-07`. */
  period?: string;
  /** Form of commendation. */
  form?: string;
  outstanding?: boolean;
  tally?: Tally;
  document?: { symbol: string; issuedOn: string; signer: string; signerTitle: string };
  /** The other dossier of a merger. */
  other?: { number?: string; title: string };
  /** What each author has of the merged dossier, e.g. `Trần Thị Thử 40%`. */
  shares?: string[];
  /** Names of the fields that were changed. */
  changed?: string[];
};

/** What each mail about a dossier says; everything comes from the event. */
export type NoticeFacts = {
  consent_request: { dossier: DossierFacts; lead: string; share: number };
  receipt: {
    dossier: DossierFacts;
    on: string;
    urgentReason?: string;
    /** Headings still owed after an urgent submission. */
    paperworkOwed: string[];
    paperworkDue?: Due;
    nextStep: string;
    nextPeople: string[];
    nextDue?: Due;
    /** Known even when the day is not: the first step's limit in working days, and its clause. */
    nextLimit?: { workingDays: number; clause: string };
  };
  task: {
    dossier: DossierFacts;
    asked: Obligation['kind'];
    /** Names of the step and, where the step has several, of the part. */
    step?: string;
    due?: Due;
    /** What brought the task here. */
    because: Deed;
    /** Other dossiers that ask for an award on the same achievement. */
    shared?: readonly SharedAchievement[];
  };
  returned: {
    dossier: DossierFacts;
    what: 'proposal' | 'progress_report' | 'completion_report';
    by: string;
    reasons: string;
    round?: number;
    period?: string;
    due?: Due;
    /** False for co-authors, who are told but owe nothing. */
    yours: boolean;
  };
  question: { dossier: DossierFacts; by: string; question: string; due?: Due; yours: boolean };
  progress_of_dossier: { dossier: DossierFacts; news: Deed };
  decision_receipt: { dossier: DossierFacts; deed: Deed };
  handled_by_other: { dossier: DossierFacts; deed: Deed };
  reminder: {
    dossier: DossierFacts;
    asked: Obligation['kind'];
    step?: string;
    due?: Due;
    /** Working days from the due day; negative before it. */
    offset: number;
  };
  draft_unfinished: { dossier: DossierFacts; due?: Due; offset: number };
  escalation: {
    dossier: DossierFacts;
    asked: Obligation['kind'];
    step?: string;
    due?: Due;
    offset: number;
    level: number;
    owedBy: string[];
  };
  amended: { dossier: DossierFacts; deed: Deed };
  dossier_frozen: {
    dossier: DossierFacts;
    news: 'frozen' | 'released' | 'taken_back';
    by: string;
    on: string;
    /** What was recorded and objected to; known while it is news. */
    what?: EventType;
    reason?: string;
    /** The receiver may lift it. */
    yours: boolean;
  };
};
export type NoticeTemplate = keyof NoticeFacts;

/** A link to be made for the receiver; `days` counts from the event. */
export type NoticeLink = DecisionLink | DisownLink;

/** Says that a recorded decision was not the receiver's. */
export type DisownLink = { purpose: 'disown'; eventSeq: number; days: number };

export type DecisionLink = {
  purpose: 'decide';
  obligationId: string;
  /** None for consent: a draft's content may still change. */
  contentVersion?: number;
  permits: readonly CommandType[];
  days: number;
};

/** Somebody who must hear of an event, and what they are told. */
export type Notice = {
  [T in NoticeTemplate]: {
    readonly template: T;
    readonly to: PersonRef;
    readonly facts: NoticeFacts[T];
    readonly link?: NoticeLink;
    /** Tells apart two notices of one template for one person, e.g. two parts of one step. */
    readonly slot?: string;
  };
}[NoticeTemplate];
