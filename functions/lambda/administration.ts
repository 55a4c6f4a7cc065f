import { dynamoOrganisation } from '../../shared/adapters/dynamo/organisation.ts';
import { dynamoSupportAccesses } from '../../shared/adapters/dynamo/supportAccesses.ts';
import { dynamoTransfers } from '../../shared/adapters/dynamo/transfers.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { administrationApp } from '../http/administrationApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, administrationApp, {
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  organisation: dynamoOrganisation,
  transfers: dynamoTransfers,
  supportAccesses: dynamoSupportAccesses,
});
