import { dynamoRetention } from '../../shared/adapters/dynamo/retention.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { s3RemoveFile } from '../../shared/adapters/s3/files.ts';
import { awsService, commonConfig, filesBucket } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { keptMonths } from '../keptMonths.ts';
import { observation, observed } from '../middleware.ts';
import { tick } from '../schedule/tick.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);

export const handler = observed(
  tick(
    {
      ...tablePorts(tables, config),
      transfers: dynamoTransfers(tables),
      retention: dynamoRetention(tables),
      removeFile: s3RemoveFile({
        name: filesBucket(process.env),
        ...awsService(process.env, 'S3'),
      }),
      keptMonths: keptMonths(process.env),
    },
    config.tenants,
    observation,
  ),
);
