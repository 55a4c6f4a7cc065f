import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { writingApp } from '../http/writingApp.ts';
import { pagesWithoutDossiers } from '../pageHandler.ts';

export const handler = pagesWithoutDossiers(process.env, writingApp, {
  dossiers: dynamoDossiers,
  planCalls: dynamoPlanCalls,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
});
