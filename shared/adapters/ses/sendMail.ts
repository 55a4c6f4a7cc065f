import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SendMail, SendOutcome } from '../../ports.ts';

export interface Sender {
  readonly region: string;
  readonly endpoint?: string;
  /** `Name <address>` of a verified identity. */
  readonly from: string;
  readonly configurationSet?: string;
  /** Outside production: domains or addresses that may be written to; everything else is rejected. */
  readonly allowed?: readonly string[];
}

/** Longest wait for an answer; the claim's lease is longer. */
export const sendTimeoutMilliseconds = 10_000;

/**
 * Sends through SES v1. The SDK's own retries are off: SES cannot tell a repeat from a new mail, so
 * each lost answer has to be known as such (see `classify`).
 */
export function sesSendMail(sender: Sender): SendMail {
  const client = new SESClient({
    region: sender.region,
    ...(sender.endpoint && { endpoint: sender.endpoint }),
    maxAttempts: 1,
    requestHandler: { requestTimeout: sendTimeoutMilliseconds, throwOnRequestTimeout: true },
  });
  const host = domainOf(sender.from);

  return async (mail) => {
    const { address, name } = mail.to;
    if (!isAddress(address)) return { kind: 'rejected', reason: 'invalid_address' };
    if (!isAllowed(address, sender.allowed))
      return { kind: 'rejected', reason: 'not_on_allow_list' };
    const root = `<${token(mail.thread)}@${host}>`;
    const content = await new MailComposer({
      from: sender.from,
      to: { name, address },
      subject: mail.mail.subject,
      text: mail.mail.text,
      html: mail.mail.html,
      references: root,
      inReplyTo: root,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      attachments: mail.attachments?.map(({ name: filename, type, content: bytes }) => ({
        filename,
        contentType: type,
        content: Buffer.from(bytes),
      })),
      disableFileAccess: true,
      disableUrlAccess: true,
    })
      .compile()
      .build();
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: sender.from,
          Destinations: [address],
          RawMessage: { Data: content },
          Tags: [{ Name: 'mail', Value: mail.reference }],
          ...(sender.configurationSet && { ConfigurationSetName: sender.configurationSet }),
        }),
      );
      return { kind: 'sent', sesId: MessageId ?? '' };
    } catch (error) {
      return classify(error);
    }
  };
}

const throttles: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
]);

/**
 * What a failed call means: a throttle or a paused account was surely not accepted; another answer
 * of the 400 kind neither, and never will be; anything else (timeout, reset, 500) may have been.
 */
export function classify(error: unknown): SendOutcome {
  if (!(error instanceof SESServiceException)) return { kind: 'unknown' };
  if (throttles.has(error.name)) return { kind: 'throttled' };
  const status = error.$metadata.httpStatusCode ?? 500;
  return status < 500 ? { kind: 'rejected', reason: error.name } : { kind: 'unknown' };
}

/** Stricter than the standard on purpose: what nodemailer would "repair" is refused. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/.test(
    text,
  );

const isAllowed = (address: string, allowed: readonly string[] | undefined): boolean =>
  !allowed ||
  allowed.some((one) => one === address.toLowerCase() || one === domainOf(address).toLowerCase());

const domainOf = (address: string): string => /@([^@>\s]+)>?$/.exec(address)?.[1] ?? '';

/** A thread id as it may stand in a message id. */
const token = (thread: string): string => thread.replace(/[^A-Za-z0-9._-]/g, '-');
