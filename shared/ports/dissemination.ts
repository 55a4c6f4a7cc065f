import type { Briefing } from '../domain/dissemination/briefing.ts';
import type { Counts, Member, MemberChange } from '../domain/dissemination/member.ts';
import type { PrintedCode } from '../domain/dissemination/printedCode.ts';
import type { Publication } from '../domain/dissemination/publication.ts';
import type { Place, Round } from '../domain/dissemination/round.ts';
import type { SpreadStep } from '../domain/dissemination/spread.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Act } from './act.ts';
import type { OutboxMail } from './mail.ts';

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
