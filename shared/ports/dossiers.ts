import type { DossierEvent, RecordedEvent } from '../../events/schema/dossierEvents.ts';
import type { Dossier } from '../domain/dossier/state.ts';

/** One accepted command: the new state, its events, and what must be true at the same time. */
export interface Commit {
  readonly before: Dossier | undefined;
  readonly after: Dossier;
  readonly events: readonly DossierEvent[];
  /** Day on which the tick must look at the dossier again; none when nothing is owed. */
  readonly attentionOn: string | undefined;
  /** Link used for this command; a second use fails the whole commit with `LinkUsed`. */
  readonly usesLink?: string;
  /** Another dossier that changes with it, all or nothing. */
  readonly together?: Pick<Commit, 'before' | 'after' | 'events' | 'attentionOn'>;
  /** Receipt number taken: `counter` must still stand at `from`. */
  readonly takesNumber?: { readonly counter: string; readonly from: number };
}

export interface Dossiers {
  readonly find: (tenant: string, id: string) => Promise<Dossier | undefined>;
  /** @throws {VersionConflict} when somebody saved first. @throws {LinkUsed} */
  readonly commit: (change: Commit) => Promise<void>;
  /** For who reckons with it. @throws {Unreadable} when one of its events is a later release's. */
  readonly history: (tenant: string, id: string) => Promise<readonly DossierEvent[]>;
  /** The same for people to see, whichever release wrote it. */
  readonly recorded: (tenant: string, id: string) => Promise<readonly RecordedEvent[]>;
  readonly ofUnit: (
    tenant: string,
    programmeId: string,
    unitId: string,
  ) => Promise<readonly Dossier[]>;
  readonly needingAttention: (tenant: string, upTo: string) => Promise<readonly string[]>;
  readonly lastNumber: (tenant: string, counter: string) => Promise<number>;
}
