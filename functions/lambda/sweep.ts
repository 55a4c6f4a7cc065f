import { commonConfig } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { sweep } from '../schedule/sweep.ts';

const config = commonConfig(process.env);

export const handler = observed(
  sweep(tablePorts(tablesOf(config, process.env), config), config.tenants, observation),
);
