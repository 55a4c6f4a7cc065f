import type { Dossier } from '../domain/dossier/state.ts';
import type { RemovedKind } from '../domain/retention/policy.ts';

/** A draft that is not there any more for anybody, with what is still to be wiped out. */
export interface LeavingDraft {
  readonly dossierId: string;
  readonly fileIds: readonly string[];
}

/** Takes away what the retention policy says; each step is all or nothing and counts what it took. */
export interface Retention {
  /** Takes the text out of mails that are done with and were made before that instant, so many at most. */
  readonly emptyMails: (tenant: string, before: string, most: number) => Promise<number>;
  /**
   * Takes a draft off desks, counters and lists; what is left of it waits to be wiped out.
   * @returns false when it was written meanwhile, something rests on it, or the stream is not done with it.
   */
  readonly takeOut: (draft: Dossier) => Promise<boolean>;
  readonly leaving: (tenant: string) => Promise<readonly LeavingDraft[]>;
  /** Wipes out the history of a draft that was taken out, and the last trace of it. */
  readonly wipeOut: (tenant: string, dossierId: string) => Promise<void>;
  /** Tells the audit trail how much went since it was told last; nothing when nothing went or this day was told of. */
  readonly settle: (
    tenant: string,
    kind: RemovedKind,
    moment: { readonly now: string; readonly today: string },
  ) => Promise<void>;
}

/** Removes a file; one that is not there is removed. */
export type RemoveFile = (key: string) => Promise<void>;
