import type { NoveltyEntry } from '../domain/novelty/entry.ts';
import type { NoveltyVerdict } from '../domain/novelty/verdict.ts';
import type { Act } from './act.ts';
import type { OutboxMail } from './mail.ts';

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
