import { addressParser, decodeWords, type Email } from 'postal-mime';
import type { MailStore, StoredMail } from '../mailStore.ts';

/** A line of the list. */
export interface MailLine {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
}

const header = (mail: StoredMail, name: string): string =>
  mail.headers.find((one) => one.name.toLowerCase() === name)?.value ?? '';

export const lineOf = (mail: StoredMail): MailLine => ({
  id: mail.messageId,
  at: mail.at,
  subject: decodeWords(header(mail, 'subject')) || '(không có tiêu đề)',
  from: displayName(header(mail, 'from')) || mail.source,
  to: mail.recipients,
});

const displayName = (text: string): string => {
  const [first] = addressParser(text);
  return first ? decodeWords(first.name || first.address || '') : '';
};

export interface Recipient {
  readonly address: string;
  /** Name in the latest mail that carries one. */
  readonly name: string;
  readonly count: number;
}

/** Everybody who got mail, by name. */
export function recipientsOf(mails: readonly StoredMail[]): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const mail of mails) {
    const names = new Map(
      addressParser(header(mail, 'to')).map(({ address = '', name }) => [
        address.toLowerCase(),
        decodeWords(name),
      ]),
    );
    for (const address of mail.recipients) {
      const known = found.get(address);
      const name = names.get(address) || known?.name || address;
      found.set(address, { address, name, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((left, right) => left.name.localeCompare(right.name, 'vi'));
}

/** A line of the list with the beginning of the text, because a thread has one subject. */
export interface ListedMail extends MailLine {
  readonly preview: string;
}

/** Finds mails by what a person types: any case, with or without Vietnamese marks. */
export interface MailSearch {
  readonly listed: (mail: StoredMail) => Promise<ListedMail>;
  readonly find: (query: { to?: string; text?: string }) => Promise<StoredMail[]>;
}

export function mailSearch(mails: MailStore): MailSearch {
  const texts = new Map<string, string>();
  const previews = new Map<string, string>();
  const previewOf = async (mail: StoredMail): Promise<string> => {
    const known = previews.get(mail.messageId);
    if (known !== undefined) return known;
    const { text = '' } = await mails.read(mail.messageId);
    const preview = text.replace(/\s+/g, ' ').trim().slice(0, previewLength);
    previews.set(mail.messageId, preview);
    return preview;
  };
  const textOf = async (mail: StoredMail): Promise<string> => {
    const known = texts.get(mail.messageId);
    if (known !== undefined) return known;
    const { subject, text } = await mails.read(mail.messageId);
    const whole = plain([subject, text, lineOf(mail).from, ...mail.recipients].join('\n'));
    texts.set(mail.messageId, whole);
    return whole;
  };
  return {
    listed: async (mail) => ({ ...lineOf(mail), preview: await previewOf(mail) }),
    find: async ({ to, text }) => {
      const addressed = mails.all().filter((mail) => !to || mail.recipients.includes(to));
      const words = plain(text ?? '')
        .split(/\s+/)
        .filter((word) => word !== '');
      const found: StoredMail[] = [];
      for (const mail of addressed.toReversed())
        if (words.length === 0 || hasAll(await textOf(mail), words)) found.push(mail);
      return found;
    },
  };
}

/** Characters. */
const previewLength = 120;

const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** HTML of a mail as it is shown: pictures inside the mail in place, links in a new tab. */
export function shownHtml({ html = '', attachments }: Email): string {
  const pictures = new Map(
    attachments.flatMap(({ contentId, mimeType, content }) =>
      contentId ? [[contentId.replace(/^<|>$/g, ''), dataUrl(mimeType, content)]] : [],
    ),
  );
  const filled = html.replace(
    /cid:([^"'\s)>]+)/g,
    (whole, id: string) => pictures.get(id) ?? whole,
  );
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(filled)
    ? filled.replace(/<head[^>]*>/i, (head) => head + base)
    : base + filled;
}

const dataUrl = (type: string, content: ArrayBuffer | Uint8Array | string): string =>
  `data:${type};base64,${bytesOf(content).toString('base64')}`;

export const bytesOf = (content: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
