import { type ReadMail, readText } from '../rehearsal/inbox.ts';

interface Kept {
  readonly MessageId: string;
  readonly Source: string;
  readonly To: readonly string[];
  readonly Subject: string;
  readonly BodyText: string;
  readonly Timestamp: number;
}

const mostMilliseconds = 90_000;
const everyMilliseconds = 150;

export interface KeptMail extends ReadMail {
  /** `Name <address>` of the sender. */
  readonly from: string;
}

/** The mails that the emulator's SES took, as their readers see them. */
export interface Mailbox {
  readonly count: () => number;
  /** The next mail with the heading to the address after so many had come in all. @throws when none comes. */
  readonly waitFor: (address: string, heading: string, since: number) => Promise<KeptMail>;
  /** Reads what has come since. */
  readonly refresh: () => Promise<readonly KeptMail[]>;
}

export function mailboxAt(url: string): Mailbox {
  let mails: readonly KeptMail[] = [];
  const refresh = async (): Promise<readonly KeptMail[]> => {
    const answer = await fetch(`${url}/_ministack/ses/messages`);
    const { messages } = (await answer.json()) as { messages: Record<string, readonly Kept[]> };
    mails = Object.values(messages).flat().map(asRead);
    return mails;
  };
  return {
    count: () => mails.length,
    refresh,
    waitFor: async (address, heading, since) => {
      const until = Date.now() + mostMilliseconds;
      while (Date.now() < until) {
        const found = (await refresh())
          .slice(since)
          .find((mail) => mail.to === address && mail.heading.includes(heading));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
      }
      const seen = mails.slice(since).map(({ to, heading: came }) => `${to}: ${came}`);
      throw new Error(
        `no mail “${heading}” to ${address}; since then: ${seen.join('; ') || 'none'}`,
      );
    },
  };
}

const asRead = ({ MessageId, Source, To, Subject, BodyText, Timestamp }: Kept): KeptMail => ({
  messageId: MessageId,
  from: Source,
  to: addressIn(To.join(',')),
  at: new Date(Timestamp * 1000).toISOString(),
  subject: Subject,
  ...readText(BodyText),
});

const addressIn = (to: string): string => (/<([^>]+)>/.exec(to)?.[1] ?? to).trim();
