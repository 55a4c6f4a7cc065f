import MailComposer from 'nodemailer/lib/mail-composer';
import type { SendMail } from '../../ports.ts';
import type { AwsService } from '../system/awsService.ts';
import { rawEmailSender } from './rawEmail.ts';

export interface Sender extends AwsService {
  /** `Name <address>` of a verified identity. */
  readonly from: string;
  readonly configurationSet?: string;
  /** Outside production: domains or addresses that may be written to; everything else is rejected. */
  readonly allowed?: readonly string[];
}

/** Composes a mail and hands it to SES once. */
export function sesSendMail(sender: Sender): SendMail {
  const send = rawEmailSender(sender);
  return async (mail) => {
    const { address } = mail.to;
    if (!isAddress(address)) return { kind: 'rejected', reason: 'invalid_address' };
    if (!isAllowed(address, sender.allowed)) return { kind: 'rejected', reason: 'not_allowed' };
    return send({
      source: sender.from,
      destination: address,
      mime: await compose(sender.from, mail),
      tags: { mail: mail.reference },
      ...(sender.configurationSet && { configurationSet: sender.configurationSet }),
    });
  };
}

/**
 * SES writes its own Message-ID, so the mails of a thread hang together by a root of ours. Decisions
 * cannot be unsubscribed from, and nobody answers to the sender.
 */
function compose(from: string, mail: Parameters<SendMail>[0]): Promise<Buffer> {
  const root = `<${idPart(mail.thread)}@${domainOf(from)}>`;
  return new MailComposer({
    from,
    to: mail.to,
    subject: mail.mail.subject,
    text: mail.mail.text,
    html: mail.mail.html,
    references: root,
    inReplyTo: root,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: mail.attachments?.map(({ name: filename, type, content }) => ({
      filename,
      contentType: type,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

const address =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

/** Stricter than the standard on purpose: what nodemailer would "repair" is refused. */
export const isAddress = (text: string): boolean => text.length <= 254 && address.test(text);

const isAllowed = (to: string, allowed: readonly string[] | undefined): boolean =>
  !allowed || allowed.some((one) => [to.toLowerCase(), domainOf(to)].includes(one));

const domainOf = (mailbox: string): string =>
  (/@([^@>\s]+)>?$/.exec(mailbox)?.[1] ?? '').toLowerCase();

/** A thread id as it may stand in a message id. */
const idPart = (thread: string): string => thread.replace(/[^A-Za-z0-9._-]/g, '-');
