import { dynamoClient } from '../shared/adapters/dynamo/client.ts';
import { type DynamoPorts, dynamoPorts } from '../shared/adapters/dynamo/dynamoPorts.ts';
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
  return { ...ports, calendarOf: calendarFrom(ports.holidays), publicUrl };
}

/** A warm function would not notice a corrected holiday for hours; reading some items each time is cheap. */
export const calendarFrom =
  ({ years }: Pick<Holidays, 'years'>): Dependencies['calendarOf'] =>
  async (tenant) =>
    workingCalendar(await years(tenant));
