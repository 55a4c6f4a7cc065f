import { sweep as sweepTenant } from '../../shared/app/sweep.ts';
import type { Observation } from '../middleware.ts';
import { scheduledMoment } from './scheduleInput.ts';

/** Does for every tenant what the streams missed. */
export function sweep(
  deps: Parameters<typeof sweepTenant>[0],
  tenants: readonly string[],
  observe: Observation,
) {
  const run = sweepTenant(deps);
  return async (event: unknown): Promise<void> => {
    const moment = scheduledMoment(event);
    let oldest = 0;
    for (const tenant of tenants) {
      const { failed, oldestPendingMinutes, ...done } = await run(tenant, moment);
      for (const { id, error } of failed) observe.failed('sweep failed', error, { tenant, id });
      if (failed.length > 0) observe.count('SweepFailed', failed.length);
      oldest = Math.max(oldest, oldestPendingMinutes);
      observe.note('swept', { tenant, ...done });
    }
    observe.count('OldestPendingMailMinutes', oldest);
  };
}
