import type { AwardEntry, AwardUse } from '../domain/awards/achievements.ts';

/** Which dossiers ask for an award on which achievement. */
export interface Achievements {
  /** Keeps what a dossier rests on in place of what it rested on; one of an older version changes nothing. */
  readonly keep: (entry: AwardEntry) => Promise<void>;
  readonly using: (
    tenant: string,
    keys: readonly string[],
  ) => Promise<readonly { readonly key: string; readonly use: AwardUse }[]>;
}
