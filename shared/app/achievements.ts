import type { DossierEvent, EventType } from '../../events/schema/dossierEvents.ts';
import {
  achievementsOf,
  awardEntryOf,
  type SharedAchievement,
  sharedBy,
} from '../domain/awards/achievements.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Notice } from '../domain/notifications/policy.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Achievements } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { dossierWithProgramme } from './dossierWithProgramme.ts';

/** After these a dossier rests on other achievements than before, or asks for no award any more. */
const changing: ReadonlySet<EventType> = new Set<EventType>([
  'Submitted',
  'PaperworkCompleted',
  'Resubmitted',
  'Amended',
  'Withdrawn',
  'Merged',
  'Refused',
  'DecisionTakenBack',
  'Nominated',
  'NotNominated',
]);

/** Keeps what a dossier's award rests on; made of the dossier as it stands now, as its entry for the search is. */
export const keepAchievements =
  (deps: Needs<'dossiers' | 'programmes' | 'achievements'>) =>
  async ({ type, tenant, dossierId }: DossierEvent): Promise<void> => {
    if (!changing.has(type)) return;
    const about = await dossierWithProgramme(deps, tenant, dossierId);
    const entry = about && awardEntryOf(about.dossier, about.programme);
    if (entry) await deps.achievements.keep(entry);
  };

/** What only asks cannot keep. */
export interface UsesNeeds {
  readonly achievements: Pick<Achievements, 'using'>;
}

/** Other dossiers that ask for an award on the same achievement (Law 06/2022/QH15): to be looked at, never a bar. */
export const sharedAchievements =
  ({ achievements }: UsesNeeds) =>
  async (dossier: Dossier, programme: Programme): Promise<readonly SharedAchievement[]> => {
    const own = achievementsOf(dossier, programme);
    const keys = [...new Set(own.flatMap((one) => one.keys))];
    if (keys.length === 0) return [];
    return sharedBy(own, await achievements.using(dossier.tenant, keys), dossier.id);
  };

/** Whoever is asked to decide is told in the mail. */
export const withSharedAchievements =
  (deps: UsesNeeds) =>
  async (
    notices: readonly Notice[],
    { dossier, programme }: { readonly dossier: Dossier; readonly programme: Programme },
  ): Promise<readonly Notice[]> => {
    if (notices.every(({ template }) => template !== 'task')) return notices;
    const shared = await sharedAchievements(deps)(dossier, programme);
    if (shared.length === 0) return notices;
    return notices.map((notice) =>
      notice.template === 'task' ? { ...notice, facts: { ...notice.facts, shared } } : notice,
    );
  };
