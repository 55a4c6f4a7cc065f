import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { commonConfig } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { tick } from '../schedule/tick.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);

export const handler = observed(
  tick(
    { ...tablePorts(tables, config), transfers: dynamoTransfers(tables) },
    config.tenants,
    observation,
  ),
);
