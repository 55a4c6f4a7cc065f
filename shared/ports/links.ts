import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Place } from '../domain/dissemination/round.ts';

export type LinkPurpose =
  | 'decide'
  | 'confirm'
  | 'sign_in'
  | 'report'
  | 'read'
  | 'disown'
  | 'deputise';

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
  /** What the code of a `confirm` link is for: one answer by one other link, told by its hash. */
  readonly confirms?: { readonly link: string; readonly answer: string };
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
