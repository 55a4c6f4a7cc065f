import type { SendOutcome } from '../../ports.ts';
import type { AwsService } from '../system/awsService.ts';
import { signedPost } from '../system/signedPost.ts';

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
export async function sendRawEmail(service: AwsService, email: RawEmail): Promise<SendOutcome> {
  const { region, credentials, endpoint } = service;
  try {
    const answer = await signedPost({
      service: 'ses',
      region,
      credentials: credentials(),
      now: new Date().toISOString(),
      endpoint: endpoint ?? `https://email.${region}.amazonaws.com`,
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: formOf(email).toString(),
      timeoutMilliseconds: sendTimeoutMilliseconds,
    });
    return outcomeOf(answer.status, answer.text);
  } catch (error) {
    return neverArrived(error) ? { kind: 'throttled' } : { kind: 'unknown' };
  }
}

function formOf({ source, destination, mime, tags, configurationSet }: RawEmail): URLSearchParams {
  const form = new URLSearchParams({
    Action: 'SendRawEmail',
    Version: '2010-12-01',
    Source: source,
    'Destinations.member.1': destination,
    'RawMessage.Data': mime.toString('base64'),
    ...(configurationSet && { ConfigurationSetName: configurationSet }),
  });
  for (const [place, [name, value]] of Object.entries(tags).entries()) {
    form.set(`Tags.member.${place + 1}.Name`, name);
    form.set(`Tags.member.${place + 1}.Value`, value);
  }
  return form;
}

const textIn = (xml: string, element: string): string | undefined =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];

const refusedForNow: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
]);

/**
 * What an answer means: a throttle or a paused account was surely not accepted; any other refusal of
 * the 400 kind neither, and never will be; whatever else (500, half an answer) may have been.
 */
export function outcomeOf(status: number, xml: string): SendOutcome {
  const sesId = textIn(xml, 'MessageId');
  if (status === 200) return sesId ? { kind: 'sent', sesId } : { kind: 'unknown' };
  const code = textIn(xml, 'Code') ?? `status_${status}`;
  if (refusedForNow.has(code) || status === 429) return { kind: 'throttled' };
  return status >= 400 && status < 500 ? { kind: 'rejected', reason: code } : { kind: 'unknown' };
}

const noConnection: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** No connection was made, so nothing was handed over. */
const neverArrived = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  noConnection.has(String(error.code));
