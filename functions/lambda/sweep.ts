import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { commonConfig } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { sweep } from '../schedule/sweep.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);

export const handler = observed(
  sweep(
    {
      ...tablePorts(tables, config),
      dissemination: dynamoDissemination(tables),
      novelty: dynamoNovelty(tables),
    },
    config.tenants,
    observation,
  ),
);
