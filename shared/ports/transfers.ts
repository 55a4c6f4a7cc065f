import type { Transfer } from '../domain/organisation/transfer.ts';
import type { OutboxMail } from './mail.ts';
import type { Holding, Person } from './organisation.ts';

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
