import {
  dailyTick,
  missingYearOf,
  recountId,
  type TickNeeds,
  type TickResult,
} from '../../shared/app/dailyTick.ts';
import type { Observation } from '../middleware.ts';
import { scheduledMoment } from './scheduleInput.ts';

/** The daily tick for every tenant; one failing dossier does not stop the others. */
export function tick(deps: TickNeeds, tenants: readonly string[], observe: Observation) {
  const run = dailyTick(deps);
  return async (event: unknown): Promise<void> => {
    const moment = scheduledMoment(event);
    for (const tenant of tenants) {
      const result = await run(tenant, moment);
      tell(observe, tenant, result);
      const { reminded, transfersSettled, requestsHandedOver, reportsRequested } = result;
      const { draftsTold, draftsRemoved, mailTextsRemoved } = result.retention;
      observe.note('ticked', {
        tenant,
        day: moment.today,
        reminded,
        transfersSettled,
        requestsHandedOver,
        reportsRequested,
        draftsTold,
        draftsRemoved,
        mailTextsRemoved,
      });
    }
  };
}

function tell(
  observe: Observation,
  tenant: string,
  { failed, missingYears, countersDiffer }: TickResult,
): void {
  for (const { id, error } of failed) observe.failed('due work failed', error, { tenant, id });
  const missed = failed.flatMap(({ error }) => missingYearOf(error) ?? []);
  const years = new Set([...missingYears, ...missed]);
  if (years.size > 0) observe.count('MissingHolidayYear', years.size);
  if (failed.length > 0) observe.count('ReminderFailed', failed.length);
  tellOfCounters(observe, tenant, countersDiffer);
  // what could not be recounted may be wrong as well
  if (failed.some(({ id }) => id === recountId)) observe.count('CounterDiffers');
}

function tellOfCounters(
  observe: Observation,
  tenant: string,
  differences: TickResult['countersDiffer'],
): void {
  for (const { programmeId, unitId, stored, recounted } of differences)
    for (const [counter, count] of Object.entries(stored))
      observe.note('counter differs', {
        tenant,
        programmeId,
        unitId,
        counter,
        stored: count,
        recounted: recounted[counter] ?? 0,
      });
  if (differences.length > 0) observe.count('CounterDiffers', differences.length);
}
