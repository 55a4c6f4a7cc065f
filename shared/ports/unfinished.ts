import type { DossierEvent } from '../../events/schema/dossierEvents.ts';

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
  /** Dossiers with an event that desks and counters do not know yet, also one that was parked. */
  readonly unprojected: (tenant: string) => Promise<readonly string[]>;
  readonly mails: (
    tenant: string,
    before: string,
  ) => Promise<readonly { tenant: string; id: string }[]>;
  readonly reports: (tenant: string, before: string) => Promise<readonly string[]>;
}
