import { dynamoClient } from '../shared/adapters/dynamo/client.ts';
import { type DynamoPorts, dynamoPorts } from '../shared/adapters/dynamo/dynamoPorts.ts';
import { dynamoHolidays } from '../shared/adapters/dynamo/holidays.ts';
import { readOnlyOrganisation } from '../shared/adapters/dynamo/organisationReads.ts';
import { dynamoProgrammes } from '../shared/adapters/dynamo/programmes.ts';
import { dynamoSessions } from '../shared/adapters/dynamo/sessions.ts';
import type { Tables } from '../shared/adapters/dynamo/table.ts';
import type { Dependencies } from '../shared/app/dependencies.ts';
import { workingCalendar } from '../shared/domain/calendar/workingCalendar.ts';
import type { Holidays } from '../shared/ports.ts';
import { awsService, type CommonConfig, type Environment } from './config.ts';

export type TablePorts = DynamoPorts & Pick<Dependencies, 'calendarOf' | 'publicUrl'>;

export const tablesOf = (config: CommonConfig, environment: Environment): Tables => ({
  client: dynamoClient(awsService(environment, 'DYNAMODB')),
  ...config.tables,
});

/** What the tables alone give; each entry adds what else its function may use. */
export function tablePorts(
  tables: Tables,
  { publicUrl }: Pick<CommonConfig, 'publicUrl'>,
): TablePorts {
  const ports = dynamoPorts(tables);
  return { ...ports, calendarOf: calendarFrom(ports.holidays.years), publicUrl };
}

export type PagePorts = Pick<
  TablePorts,
  'programmes' | 'organisation' | 'sessions' | 'holidays' | 'calendarOf' | 'publicUrl'
>;

/** What every function with pages has; the rest of the tables is granted one by one. */
export function pagePorts(
  tables: Tables,
  { publicUrl }: Pick<CommonConfig, 'publicUrl'>,
): PagePorts {
  return {
    programmes: dynamoProgrammes(tables),
    organisation: readOnlyOrganisation(tables),
    sessions: dynamoSessions(tables),
    holidays: dynamoHolidays(tables),
    calendarOf: calendarFrom(dynamoHolidays(tables).years),
    publicUrl,
  };
}

/** A warm function would not notice a corrected holiday for hours; reading some items each time is cheap. */
export const calendarFrom =
  (years: Holidays['years']): Dependencies['calendarOf'] =>
  async (tenant) =>
    workingCalendar(await years(tenant));
