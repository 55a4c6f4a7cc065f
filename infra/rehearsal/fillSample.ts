import { actsOf, sampleJourneys } from './journeys.ts';
import type { SampleOrganisation } from './organisation.ts';
import { playActs } from './playActs.ts';
import type { SamplePorts } from './samplePorts.ts';
import { saveSample } from './saveSample.ts';

export const sampleOptions = { seed: 7, people: 200 } as const;

/** Everything that `npm start` shows on its first run: plans, organisation, dossiers in flight. */
export async function fillSample(
  ports: Omit<SamplePorts, 'secret' | 'publicUrl'>,
): Promise<SampleOrganisation> {
  const saved = await saveSample(ports, sampleOptions);
  const { tenant } = saved;
  const plan = { ...saved, seed: sampleOptions.seed, calendar: await ports.calendarOf(tenant) };
  const acts = sampleJourneys.flatMap((journey) => actsOf(journey, plan));
  await playActs(ports, { tenant, programmeId: 'HCM-BTH-2023' }, acts);
  return saved;
}
