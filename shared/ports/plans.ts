import type { PlanCall } from '../domain/programmes/call.ts';
import type { Chase, PaperPlan } from '../domain/programmes/cascade.ts';
import type { IssueRecord, LifeRecord } from '../domain/programmes/planLife.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { TimeGiven } from '../domain/programmes/timeGiven.ts';
import type { Opening } from './dissemination.ts';
import type { OutboxMail } from './mail.ts';

export interface Programmes {
  readonly find: (tenant: string, id: string, version: number) => Promise<Programme | undefined>;
  readonly latest: (tenant: string, id: string) => Promise<Programme | undefined>;
  readonly list: (tenant: string) => Promise<readonly Programme[]>;
  /** Versions are immutable: saving an existing one again is refused. */
  readonly save: (tenant: string, programme: Programme) => Promise<void>;
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
