import type { Delegation } from '../domain/organisation/delegation.ts';
import type { DeputyProposal } from '../domain/organisation/deputyProposal.ts';
import type { OutboxMail } from './mail.ts';

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

/** A leader's one proposal as it was and as it shall be, and the mails that this causes. */
export interface ProposalCommit {
  readonly before: DeputyProposal | undefined;
  readonly after: DeputyProposal;
  readonly mails: readonly OutboxMail[];
}
