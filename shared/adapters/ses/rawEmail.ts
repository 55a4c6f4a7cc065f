import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SendOutcome } from '../../ports.ts';
import { type AwsService, clientConfig } from '../system/awsService.ts';

/** Longest wait for an answer; the claim's lease is longer. */
export const sendTimeoutMilliseconds = 10_000;

export interface RawEmail {
  readonly source: string;
  readonly destination: string;
  readonly mime: Buffer;
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

/**
 * SES v1 SendRawEmail, once: SES cannot tell a repeat from a new mail, so nothing is retried here and
 * every answer that got lost is told as such.
 */
export function rawEmailSender(service: AwsService): (email: RawEmail) => Promise<SendOutcome> {
  const client = new SESClient({
    ...clientConfig(service, 'email', sendTimeoutMilliseconds),
    maxAttempts: 1,
  });
  return async (email) => {
    try {
      const { MessageId } = await client.send(commandOf(email));
      return MessageId ? { kind: 'sent', sesId: MessageId } : { kind: 'unknown' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

const commandOf = ({ source, destination, mime, tags, configurationSet }: RawEmail) =>
  new SendRawEmailCommand({
    Source: source,
    Destinations: [destination],
    RawMessage: { Data: mime },
    Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
    ...(configurationSet && { ConfigurationSetName: configurationSet }),
  });

const refusedForNow: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
]);

/**
 * What a failure means: a throttle or a paused account was surely not accepted; any other refusal of
 * the 400 kind neither, and never will be; whatever else (500, half an answer) may have been.
 */
function outcomeOf(error: unknown): SendOutcome {
  if (!(error instanceof SESServiceException))
    return neverArrived(error) ? { kind: 'throttled' } : { kind: 'unknown' };
  const { name, $metadata } = error;
  const status = $metadata.httpStatusCode ?? 0;
  if (refusedForNow.has(name) || status === 429) return { kind: 'throttled' };
  return status >= 400 && status < 500 ? { kind: 'rejected', reason: name } : { kind: 'unknown' };
}

const noConnection = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)\b/;

/** No connection was made, so nothing was handed over; the SDK may wrap the error that has the code. */
const neverArrived = (error: unknown): boolean =>
  error instanceof Error &&
  noConnection.test(`${'code' in error ? error.code : ''} ${error.message}`);
