import type { AuditNote } from '../../events/schema/auditNotes.ts';
import type { OutboxMail } from './mail.ts';

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
  /** The same under an id of its own. @returns false when there is such a note already. */
  readonly noteOnce: (id: string, note: Omit<AuditNote, 'v' | 'id'>) => Promise<boolean>;
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
