import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { dailyTick } from '../../shared/app/dailyTick.ts';
import { sweep } from '../../shared/app/sweep.ts';
import { countingTables } from '../support/counting.ts';
import { benchMoment, portsOn, type World } from '../support/world.ts';

const sweepsPerHour = 4;
const ticksPerHour = 1 / 24;
const pollsPerHour = 120;
/** Least that DynamoDB asks for a query that finds nothing. */
const emptyQueryUnits = 0.5;

/**
 * Read units an hour in which nobody does anything. Ours are those of the sweep and of the daily tick
 * (with the reminders it sends); Lambda's reads of the streams cost nothing and touch no table. The
 * notifier looks through the open dossiers of the hospital every 30 seconds; the leanest one possible
 * asks an index that is empty.
 */
export async function idleReads(tables: Tables, { sample }: World) {
  const { tenant, hospital } = sample;
  const of = async (work: (deps: ReturnType<typeof portsOn>) => Promise<unknown>) => {
    let reads = 0;
    const counted = countingTables(tables, ({ read }) => {
      reads += read;
    });
    await work(portsOn(counted));
    return reads;
  };
  // what has happened so far enters the audit chain once, and is no idleness
  await sweep(portsOn(tables))(tenant, benchMoment);
  const swept = await of((deps) => sweep(deps)(tenant, benchMoment));
  const ticked = await of((deps) => dailyTick(deps)(tenant, benchMoment));
  const polled = await of((deps) => deps.dossiers.ofUnit(tenant, 'HCM-BTH-2023', hospital.id));
  return {
    oursPerHour: swept * sweepsPerHour + ticked * ticksPerHour,
    notifierPerHour: polled * pollsPerHour,
    leanNotifierPerHour: emptyQueryUnits * pollsPerHour,
  };
}
