import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import { dynamoTrail } from '../../shared/adapters/dynamo/trail.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { auditApp } from '../http/auditApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, auditApp, {
  trail: dynamoTrail,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  supportVisits: dynamoSupportVisits,
});
