import type { DossierEvent, EventType } from '../../events/schema/dossierEvents.ts';
import { entryOf } from '../domain/novelty/entry.ts';
import type { Needs } from './dependencies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';

/** After these a dossier says something else than before, or is no longer there to be found. */
const changing: ReadonlySet<EventType> = new Set<EventType>([
  'Submitted',
  'PaperworkCompleted',
  'Resubmitted',
  'Amended',
  'Withdrawn',
  'Merged',
  'OtherTakenIn',
]);

/**
 * Keeps what the search for similar work reads of a dossier. The entry is made of the dossier as it
 * stands now and carries its version: late and repeated events change nothing.
 */
export const keepNoveltyEntry =
  (deps: Needs<'dossiers' | 'programmes' | 'novelty'>) =>
  async ({ type, tenant, dossierId }: DossierEvent): Promise<void> => {
    if (!changing.has(type)) return;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    const entry = about && entryOf(about.dossier, about.programme);
    if (entry) await deps.novelty.keep(entry);
  };
