import {
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { KeyRing } from './keyRing.ts';

export interface KeyStore {
  readonly read: () => Promise<KeyRing>;
  readonly write: (ring: KeyRing) => Promise<void>;
}

/** The signing secret in Secrets Manager, reached as whoever runs the command. */
export function keyStore(client: SecretsManagerClient, secretId: string): KeyStore {
  return {
    read: async () => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
      return JSON.parse(SecretString ?? '') as KeyRing;
    },
    write: async (ring) => {
      const SecretString = JSON.stringify(ring);
      await client.send(new PutSecretValueCommand({ SecretId: secretId, SecretString }));
    },
  };
}

/** The one secret of a stage that is marked as holding the keys of the links. */
export async function signingSecretOf(
  client: SecretsManagerClient,
  stage: string,
): Promise<string> {
  const { SecretList = [] } = await client.send(
    new ListSecretsCommand({ Filters: [{ Key: 'tag-key', Values: ['holds'] }], MaxResults: 100 }),
  );
  const found = SecretList.filter(({ Tags = [] }) =>
    [
      ['holds', 'signing-keys'],
      ['stage', stage],
    ].every(([name, value]) => Tags.some(({ Key, Value }) => Key === name && Value === value)),
  );
  const [secret] = found;
  if (found.length !== 1 || !secret?.ARN)
    throw new Error(
      `${found.length} secrets hold the keys of the stage ${stage} in this account and region; there should be one`,
    );
  return secret.ARN;
}
