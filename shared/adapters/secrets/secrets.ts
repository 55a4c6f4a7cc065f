import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** How long a function goes on with a secret after somebody rotated it. */
const keptMilliseconds = 5 * 60 * 1000;

/** Reads one secret, at most every five minutes; callers at the same time share one request. */
export function secretText(
  client: SecretsManagerClient,
  secretId: string,
  clock: () => number = Date.now,
): () => Promise<string> {
  let value: Promise<string> | undefined;
  let readAt = 0;
  const read = async (): Promise<string> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (!SecretString) throw new Error('the secret has no text');
    return SecretString;
  };
  return () => {
    if (value && clock() - readAt < keptMilliseconds) return value;
    readAt = clock();
    const reading = read();
    value = reading;
    reading.catch(() => {
      value = undefined;
    });
    return reading;
  };
}

export const secretsClient = (options: { region: string; endpoint?: string }) =>
  new SecretsManagerClient(options);
