import { s3Files } from '../../shared/adapters/s3/files.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { answering } from '../answering.ts';
import { awsService, commonConfig, filesBucket, originSecretArn, secretArn } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { webApp } from '../http/webApp.tsx';
import { observation, observed } from '../middleware.ts';

const config = commonConfig(process.env);
const secrets = awsService(process.env, 'SECRETS_MANAGER');
const signingSecret = secretText(secrets, secretArn(process.env));
const dependencies = {
  ...tablePorts(tablesOf(config, process.env), config),
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  secret: async () => signingKeysFrom(await signingSecret()),
  tenant: config.tenants[0] ?? '',
  onFailure: ({ error, requestId }: { error: unknown; requestId: string }) =>
    observation.failed('page failed', error, { requestId }),
};

export const handler = observed(
  answering(secretText(secrets, originSecretArn(process.env)), (originSecret) =>
    webApp({ ...dependencies, originSecret }),
  ),
);
