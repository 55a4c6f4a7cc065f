import type { Needs } from '../../shared/app/dependencies.ts';
import { type SampleOrganisation, sampleOrganisation } from './organisation.ts';
import { shippedHolidays, shippedProgramme } from './sampleFiles.ts';

/** The plan that the hospital's sample tells of. */
export const hospitalPlan = 'HCM-BTH-2023';

/** Stores the hospital's plan, the days off and the sample organisation; what is there already stays. */
export async function saveSample(
  { organisation, programmes, holidays }: Needs<'organisation' | 'programmes' | 'holidays'>,
  options: { readonly seed: number; readonly people: number; readonly units?: number },
): Promise<SampleOrganisation> {
  const sample = sampleOrganisation(options);
  const { tenant, changes } = sample;
  await organisation.save(changes);
  for (const [year, table] of Object.entries(shippedHolidays()))
    await holidays.save(tenant, year, table);
  const programme = shippedProgramme(hospitalPlan);
  if (!(await programmes.find(tenant, programme.id, programme.version)))
    await programmes.save(tenant, programme);
  return sample;
}
