import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { renderReport } from '../../shared/documents/renderReport.ts';
import { awsService, commonConfig, filesBucket } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { report } from '../stream/report.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);
const files = s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') });

export const handler = observed(
  streamHandler({
    name: 'report',
    parking: dynamoParking(tables, 'outbox'),
    observe: observation,
    reserveMilliseconds: 30_000,
    atOnce: 1,
    take: report({ ...tablePorts(tables, config), files, renderReport }, observation),
  }),
);
