import { boardReads } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoCases } from '../../shared/adapters/dynamo/cases.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { dynamoPlanLife } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoReports } from '../../shared/adapters/dynamo/reports.ts';
import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { officeApp } from '../http/officeApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, officeApp, {
  boards: boardReads,
  cases: dynamoCases,
  reports: dynamoReports,
  planLife: dynamoPlanLife,
  planCalls: dynamoPlanCalls,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  supportVisits: dynamoSupportVisits,
});
