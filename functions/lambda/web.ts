import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, commonConfig, filesBucket, originSecretArn, secretArn } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { webApp } from '../http/webApp.tsx';
import { observation, observed } from '../middleware.ts';

const config = commonConfig(process.env);
const secrets = awsService(process.env, 'SECRETS_MANAGER');
const signingSecret = secretText(secrets, secretArn(process.env));
const originSecret = secretText(secrets, originSecretArn(process.env));
const dependencies = {
  ...tablePorts(tablesOf(config, process.env), config),
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  secret: async () => signingKeysFrom(await signingSecret()),
  tenant: config.tenants[0] ?? '',
  onFailure: ({ error, requestId }: { error: unknown; requestId: string }) =>
    observation.failed('page failed', error, { requestId }),
};

let current: { readonly secret: string; readonly answer: ReturnType<typeof handle> } | undefined;

/** The app is built anew only when the front door's secret was rotated. */
async function answerer(): Promise<ReturnType<typeof handle>> {
  const secret = await originSecret();
  if (current?.secret !== secret)
    current = { secret, answer: handle(webApp({ ...dependencies, originSecret: secret })) };
  return current.answer;
}

export const handler = observed(
  async (event: APIGatewayProxyEventV2, context: Context): Promise<APIGatewayProxyResultV2> =>
    // Hono's types name the gateway's event more narrowly than Lambda's own
    (await answerer())(event as never, context as never) as never,
);
