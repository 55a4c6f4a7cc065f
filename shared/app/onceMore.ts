import { VersionConflict } from '../errors.ts';

/** Tries again once when somebody saved first. */
export async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof VersionConflict) return attempt();
    throw error;
  }
}
