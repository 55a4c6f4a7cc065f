import { commonConfig } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { tick } from '../schedule/tick.ts';

const config = commonConfig(process.env);

export const handler = observed(
  tick(tablePorts(tablesOf(config, process.env), config), config.tenants, observation),
);
