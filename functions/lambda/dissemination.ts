import { planRecordsOf } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import type { PlanLife } from '../../shared/ports.ts';
import { awsService, filesBucket } from '../config.ts';
import { disseminationApp } from '../http/disseminationApp.ts';
import { linkDoor } from '../linkDoor.ts';
import { pageHandler } from '../pageHandler.ts';
import { withDissemination } from '../withDissemination.ts';

/** What is published of a plan may be read by everybody, and recorded elsewhere. */
const onlyRecords = (tables: Tables): PlanLife => ({
  records: planRecordsOf(tables),
  record: refused,
  issue: refused,
});
const refused = () => Promise.reject(new Error('not granted: plans'));

export const handler = pageHandler(process.env, withDissemination(process.env, disseminationApp), {
  planLife: onlyRecords,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  ...linkDoor(process.env),
  supportVisits: dynamoSupportVisits,
});
