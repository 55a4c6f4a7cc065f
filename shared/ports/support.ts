import type { PersonRef } from '../../events/schema/envelope.ts';
import type { SupportAccess } from '../domain/organisation/supportAccess.ts';
import type { OutboxMail } from './mail.ts';
import type { Holding, Person } from './organisation.ts';

/** Whoever reads under an access, and the role by which. */
export interface SupportEntry {
  readonly person: Person;
  readonly holding: Holding;
}

export interface SupportCommit {
  readonly before: SupportAccess | undefined;
  readonly after: SupportAccess;
  readonly mails: readonly OutboxMail[];
  /** Let in or shut out with the change. */
  readonly entry?: SupportEntry;
}

/** Accesses of people who look after the software and do not belong to the department. */
export interface SupportAccesses {
  /** All there ever were, in order. */
  readonly list: (tenant: string) => Promise<readonly SupportAccess[]>;
  readonly find: (tenant: string, number: number) => Promise<SupportAccess | undefined>;
  /** Those that run although their time is over. */
  readonly overdue: (tenant: string, now: string) => Promise<readonly SupportAccess[]>;
  /** With its note for the audit trail. @throws {VersionConflict} when it is not as it was read. */
  readonly commit: (change: SupportCommit) => Promise<void>;
}

/** A page that is about to be shown under an access. */
export interface SupportVisit {
  readonly tenant: string;
  readonly number: number;
  readonly by: PersonRef;
  readonly unitId: string;
  readonly at: string;
  /** Path of the page, without what stands behind its question mark. */
  readonly path: string;
}

export interface SupportVisits {
  /** Counts the page and notes it for the audit trail. @returns false when the access does not run any more. */
  readonly open: (visit: SupportVisit) => Promise<boolean>;
}
