import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { awsService, commonConfig, filesBucket, originSecretArn } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { administrationApp } from '../http/administrationApp.ts';
import { answering } from '../http/answering.ts';
import { observation, observed } from '../middleware.ts';

const config = commonConfig(process.env);
const originSecret = secretText(
  awsService(process.env, 'SECRETS_MANAGER'),
  originSecretArn(process.env),
);
const dependencies = {
  ...tablePorts(tablesOf(config, process.env), config),
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  // Pages of this function make and read no mailed link.
  secret: () => Promise.reject(new Error('the administration signs nothing')),
  tenant: config.tenants[0] ?? '',
  onFailure: ({ error, requestId }: { error: unknown; requestId: string }) =>
    observation.failed('page failed', error, { requestId }),
};
