import { momentOf } from '../../shared/adapters/system/clock.ts';
import { type ActNeeds, actOnDossier } from '../../shared/app/actOnDossier.ts';
import type { Act } from './journeys.ts';

/**
 * Runs acts through the same verb as the pages do, oldest first; acts done before are not done twice.
 * @throws when one is refused: the sample contradicts the plan then.
 */
export async function playActs(
  deps: ActNeeds,
  { tenant, programmeId }: { readonly tenant: string; readonly programmeId: string },
  acts: readonly Act[],
): Promise<void> {
  const run = actOnDossier(deps);
  const counts = new Map<string, number>();
  for (const { dossierId, at, by, command } of acts.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const count = (counts.get(dossierId) ?? 0) + 1;
    counts.set(dossierId, count);
    const outcome = await run({
      tenant,
      dossierId,
      command,
      by,
      programmeId,
      moment: momentOf(at),
      commandId: `sample-${dossierId}-${count}`,
      channel: 'web',
    });
    if (!outcome.accepted)
      throw new Error(`${dossierId} ${at} ${command.type}: ${outcome.refusal.because}`);
  }
}
