import type { Needs } from '../../shared/app/dependencies.ts';
import { type SampleOrganisation, sampleOrganisation } from './organisation.ts';
import { shippedHolidays, shippedProgramme, shippedProgrammes } from './sampleFiles.ts';

/** Stores the plans, the days off and the sample organisation; what is there already stays. */
export async function saveSample(
  { organisation, programmes, holidays }: Needs<'organisation' | 'programmes' | 'holidays'>,
  options: { readonly seed: number; readonly people: number; readonly units?: number },
): Promise<SampleOrganisation> {
  const sample = sampleOrganisation(options);
  const { tenant, changes } = sample;
  await organisation.save(changes);
  for (const [year, table] of Object.entries(shippedHolidays()))
    await holidays.save(tenant, year, table);
  for (const id of shippedProgrammes) {
    const programme = shippedProgramme(id);
    if (!(await programmes.find(tenant, id, programme.version)))
      await programmes.save(tenant, programme);
  }
  return sample;
}
