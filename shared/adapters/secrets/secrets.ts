import * as z from 'zod/mini';
import type { AwsService } from '../system/awsService.ts';
import { signedPost } from '../system/signedPost.ts';

/** How long a function goes on with a secret after somebody rotated it. */
const keptMilliseconds = 5 * 60 * 1000;
const timeoutMilliseconds = 5_000;

const answer = z.object({ SecretString: z.string().check(z.minLength(1)) });

/** Reads one secret from Secrets Manager, at most every five minutes; callers at the same time share one request. */
export function secretText(
  service: AwsService,
  secretId: string,
  clock: () => number = Date.now,
): () => Promise<string> {
  let value: Promise<string> | undefined;
  let readAt = 0;
  return () => {
    if (value && clock() - readAt < keptMilliseconds) return value;
    readAt = clock();
    const reading = read(service, secretId);
    value = reading;
    reading.catch(() => {
      value = undefined;
    });
    return reading;
  };
}

async function read(service: AwsService, secretId: string): Promise<string> {
  const { region, credentials, endpoint } = service;
  const { status, text } = await signedPost({
    service: 'secretsmanager',
    region,
    credentials: credentials(),
    now: new Date().toISOString(),
    endpoint: endpoint ?? `https://secretsmanager.${region}.amazonaws.com`,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.GetSecretValue',
    },
    body: JSON.stringify({ SecretId: secretId }),
    timeoutMilliseconds,
  });
  if (status !== 200) throw new Error(`the secret could not be read: ${status}`);
  return answer.parse(JSON.parse(text)).SecretString;
}
