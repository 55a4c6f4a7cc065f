import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type AwsService, clientConfig } from '../system/awsService.ts';

/** How long a function goes on with a secret after somebody rotated it. */
const keptMilliseconds = 5 * 60 * 1000;
const timeoutMilliseconds = 5_000;

/** Reads one secret from Secrets Manager, at most every five minutes; callers at the same time share one request. */
export function secretText(
  service: AwsService,
  secretId: string,
  clock: () => number = Date.now,
): () => Promise<string> {
  const client = new SecretsManagerClient(
    clientConfig(service, 'secretsmanager', timeoutMilliseconds),
  );
  let value: Promise<string> | undefined;
  let readAt = 0;
  return () => {
    if (value && clock() - readAt < keptMilliseconds) return value;
    readAt = clock();
    const reading = read(client, secretId);
    value = reading;
    reading.catch(() => {
      value = undefined;
    });
    return reading;
  };
}

async function read(client: SecretsManagerClient, secretId: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  if (!SecretString) throw new Error('the secret holds no text');
  return SecretString;
}
