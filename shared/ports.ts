import type { AuditNote } from '../events/schema/auditNotes.ts';
import type { CaseEvent } from '../events/schema/caseEvents.ts';
import type { DossierEvent, StoredFile } from '../events/schema/dossierEvents.ts';
import type { Channel, PersonRef } from '../events/schema/envelope.ts';
import type { AwardEntry, AwardUse } from './domain/awards/achievements.ts';
import type { HolidayYear } from './domain/calendar/workingDays.ts';
import type { Briefing } from './domain/dissemination/briefing.ts';
import type { Counts, Member, MemberChange } from './domain/dissemination/member.ts';
import type { PrintedCode } from './domain/dissemination/printedCode.ts';
import type { Publication } from './domain/dissemination/publication.ts';
import type { Place, Round } from './domain/dissemination/round.ts';
import type { SpreadStep } from './domain/dissemination/spread.ts';
import type { Dossier } from './domain/dossier/state.ts';
import type { NoveltyEntry } from './domain/novelty/entry.ts';
import type { NoveltyVerdict } from './domain/novelty/verdict.ts';
import type { Delegation } from './domain/organisation/delegation.ts';
import type { DeputyProposal } from './domain/organisation/deputyProposal.ts';
import type { Transfer } from './domain/organisation/transfer.ts';
import type { Unit, UnitRecord } from './domain/organisation/unit.ts';
import type { OversightCase } from './domain/oversight/state.ts';
import type { PlanCall } from './domain/programmes/call.ts';
import type { Chase, PaperPlan } from './domain/programmes/cascade.ts';
import type { IssueRecord, LifeRecord } from './domain/programmes/planLife.ts';
import type { Programme, RoleId, Staffing } from './domain/programmes/programme.ts';
import type { TimeGiven } from './domain/programmes/timeGiven.ts';

export type { Unit, UnitRecord } from './domain/organisation/unit.ts';

/** The moment of a trigger; handlers never ask for the time themselves. */
export interface Moment {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly now: string;
  /** The same moment as a calendar day in Asia/Ho_Chi_Minh. */
  readonly today: string;
}

export interface Person {
  readonly tenant: string;
  readonly id: string;
  /** Staff code of the unit; imports update by it. */
  readonly staffCode: string;
  readonly name: string;
  readonly title: string;
  readonly unitId: string;
  readonly departmentId?: string;
  /** cadre, civil_servant, public_employee, contract_worker. */
  readonly personnelClass: string;
  /** Holds a leading or managing post, as Decree 73/2023 Art. 2 means it. */
  readonly managing?: boolean;
  /** Id of the body that manages the person (e.g. the city's People's Committee); of the unit when none is named. */
  readonly managedBy?: string;
  /** None for people without mail. */
  readonly email?: string;
  /** Second channel when mail to the first address comes back. */
  readonly secondEmail?: string;
  /** The address is a group mailbox: good for copies, never an identity. */
  readonly sharedMailbox: boolean;
  readonly active: boolean;
}

/** A role held by a person in a unit from one day to another (both included). */
export interface Holding {
  readonly tenant: string;
  readonly unitId: string;
  readonly role: RoleId;
  readonly personId: string;
  readonly from: string;
  readonly to?: string;
}

export interface Organisation {
  readonly person: (tenant: string, id: string) => Promise<Person | undefined>;
  readonly personByStaffCode: (
    tenant: string,
    unitId: string,
    code: string,
  ) => Promise<Person | undefined>;
  readonly peopleByEmail: (tenant: string, email: string) => Promise<readonly Person[]>;
  readonly peopleOf: (tenant: string, unitId: string) => Promise<readonly Person[]>;
  /** The unit as it is on that day: name, superior and all; none before its first day. */
  readonly unit: (tenant: string, id: string, on: string) => Promise<Unit | undefined>;
  readonly units: (tenant: string, on: string) => Promise<readonly Unit[]>;
  /** Every unit with all that has changed or will change. */
  readonly unitRecords: (tenant: string) => Promise<readonly UnitRecord[]>;
  /** Everybody holding one of the roles in the unit on that day, in order of name. */
  readonly holders: (
    tenant: string,
    unitId: string,
    role: RoleId,
    on: string,
  ) => Promise<readonly PersonRef[]>;
  /** Every role held in the unit on that day, by active people only. */
  readonly staffing: (tenant: string, unitId: string, on: string) => Promise<Staffing>;
  readonly rolesOf: (tenant: string, personId: string, on: string) => Promise<readonly Holding[]>;
  /** Every role the person holds, has held or will hold. */
  readonly holdingsOf: (tenant: string, personId: string) => Promise<readonly Holding[]>;
  /** `act` is whose doing it is, for the audit trail; a sample is nobody's. */
  readonly save: (changes: OrganisationChanges, act?: Act) => Promise<void>;
  /** All or nothing. @throws {VersionConflict} when one of the records is not as it was read. */
  readonly saveRecords: (changed: readonly RecordChange[], act: Act) => Promise<void>;
}

/** Who does something, when and by which way. */
export interface Act {
  readonly by: PersonRef;
  readonly at: string;
  readonly channel: Channel;
}

/** A unit's record as read, and as it shall be; `before` is missing for a new unit. */
export interface RecordChange {
  readonly before: UnitRecord | undefined;
  readonly after: UnitRecord;
}

export interface OrganisationChanges {
  readonly units?: readonly UnitRecord[];
  readonly people?: readonly Person[];
  readonly holdings?: readonly Holding[];
}

export interface Programmes {
  readonly find: (tenant: string, id: string, version: number) => Promise<Programme | undefined>;
  readonly latest: (tenant: string, id: string) => Promise<Programme | undefined>;
  readonly list: (tenant: string) => Promise<readonly Programme[]>;
  /** Versions are immutable: saving an existing one again is refused. */
  readonly save: (tenant: string, programme: Programme) => Promise<void>;
}

/** One accepted command: the new state, its events, and what must be true at the same time. */
export interface Commit {
  readonly before: Dossier | undefined;
  readonly after: Dossier;
  readonly events: readonly DossierEvent[];
  /** Day on which the tick must look at the dossier again; none when nothing is owed. */
  readonly attentionOn: string | undefined;
  /** Link used for this command; a second use fails the whole commit with `LinkUsed`. */
  readonly usesLink?: string;
  /** Another dossier that changes with it, all or nothing. */
  readonly together?: Pick<Commit, 'before' | 'after' | 'events' | 'attentionOn'>;
  /** Receipt number taken: `counter` must still stand at `from`. */
  readonly takesNumber?: { readonly counter: string; readonly from: number };
}

export interface Dossiers {
  readonly find: (tenant: string, id: string) => Promise<Dossier | undefined>;
  /** @throws {VersionConflict} when somebody saved first. @throws {LinkUsed} */
  readonly commit: (change: Commit) => Promise<void>;
  readonly history: (tenant: string, id: string) => Promise<readonly DossierEvent[]>;
  readonly ofUnit: (
    tenant: string,
    programmeId: string,
    unitId: string,
  ) => Promise<readonly Dossier[]>;
  readonly needingAttention: (tenant: string, upTo: string) => Promise<readonly string[]>;
  readonly lastNumber: (tenant: string, counter: string) => Promise<number>;
}

/** The mail templates; each has one renderer in `shared/messages/`. */
export type Template =
  | 'sign_in'
  | 'draft_unfinished'
  | 'consent_request'
  | 'receipt'
  | 'task'
  | 'returned'
  | 'question'
  | 'progress_of_dossier'
  | 'decision_receipt'
  | 'handled_by_other'
  | 'reminder'
  | 'escalation'
  | 'report'
  | 'report_failed'
  | 'finding'
  | 'misuse_case'
  | 'bad_address'
  | 'amended'
  | 'transfer_request'
  | 'transfer_outcome'
  | 'novelty_verdict'
  | 'plan_reading'
  | 'delegation'
  | 'plan_news'
  | 'holidays_missing'
  | 'dossier_frozen'
  | 'audit_checkpoint'
  | 'test_send';

export type MailStatus =
  | 'pending'
  | 'claimed'
  | 'sent'
  | 'delayed'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'rejected'
  | 'unknown';

/** A mail to be sent once; the key is made from its cause, so the same cause cannot make two. */
export interface OutboxMail {
  readonly tenant: string;
  /** `<event or cause id>#<template>#<personId>`. */
  readonly id: string;
  readonly template: Template;
  readonly to: PersonRef;
  /** Thread root shared by all mails of one dossier. */
  readonly thread: string;
  readonly dossierId?: string;
  readonly unitId?: string;
  /** Facts for the renderer; never a token. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Asks the mailer to make a link and a code for this person. */
  readonly link?: LinkRequest;
  readonly createdAt: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly sesId?: string;
  readonly address?: string;
  readonly reason?: string;
  /** An earlier copy may have left already; the mail says so. */
  readonly repeat?: boolean;
  /** Who stores the mail and sends it at once; the mailer is woken only when that did not work. */
  readonly maker?: 'notify';
  /** Whose deputy the receiver is in this matter. */
  readonly actingFor?: PersonRef;
}

export type LinkPurpose = 'decide' | 'sign_in' | 'report' | 'read' | 'disown' | 'deputise';

export interface LinkRequest {
  readonly purpose: LinkPurpose;
  readonly dossierId?: string;
  readonly contentVersion?: number;
  /** Obligation that the link answers; when it is no longer owed the link is dead. */
  readonly obligationId?: string;
  /** The issued report that a `report` link opens. */
  readonly reportId?: string;
  /** The plan that a `read` link is about, and the unit on whose list the person stands. */
  readonly reading?: Omit<Place, 'tenant'>;
  /** The event that a `disown` link objects to. */
  readonly eventSeq?: number;
  /** Number of the proposal that a `deputise` link answers. */
  readonly proposal?: number;
  /** Command types that a POST may carry. */
  readonly permits: readonly string[];
  readonly expiresAt: string;
}

/** A mailed link as stored: only the hash of its secret. */
export interface Link extends LinkRequest {
  readonly tenant: string;
  /** SHA-256 of the 128-bit secret, base64url. */
  readonly hash: string;
  readonly personId: string;
  readonly personName: string;
  /** SHA-256 of the short code printed in the mail body, keyed with the link's hash. */
  readonly codeHash: string;
  readonly wrongCodes: number;
  readonly usedAt?: string;
  readonly mailId: string;
  /** When its mail was made, UTC. */
  readonly mailedAt: string;
  /** Whose task the person answers as deputy; dead when the delegation is over. */
  readonly actingFor?: PersonRef;
}

export interface Links {
  /** Stores a link; the same one again changes nothing. */
  readonly save: (link: Link) => Promise<void>;
  readonly find: (tenant: string, hash: string) => Promise<Link | undefined>;
  /** Counts a wrong code and returns the new count. */
  readonly countWrongCode: (tenant: string, hash: string) => Promise<number>;
  /** Marks a link used outside a dossier commit (sign-in). @returns false when it was used before. */
  readonly use: (tenant: string, hash: string, at: string) => Promise<boolean>;
}

/** What is counted by network: links and codes that lead nowhere, and wishes for a mail to sign in. */
export type TryKind = 'failed' | 'sign_in';

/** Tries that one network has in ten minutes. */
export type PerNetwork = Readonly<Record<TryKind, number>>;

export interface Tries {
  /** Counts one more, to be forgotten some time after `until`. @returns false, and counts nothing, after `most`. */
  readonly count: (
    tenant: string,
    tries: {
      readonly kind: TryKind;
      /** Stands for the network in these minutes and in no others. */
      readonly network: string;
      readonly most: number;
      readonly until: string;
    },
  ) => Promise<boolean>;
}

export interface Outbox {
  /** Adds mails; what exists already stays. */
  readonly add: (mails: readonly OutboxMail[]) => Promise<void>;
  /** Adds mails and marks the event as told, in one transaction. */
  readonly tell: (
    mails: readonly OutboxMail[],
    event: { readonly tenant: string; readonly eventId: string },
  ) => Promise<void>;
  readonly find: (tenant: string, id: string) => Promise<OutboxMail | undefined>;
  /** Takes the mail for `leaseSeconds` of machine time. @returns false when somebody else has it or it is done. */
  readonly claim: (
    tenant: string,
    id: string,
    owner: string,
    leaseSeconds: number,
  ) => Promise<boolean>;
  readonly mark: (
    tenant: string,
    id: string,
    outcome: { status: MailStatus; sesId?: string; address?: string; reason?: string },
  ) => Promise<void>;
  /** Gives a claimed mail back unsent without waking the mailer: whoever claimed it tries again. */
  readonly release: (tenant: string, id: string) => Promise<void>;
  /** Leaves a mail that waits or was given back to the mailer. @returns false when it does neither. */
  readonly wake: (tenant: string, id: string) => Promise<boolean>;
  /** A claim whose lease ran out may have been sent: it becomes `unknown`. */
  readonly presumeLost: (tenant: string, id: string) => Promise<boolean>;
  /** Sends a mail of unknown fate again, marked as a possible repeat, once it has been unknown so long. */
  readonly resend: (tenant: string, id: string, unknownForSeconds: number) => Promise<boolean>;
  /** Leaves a mail of unknown fate as it is and stops looking at it, once it has been unknown so long. */
  readonly giveUp: (tenant: string, id: string, unknownForSeconds: number) => Promise<boolean>;
  readonly ofDossier: (tenant: string, dossierId: string) => Promise<readonly OutboxMail[]>;
  readonly badAddresses: (tenant: string, unitId: string) => Promise<readonly OutboxMail[]>;
  readonly suppress: (tenant: string, address: string, reason: string) => Promise<void>;
  readonly isSuppressed: (tenant: string, address: string) => Promise<boolean>;
}

/** A mail ready to leave: text and HTML say the same. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly sesId: string }
  /** Surely not accepted; try later. */
  | { readonly kind: 'throttled' }
  /** Surely not accepted, and never will be. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The answer was lost: SES may have taken it. */
  | { readonly kind: 'unknown' };

export type SendMail = (mail: {
  readonly to: { readonly name: string; readonly address: string };
  readonly mail: Mail;
  readonly thread: string;
  readonly reference: string;
  readonly attachments?: readonly { name: string; type: string; content: Uint8Array }[];
}) => Promise<SendOutcome>;

export interface Files {
  readonly put: (key: string, content: Uint8Array, type: string) => Promise<void>;
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** A link of at most 60 seconds that downloads under `name`. */
  readonly link: (key: string, name: string) => Promise<string>;
}

export interface Session {
  readonly tenant: string;
  readonly personId: string;
  readonly expiresAt: string;
}

export interface Sessions {
  readonly save: (hash: string, session: Session) => Promise<void>;
  readonly find: (tenant: string, hash: string) => Promise<Session | undefined>;
  readonly end: (tenant: string, hash: string) => Promise<void>;
}

/** One line of somebody's desk, kept by the projection. */
export interface DeskRow {
  readonly dossierId: string;
  readonly number?: string;
  readonly title: string;
  readonly unitName: string;
  readonly status: string;
  readonly urgent: boolean;
  readonly late?: boolean;
  readonly obligation?: { readonly id: string; readonly kind: string; readonly dueOn?: string };
}

/** Tasks that somebody may do as a deputy. */
export interface LentTasks {
  readonly principal: PersonRef;
  readonly tasks: readonly DeskRow[];
}

export interface Boards {
  /** What the person must do, urgent first, then by due day. */
  readonly tasksOf: (tenant: string, personId: string) => Promise<readonly DeskRow[]>;
  /** Dossiers the person is an author of, newest first. */
  readonly dossiersOf: (tenant: string, personId: string) => Promise<readonly DeskRow[]>;
  /** status -> number of dossiers, per unit of a programme. */
  readonly counts: (
    tenant: string,
    programmeId: string,
  ) => Promise<readonly { unitId: string; status: string; count: number }[]>;
  /** How many dossiers each unit handed in on which day; each counts once, whatever became of it. */
  readonly registered: (
    tenant: string,
    programmeId: string,
  ) => Promise<readonly { unitId: string; on: string; count: number }[]>;
  /** Takes one event into desks and counters exactly once, whatever the order of delivery. */
  readonly project: (event: DossierEvent) => Promise<void>;
}

/** A periodic report as issued: figures frozen, files stored. */
export interface IssuedReport {
  readonly tenant: string;
  /** `<programmeId>#<dutyId>#<unitId>`. */
  readonly id: string;
  readonly programmeId: string;
  readonly dutyId: string;
  readonly unitId: string;
  readonly name: string;
  readonly dataFrom: string;
  readonly dataTo: string;
  readonly snapshotAt: string;
  readonly status: 'requested' | 'issued' | 'empty' | 'failed';
  readonly reason?: string;
  /** The figures as frozen; rendering again gives the same paper. */
  readonly figures?: unknown;
  readonly files?: { readonly docx: StoredFile; readonly pdf: StoredFile };
}

export interface Reports {
  /** @returns false when the occurrence exists already. */
  readonly request: (report: IssuedReport) => Promise<boolean>;
  readonly find: (tenant: string, id: string) => Promise<IssuedReport | undefined>;
  readonly finish: (report: IssuedReport) => Promise<void>;
  readonly ofUnit: (tenant: string, unitId: string) => Promise<readonly IssuedReport[]>;
  /** Wakes the report function for a report that is still `requested`. */
  readonly wake: (tenant: string, id: string) => Promise<boolean>;
}

/** The announced days off, one table per year. */
export interface Holidays {
  readonly years: (tenant: string) => Promise<Readonly<Record<string, HolidayYear>>>;
  /** `act` is whose doing it is, for the audit trail; a sample is nobody's. */
  readonly save: (tenant: string, year: string, table: HolidayYear, act?: Act) => Promise<void>;
}

/** A unit's own words for a mail template; what is left out stays as the product words it. */
export interface TemplateWording {
  readonly subject?: string;
  readonly opening?: string;
  readonly closing?: string;
}

export interface Wordings {
  readonly find: (
    tenant: string,
    template: Template,
    unitId: string,
  ) => Promise<TemplateWording | undefined>;
  readonly save: (
    tenant: string,
    template: Template,
    unitId: string,
    wording: TemplateWording,
    act: Act,
  ) => Promise<void>;
}

/** Records that could not be read, kept with the reason for a person to look at. */
export interface Parking {
  readonly park: (record: ParkedRecord) => Promise<void>;
  readonly list: (tenant: string) => Promise<readonly ParkedRecord[]>;
}

export interface ParkedRecord {
  readonly tenant: string;
  /** Id of the stream record; parking it twice keeps one. */
  readonly id: string;
  readonly consumer: string;
  readonly reason: string;
  readonly at: string;
  /** The record as it came. */
  readonly record: unknown;
}

/** Unfinished work older than `before`, from the sparse index: what the stream missed. */
export interface Unfinished {
  readonly events: (tenant: string, before: string) => Promise<readonly DossierEvent[]>;
  readonly mails: (
    tenant: string,
    before: string,
  ) => Promise<readonly { tenant: string; id: string }[]>;
  readonly reports: (tenant: string, before: string) => Promise<readonly string[]>;
}

/** A place in a department's audit chain: so many entries, and the link of the last of them. */
export interface ChainPlace {
  readonly number: number;
  readonly link: string;
  /** When that entry was chained. */
  readonly at: string;
}

/** A place of the chain that was mailed, so that a later change can be shown from a mailbox. */
export interface Checkpoint extends ChainPlace {
  /** Monday of the week that it stands for. */
  readonly week: string;
}

/** One entry of the trail. */
export interface TrailEntry {
  /** Place in the chain, from 1. */
  readonly number: number;
  /** SHA-256 of the entry's text. */
  readonly hash: string;
  readonly link: string;
  readonly unitId?: string;
  /** The text as stored: an event of a dossier or of a case, or a note. None where it was not wanted or is gone. */
  readonly text?: string;
}

/** Entries of the chain that follow each other. */
export interface TrailRange {
  /** Place of the first entry; one more than `last` when there is none. */
  readonly first: number;
  readonly last: number;
  /** The link before the first entry. */
  readonly before: string;
}

/** Everything that happened in a department, in one chain of hashes. */
export interface Trail {
  /** Takes what has happened since into the chain, oldest first. @returns how many entries came in. */
  readonly extend: (tenant: string, now: string) => Promise<number>;
  /** The last entry; none in a chain without any. */
  readonly head: (tenant: string) => Promise<ChainPlace | undefined>;
  /** The entries chained from one instant to another, the latter excluded. */
  readonly range: (tenant: string, from: string, to: string) => Promise<TrailRange>;
  /** Entries of a range, in order, with the text of those that `wanted` names. */
  readonly entries: (
    tenant: string,
    range: TrailRange,
    wanted: (unitId: string | undefined) => boolean,
  ) => Promise<readonly TrailEntry[]>;
  /** Adds a note of something that changes nothing else. */
  readonly note: (note: Omit<AuditNote, 'v' | 'id'>) => Promise<void>;
  readonly lastCheckpoint: (tenant: string) => Promise<Checkpoint | undefined>;
  /** A checkpoint and its mails, all or nothing. @returns false when the week has one. */
  readonly keepCheckpoint: (
    tenant: string,
    checkpoint: Checkpoint,
    mails: readonly OutboxMail[],
  ) => Promise<boolean>;
  /** Place of the first entry since that place whose links do not follow; none when all do. */
  readonly brokenSince: (
    tenant: string,
    place: Pick<ChainPlace, 'number' | 'link'>,
  ) => Promise<number | undefined>;
}

/** One accepted command on an inspection or misuse case, with the mails that it causes. */
export interface CaseCommit {
  readonly before: OversightCase | undefined;
  readonly after: OversightCase;
  readonly events: readonly CaseEvent[];
  /** Stored in the same transaction; a case has no second reader, so it needs no stream of its own. */
  readonly mails: readonly OutboxMail[];
  readonly attentionOn: string | undefined;
}

export interface Cases {
  readonly find: (tenant: string, id: string) => Promise<OversightCase | undefined>;
  /** @throws {VersionConflict} when somebody saved first. */
  readonly commit: (change: CaseCommit) => Promise<void>;
  readonly history: (tenant: string, id: string) => Promise<readonly CaseEvent[]>;
  /** Newest first. */
  readonly ofUnit: (
    tenant: string,
    kind: OversightCase['kind'],
    unitId: string,
  ) => Promise<readonly OversightCase[]>;
  readonly needingAttention: (tenant: string, upTo: string) => Promise<readonly string[]>;
}

/** One step of a transfer, with the mails that it causes and, where it is carried out, the move itself. */
export interface TransferCommit {
  readonly before: Transfer | undefined;
  readonly after: Transfer;
  readonly mails: readonly OutboxMail[];
  readonly move?: PersonMove;
}

/** A person's move to another unit; `before` is the person as read, and must still be so. */
export interface PersonMove {
  readonly before: Person;
  readonly after: Person;
  /** Roles that end with the move. */
  readonly ended: readonly Holding[];
}

export interface Transfers {
  readonly find: (
    tenant: string,
    personId: string,
    number: number,
  ) => Promise<Transfer | undefined>;
  /** Oldest first. */
  readonly ofPerson: (tenant: string, personId: string) => Promise<readonly Transfer[]>;
  /** Neither carried out nor given up, in order of the day that settles them; `upTo` that day, included. */
  readonly pending: (tenant: string, upTo?: string) => Promise<readonly Transfer[]>;
  /** All or nothing. @throws {VersionConflict} when somebody saved the transfer or the person first. */
  readonly commit: (change: TransferCommit) => Promise<void>;
}

/** A unit's part of a round as counted; its list is frozen when this is there. */
export interface UnitCoverage extends Place {
  readonly unitName: string;
  readonly counts: Counts;
  /** The largest number of people without mail at one briefing. */
  readonly mostAttending: number;
  /** Entries in the log of briefings. */
  readonly briefings: number;
  readonly publication?: Pick<Publication, 'url' | 'on'>;
  /** Day of the last reminder. */
  readonly remindedOn?: string;
  /** Hash of the one printed code that works. */
  readonly printedCode?: string;
}

/** A round that begins, and the first step of its fan-out. */
export interface Opening {
  readonly round: Round;
  readonly step: SpreadStep;
}

/** Rounds of dissemination: who has to be reached by a plan, and who was. */
export interface Dissemination {
  /**
   * Saves a version of a plan, opens its round if it has one and wakes the fan-out, all or nothing.
   * @returns false when the version exists.
   */
  readonly launch: (
    tenant: string,
    programme: Programme,
    opening: Opening | undefined,
    act: Act,
  ) => Promise<boolean>;
  readonly round: (
    tenant: string,
    programmeId: string,
    version: number,
  ) => Promise<Round | undefined>;
  /** Stores a unit's list and its counts; a list that is frozen already stays as it is. */
  readonly freeze: (place: Place, unitName: string, members: readonly Member[]) => Promise<void>;
  /** Marks a step done and stores the one after it, all or nothing; a step that is done stays so. */
  readonly finish: (step: SpreadStep, next: SpreadStep | undefined) => Promise<void>;
  readonly unfinished: (tenant: string, before: string) => Promise<readonly SpreadStep[]>;
  /** Wakes the fan-out for a step that waits. @returns false when it does not. */
  readonly wake: (step: SpreadStep) => Promise<boolean>;

  readonly coverages: (
    tenant: string,
    programmeId: string,
    version: number,
  ) => Promise<readonly UnitCoverage[]>;
  readonly coverage: (place: Place) => Promise<UnitCoverage | undefined>;
  readonly member: (place: Place, personId: string) => Promise<Member | undefined>;
  readonly members: (place: Place) => Promise<readonly Member[]>;
  /** So many members in order of id, after one of them. */
  readonly membersAfter: (
    place: Place,
    after: string | undefined,
    most: number,
  ) => Promise<readonly Member[]>;
  /** The members, the counts of the unit and mails. @throws {VersionConflict} when somebody saved first. */
  readonly saveMembers: (
    place: Place,
    changes: readonly MemberChange[],
    mails?: readonly OutboxMail[],
  ) => Promise<void>;

  readonly briefings: (place: Place) => Promise<readonly Briefing[]>;
  /** @throws {VersionConflict} when the log or a member is not as read. */
  readonly saveBriefing: (
    place: Place,
    entry: Briefing,
    effect: { readonly members: readonly MemberChange[]; readonly mostAttending: number },
  ) => Promise<void>;
  readonly publications: (place: Place) => Promise<readonly Publication[]>;
  /** @throws {VersionConflict} when there is an entry of this number. */
  readonly savePublication: (place: Place, entry: Publication) => Promise<void>;
  /** Begins a reminder of the unit. @returns false when there was one on that day. */
  readonly remind: (place: Place, day: string, step: SpreadStep) => Promise<boolean>;

  /** Stores a printed code; the unit's earlier one stops working. */
  readonly savePrintedCode: (code: PrintedCode) => Promise<void>;
  readonly printedCode: (tenant: string, hash: string) => Promise<PrintedCode | undefined>;
  /** Counts a try in these ten minutes and returns how many there were. */
  readonly countTry: (tenant: string, hash: string, now: string) => Promise<number>;
}

/** Which dossiers ask for an award on which achievement. */
export interface Achievements {
  /** Keeps what a dossier rests on in place of what it rested on; one of an older version changes nothing. */
  readonly keep: (entry: AwardEntry) => Promise<void>;
  readonly using: (
    tenant: string,
    keys: readonly string[],
  ) => Promise<readonly { readonly key: string; readonly use: AwardUse }[]>;
}

/** What the search for similar work reads, and what people found. */
export interface Novelty {
  /** Keeps a dossier's entry; one of an older version changes nothing. */
  readonly keep: (entry: NoveltyEntry) => Promise<void>;
  /** Keeps entries of older initiatives, in place of those of the same id, and notes each as the act's. */
  readonly keepOlder: (
    tenant: string,
    changes: readonly { readonly before?: NoveltyEntry; readonly after: NoveltyEntry }[],
    act: Act,
  ) => Promise<void>;
  /** Year -> a number that is another one after every change of the year's entries. */
  readonly revisions: (tenant: string) => Promise<ReadonlyMap<string, number>>;
  /** Entries of all units, withdrawn ones left out. */
  readonly ofYears: (tenant: string, years: readonly string[]) => Promise<readonly NoveltyEntry[]>;
  /** Oldest first. */
  readonly verdictsOn: (tenant: string, dossierId: string) => Promise<readonly NoveltyVerdict[]>;
  /** Verdicts on other dossiers that name this one, without their evidence. */
  readonly naming: (tenant: string, dossierId: string) => Promise<readonly NoveltyVerdict[]>;
  /** A verdict with the mails that it causes. @throws {VersionConflict} when its number is taken. */
  readonly commit: (change: {
    readonly verdict: NoveltyVerdict;
    readonly mails: readonly OutboxMail[];
  }) => Promise<void>;
}

/** What one person gave to deputies, and whose deputy that person is or was. */
export interface Delegated {
  readonly personId: string;
  /** Counts every change of either; saving is conditional on it. */
  readonly version: number;
  /** In the order in which they were given. */
  readonly given: readonly Delegation[];
  /** Ids of the people who ever gave something to this one. */
  readonly principals: readonly string[];
}

/** A person's delegations with one more or one changed, and the mails that this causes. */
export interface DelegationCommit {
  readonly tenant: string;
  readonly before: Delegated;
  readonly given: readonly Delegation[];
  readonly mails: readonly OutboxMail[];
  /** The proposal that it confirms. */
  readonly proposal?: Omit<ProposalCommit, 'mails'>;
}

/** A leader's one proposal as it was and as it shall be, and the mails that this causes. */
export interface ProposalCommit {
  readonly before: DeputyProposal | undefined;
  readonly after: DeputyProposal;
  readonly mails: readonly OutboxMail[];
}

export interface Delegations {
  readonly of: (tenant: string, personId: string) => Promise<Delegated>;
  /** People whose delegations began up to that day, included, and wait for their tasks to be handed over. */
  readonly toHandOver: (tenant: string, upTo: string) => Promise<readonly string[]>;
  /** All or nothing. @throws {VersionConflict} when a delegation of the person, given or received, was saved first. */
  readonly commit: (change: DelegationCommit) => Promise<void>;
  /** What an assistant proposed last to this leader. */
  readonly proposal: (tenant: string, personId: string) => Promise<DeputyProposal | undefined>;
  /** All or nothing. @throws {VersionConflict} when somebody proposed or answered first. */
  readonly propose: (change: ProposalCommit) => Promise<void>;
}

/** What is recorded of a plan beside its versions. */
export interface PlanLife {
  /** Oldest first. */
  readonly records: (tenant: string, programmeId: string) => Promise<readonly LifeRecord[]>;
  /** @throws {VersionConflict} when its number is taken. */
  readonly record: (tenant: string, programmeId: string, record: LifeRecord) => Promise<void>;
  /**
   * The version that carries the paper's number, with its record and the round it may open, all or nothing.
   * @throws {VersionConflict} when there is such a version or record.
   */
  readonly issue: (change: {
    readonly tenant: string;
    readonly programme: Programme;
    readonly opening: Opening | undefined;
    readonly record: IssueRecord;
  }) => Promise<void>;
}

/** What one unit was given under a plan, what was taken back included. */
export interface UnitTime {
  readonly unitId: string;
  /** Counts every change; 0 when there was none. */
  readonly version: number;
  /** In the order in which it was given. */
  readonly given: readonly TimeGiven[];
}

/** Time given to units beyond a plan's own days. */
export interface PlanTime {
  readonly of: (tenant: string, programmeId: string, unitId: string) => Promise<UnitTime>;
  readonly ofPlan: (tenant: string, programmeId: string) => Promise<readonly UnitTime[]>;
  /** `time` as read with its new list. @throws {VersionConflict} when somebody saved first. */
  readonly save: (tenant: string, programmeId: string, time: UnitTime) => Promise<void>;
}

/** What a unit did about its own plan under another one, and how it was asked for it. */
export interface UnitPlan {
  readonly unitId: string;
  /** Counts every change; 0 when there was none. */
  readonly version: number;
  readonly papers: readonly PaperPlan[];
  readonly chased: readonly Chase[];
}

/** Units' own plans under a plan, as far as they are not plans of the system. */
export interface PlanCascade {
  readonly of: (tenant: string, programmeId: string, unitId: string) => Promise<UnitPlan>;
  readonly ofPlan: (tenant: string, programmeId: string) => Promise<readonly UnitPlan[]>;
  /** `plan` as read with what is new, and its mails. @throws {VersionConflict} when somebody saved first. */
  readonly save: (
    tenant: string,
    programmeId: string,
    plan: UnitPlan,
    mails: readonly OutboxMail[],
  ) => Promise<void>;
}

/** Problems that leaders post under a plan, and the dossiers begun as answers. */
export interface PlanCalls {
  readonly find: (tenant: string, programmeId: string, id: string) => Promise<PlanCall | undefined>;
  readonly ofPlan: (tenant: string, programmeId: string) => Promise<readonly PlanCall[]>;
  /** A call as it shall be, its version one higher than as read. @throws {VersionConflict} */
  readonly save: (tenant: string, programmeId: string, call: PlanCall) => Promise<void>;
  /** Notes that the dossier is about to be begun as an answer; what never begins is no answer. */
  readonly answered: (
    tenant: string,
    programmeId: string,
    callId: string,
    dossierId: string,
  ) => Promise<void>;
  /** Ids of dossiers. */
  readonly answers: (
    tenant: string,
    programmeId: string,
    callId: string,
  ) => Promise<readonly string[]>;
}
