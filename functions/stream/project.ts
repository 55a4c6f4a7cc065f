import { readEvent } from '../../shared/adapters/dynamo/eventItem.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { keepAchievements } from '../../shared/app/achievements.ts';
import type { Needs } from '../../shared/app/dependencies.ts';
import { keepNoveltyEntry } from '../../shared/app/noveltyEntry.ts';

/** Takes a stored event into desks, counters and the search; the boards' mark comes last and stands for all. */
export const project =
  (deps: Needs<'boards' | 'dossiers' | 'programmes' | 'novelty' | 'achievements'>) =>
  async (image: Item): Promise<void> => {
    const { event, done } = readEvent(image);
    if (done.includes('projected')) return;
    await keepNoveltyEntry(deps)(event);
    await keepAchievements(deps)(event);
    await deps.boards.project(event);
  };
