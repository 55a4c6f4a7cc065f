import { randomUUID } from 'node:crypto';
import type { StoredMail } from './mailStore.ts';

/** What becomes of a mail to an address. */
export type Fate = 'delivered' | 'bounced' | 'complained' | 'bounced_late' | 'delayed';

/** An SES event as it is published to the topic of a configuration set. */
export interface SesEvent {
  readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'DeliveryDelay';
  readonly mail: Readonly<Record<string, unknown>> & { readonly messageId: string };
  readonly [detail: string]: unknown;
}

const simulated: Readonly<Record<string, Fate>> = {
  success: 'delivered',
  bounce: 'bounced',
  'late-bounce': 'bounced_late',
  complaint: 'complained',
  delay: 'delayed',
};

/** Fates of the simulator addresses, e.g. `bounce@simulator.example` or `bounce+case1@…`. */
export function simulatedFate(address: string): Fate {
  const match = /^([^+@]+)(?:\+[^@]*)?@simulator\.(?:example|amazonses\.com)$/.exec(address);
  return simulated[match?.[1] ?? ''] ?? 'delivered';
}

const after: Readonly<Record<Fate, readonly SesEvent['eventType'][]>> = {
  delivered: ['Delivery'],
  bounced: ['Bounce'],
  bounced_late: ['Delivery', 'Bounce'],
  complained: ['Delivery', 'Complaint'],
  delayed: ['DeliveryDelay'],
};

/** Everything SES would tell about a mail, in order: Send, then what became of each recipient. */
export function eventsOf(mail: StoredMail, fateOf: (address: string) => Fate): SesEvent[] {
  const about = describe(mail);
  const send: SesEvent = { eventType: 'Send', mail: about, send: {} };
  const rest = mail.recipients.flatMap((recipient) =>
    after[fateOf(recipient)].map((type) => outcome(type, about, recipient, mail.at)),
  );
  return [send, ...rest];
}

function describe(mail: StoredMail): SesEvent['mail'] {
  const header = (name: string): string | undefined =>
    mail.headers.find((one) => one.name.toLowerCase() === name)?.value;
  return {
    timestamp: mail.at,
    source: mail.source,
    sendingAccountId: '000000000000',
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: false,
    headers: mail.headers,
    commonHeaders: {
      from: [header('from') ?? mail.source],
      to: mail.recipients,
      messageId: mail.messageId,
      subject: header('subject') ?? '',
    },
    tags: {
      ...(mail.configurationSet && { 'ses:configuration-set': [mail.configurationSet] }),
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  };
}

function outcome(
  eventType: SesEvent['eventType'],
  mail: SesEvent['mail'],
  recipient: string,
  timestamp: string,
): SesEvent {
  const address = { emailAddress: recipient };
  switch (eventType) {
    case 'Delivery':
      return {
        eventType,
        mail,
        delivery: {
          timestamp,
          processingTimeMillis: 12,
          recipients: [recipient],
          smtpResponse: '250 2.6.0 Message received',
          reportingMTA: 'local.simulator.example',
        },
      };
    case 'Bounce':
      return {
        eventType,
        mail,
        bounce: {
          feedbackId: randomUUID(),
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [
            {
              ...address,
              action: 'failed',
              status: '5.1.1',
              diagnosticCode: 'smtp; 550 5.1.1 user unknown',
            },
          ],
          timestamp,
          reportingMTA: 'dsn; local.simulator.example',
        },
      };
    case 'Complaint':
      return {
        eventType,
        mail,
        complaint: {
          feedbackId: randomUUID(),
          complaintSubType: null,
          complainedRecipients: [address],
          timestamp,
          userAgent: 'Simulator',
          complaintFeedbackType: 'abuse',
          arrivalDate: timestamp,
        },
      };
    case 'DeliveryDelay':
      return {
        eventType,
        mail,
        deliveryDelay: {
          timestamp,
          delayType: 'MailboxFull',
          expirationTime: timestamp,
          delayedRecipients: [
            { ...address, status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' },
          ],
        },
      };
    case 'Send':
      return { eventType, mail, send: {} };
  }
}
