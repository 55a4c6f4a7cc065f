import type { SampleOrganisation } from '../rehearsal/organisation.ts';
import { shippedHolidays, shippedProgramme } from '../rehearsal/sampleFiles.ts';
import { samplePorts } from '../rehearsal/samplePorts.ts';
import { hospitalPlan, saveSample } from '../rehearsal/saveSample.ts';

const tenant = 'hcm-syt';

/** The name of the report that the tick is to request on the day of the test. */
export const reportName = 'Báo cáo sơ kết';

/**
 * The hospital with 45 people and its plan. The emulator's clock is the machine's, so the plan's days
 * are set around today: open since two months, with a report on all until today that is due today.
 */
export async function fillEmulator(
  environment: Readonly<Record<string, string>>,
  today: string,
): Promise<SampleOrganisation> {
  const ports = samplePorts(environment);
  try {
    const plan = shippedProgramme(hospitalPlan);
    await ports.programmes.save(tenant, {
      ...plan,
      window: { ...plan.window, from: dayFrom(today, -60), to: dayFrom(today, 200) },
      reports: plan.reports
        .filter(({ name }) => name === reportName)
        .map((duty) => ({
          ...duty,
          on: today,
          dataFrom: dayFrom(today, -60),
          dataTo: today,
        })),
    });
    for (const year of yearsNobodyKnows(today))
      await ports.holidays.save(tenant, year, {
        confirmed: false,
        source: 'chưa có thông báo',
        holidays: [],
        workingSaturdays: [],
      });
    return await saveSample(ports, { seed: 7, people: 45 });
  } finally {
    ports.close();
  }
}

/** Due days may fall into the next year; a year without a table stops them. */
function yearsNobodyKnows(today: string): string[] {
  const known = shippedHolidays();
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map(String).filter((one) => !known[one]);
}

const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
