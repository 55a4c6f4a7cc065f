import type { LocalSystem } from '../local/system.ts';

/** A mail as its reader sees it: only what the text part says. */
export interface ReadMail {
  readonly messageId: string;
  /** Address it came to. */
  readonly to: string;
  /** UTC instant of arrival. */
  readonly at: string;
  readonly subject: string;
  readonly heading: string;
  readonly text: string;
  readonly code?: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** The day named as `Hạn` or `chậm nhất`. */
  readonly due?: string;
  /** From the address of the dossier's page. */
  readonly dossierId?: string;
  /** The proposal's name, from the table about the dossier. */
  readonly title?: string;
}

/** Hands out each mail once, in order of acceptance. */
export function inboxOf({ ses, look }: Pick<LocalSystem, 'ses' | 'look'>): {
  readonly unread: () => Promise<readonly ReadMail[]>;
  /** The next mail with the heading to the address after so many mails had come in all. */
  readonly waitFor: (address: string, heading: string, since: number) => Promise<ReadMail>;
  readonly count: () => number;
  /** Links and codes of the mails read so far. */
  readonly secrets: ReadonlySet<string>;
} {
  let read = 0;
  const secrets = new Set<string>();
  const readOne = async (messageId: string): Promise<ReadMail> => {
    const { recipients, at } = ses.mails.find(messageId) ?? { recipients: [], at: '' };
    const { text = '', subject = '' } = await ses.mails.read(messageId);
    const mail = readText(text);
    for (const secret of secretsIn(mail)) secrets.add(secret);
    return { messageId, to: recipients[0] ?? '', at, subject, ...mail };
  };
  return {
    unread: async () => {
      const fresh = ses.mails.all().slice(read);
      read += fresh.length;
      return Promise.all(fresh.map(({ messageId }) => readOne(messageId)));
    },
    waitFor: async (address, heading, since) => {
      look();
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const mails = ses.mails.all().slice(since);
        const own = mails.filter(({ recipients }) => recipients[0] === address);
        const read = await Promise.all(own.map(({ messageId }) => readOne(messageId)));
        const found = read.find((mail) => mail.heading === heading);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, attemptMilliseconds));
      }
      throw new Error(`the mail “${heading}” did not come within twenty seconds`);
    },
    count: () => ses.mails.all().length,
    secrets,
  };
}

const mostAttempts = 4_000;
const attemptMilliseconds = 5;

/** The code, and of each link what makes it work: a last part that is longer than any id. */
const secretsIn = ({ code, links }: Pick<ReadMail, 'code' | 'links'>): readonly string[] => [
  ...(code ? [code] : []),
  ...links.map(({ url }) => url.split('/').at(-1) ?? '').filter((part) => part.length > 60),
];

/** What a reader takes from the text part. */
export function readText(
  raw: string,
): Pick<ReadMail, 'heading' | 'text' | 'code' | 'links' | 'due' | 'dossierId' | 'title'> {
  const text = raw.replace(/\r\n/g, '\n');
  const code = /^Mã xác nhận: (\S+)$/m.exec(text)?.[1];
  const due = dayIn(text, /^Hạn: [^\d]*?(\d{2}\/\d{2}\/\d{4})/m) ?? dayIn(text, inSentence);
  const links = [...text.matchAll(/^([^\n]+):\n(https?:\/\/\S+)$/gm)].map(
    ([, label = '', url = '']) => ({ label, url }),
  );
  const title = /^Tên đề xuất: ([\s\S]*?)\nChương trình: /m.exec(text)?.[1]?.replaceAll('\n', ' ');
  const page = links.map(({ url }) => /\/ho-so\/([\w-]+)/.exec(url)?.[1]).find(Boolean);
  return {
    heading: headingOf(text),
    text,
    links,
    ...(code ? { code } : {}),
    ...(due ? { due } : {}),
    ...(title ? { title } : {}),
    ...(page ? { dossierId: page } : {}),
  };
}

/** Lines may be wrapped anywhere. */
const inSentence = /(?:chậm\s+nhất|hạn)\s+(?:thứ\s+\S+|Chủ\s+nhật),\s+(\d{2}\/\d{2}\/\d{4})/i;

function dayIn(text: string, pattern: RegExp): string | undefined {
  const [day, month, year] = pattern.exec(text)?.[1]?.split('/') ?? [];
  return year && `${year}-${month}-${day}`;
}

const headingOf = (text: string): string =>
  (text.split(/\n=+\n/)[0] ?? '').replaceAll('\n', ' ').trim();
