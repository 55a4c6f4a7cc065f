import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { registrarApp } from '../http/registrarApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, registrarApp, {
  novelty: dynamoNovelty,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
});
