import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { plansApp } from '../http/plansApp.ts';
import { pagesWithoutDossiers } from '../pageHandler.ts';
import { withDissemination } from '../withDissemination.ts';

export const handler = pagesWithoutDossiers(process.env, withDissemination(process.env, plansApp), {
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
});
