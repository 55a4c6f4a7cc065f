import { workingCalendar } from '../domain/calendar/workingCalendar.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import { describeProgramme } from '../programmes/describeProgramme.ts';
import type { DescriptionPart } from '../programmes/descriptionPart.ts';
import type { HolidayTable } from '../programmes/holidays.ts';
import type { Needs } from './dependencies.ts';

/** Says what a plan will do, with the days off as they are known now. */
export const describePlan =
  ({ holidays }: Needs<'holidays'>) =>
  async (tenant: string, programme: Programme): Promise<readonly DescriptionPart[]> => {
    const years = await holidays.years(tenant);
    const tables = Object.fromEntries(
      Object.entries(years).map(([year, table]): [string, HolidayTable] => [
        year,
        { confirmed: true, source: '', ...table },
      ]),
    );
    return describeProgramme(programme, workingCalendar(years), tables);
  };
