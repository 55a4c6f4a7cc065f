import * as z from 'zod/mini';

const recipients = z.array(z.object({ emailAddress: z.string() }));

const notification = z.object({
  /** Event publishing says `eventType`, plain notifications say `notificationType`. */
  eventType: z.optional(z.string()),
  notificationType: z.optional(z.string()),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.string(),
    tags: z.optional(z.record(z.string(), z.array(z.string()))),
  }),
  bounce: z.optional(
    z.object({ bounceType: z.string(), bouncedRecipients: recipients, timestamp: z.string() }),
  ),
  complaint: z.optional(z.object({ complainedRecipients: recipients, timestamp: z.string() })),
});

/** What SES says became of a mail of ours. */
export interface MailFeedback {
  readonly kind: 'sent' | 'delayed' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'other';
  /** The tag we gave the mail; none on mails that are not ours. */
  readonly reference?: string;
  readonly sesId: string;
  /** When it happened, as SES says. */
  readonly at: string;
  /** The address does not exist or refuses for good. */
  readonly permanent: boolean;
  readonly addresses: readonly string[];
}

const kinds: Readonly<Record<string, MailFeedback['kind']>> = {
  Send: 'sent',
  DeliveryDelay: 'delayed',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/** Reads a notification from SES. @throws when it is none. */
export function parseMailFeedback(raw: unknown): MailFeedback {
  const { eventType, notificationType, mail, bounce, complaint } = notification.parse(raw);
  const reference = mail.tags?.mail?.[0];
  const told = bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? [];
  return {
    kind: kinds[eventType ?? notificationType ?? ''] ?? 'other',
    ...(reference && { reference }),
    sesId: mail.messageId,
    at: bounce?.timestamp ?? complaint?.timestamp ?? mail.timestamp,
    permanent: bounce?.bounceType === 'Permanent',
    addresses: told.map(({ emailAddress }) => emailAddress),
  };
}
