import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** A mail that the local SES accepted, with what the API call said around it. */
export interface StoredMail {
  readonly messageId: string;
  /** UTC instant of acceptance, by the clock of the system. */
  readonly at: string;
  readonly source: string;
  /** Envelope recipients, one mailbox each, lower case. */
  readonly recipients: readonly string[];
  /** Headers as delivered, unfolded, still in their MIME encoding. */
  readonly headers: readonly MailHeader[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

export interface MailStore {
  readonly add: (mail: StoredMail, mime: Buffer) => void;
  /** In order of acceptance. */
  readonly all: () => readonly StoredMail[];
  readonly find: (messageId: string) => StoredMail | undefined;
  /** The MIME source as the recipient gets it. */
  readonly mime: (messageId: string) => Buffer;
  readonly read: (messageId: string) => Promise<Email>;
}

/** Keeps mails in memory, or as `.eml` files with one index line each when a folder is given. */
export function mailStore(folder?: string): MailStore {
  const index = folder ? join(folder, 'index.jsonl') : undefined;
  const mails = index && existsSync(index) ? readIndex(index) : [];
  const byId = new Map(mails.map((mail) => [mail.messageId, mail]));
  const inMemory = new Map<string, Buffer>();
  if (folder) mkdirSync(folder, { recursive: true });

  const mime = (messageId: string): Buffer => {
    const source = folder
      ? readFileSync(join(folder, `${messageId}.eml`))
      : inMemory.get(messageId);
    if (!source) throw new Error(`no mail ${messageId}`);
    return source;
  };

  return {
    add: (mail, source) => {
      if (folder && index) {
        writeFileSync(join(folder, `${mail.messageId}.eml`), source);
        appendFileSync(index, `${JSON.stringify(mail)}\n`);
      } else inMemory.set(mail.messageId, source);
      mails.push(mail);
      byId.set(mail.messageId, mail);
    },
    all: () => mails,
    find: (messageId) => byId.get(messageId),
    mime,
    read: (messageId) => PostalMime.parse(mime(messageId)),
  };
}

/** A line cut short by a kill is left out; its mail was not acknowledged either. */
function readIndex(path: string): StoredMail[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as StoredMail] : [];
      } catch {
        return [];
      }
    });
}

/** Top-level headers of a MIME source, unfolded. */
export function readHeaders(mime: Buffer): MailHeader[] {
  return headerBlock(mime)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The same mail with some headers replaced, or dropped where the new value is undefined. */
export function withHeaders(
  mime: Buffer,
  changes: Readonly<Record<string, string | undefined>>,
): Buffer {
  const block = headerBlock(mime);
  const lower = new Map(Object.keys(changes).map((name) => [name.toLowerCase(), changes[name]]));
  const kept = block
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line && !lower.has(line.slice(0, line.indexOf(':')).toLowerCase()));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const body = mime.subarray(Buffer.byteLength(block, 'latin1'));
  return Buffer.concat([Buffer.from([...added, ...kept].join('\r\n'), 'latin1'), body]);
}

/** One byte per character, so that lengths hold and 8-bit headers survive. */
function headerBlock(mime: Buffer): string {
  const text = mime.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  return end ? text.slice(0, end.index) : text;
}
