import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { writingApp } from '../http/writingApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, writingApp, {
  planCalls: dynamoPlanCalls,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
});
