import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, serveOnLoopback } from './loopback.ts';
import {
  type MailStore,
  mailStore,
  readHeaders,
  type StoredMail,
  withHeaders,
} from './mailStore.ts';
import { eventsOf, type Fate, type SesEvent, simulatedFate } from './sesEvents.ts';
import { type Message, rawMessage, simpleMessage } from './sesMessage.ts';
import { answerXml, escapeXml, mailbox, refusalXml, SesRefusal } from './sesProtocol.ts';

export interface SesOptions {
  readonly port?: number;
  /** Addresses or whole domains that may send; `VerifyEmailIdentity` adds to them. */
  readonly verified?: readonly string[];
  /** Known configuration sets; naming another is refused. Events are published only for mails that name one. */
  readonly configurationSets?: readonly string[];
  /** Where `.eml` files are kept; in memory when left out. */
  readonly folder?: string;
  /** The system's time, a UTC instant; the machine's when left out. */
  readonly now?: () => string;
  /** Takes each event as SES publishes it to the topic. */
  readonly publish?: (event: SesEvent) => Promise<void> | void;
  /** What GetSendQuota reports; `maxPerSecond` is also enforced, by the machine's clock, when given. */
  readonly quota?: { readonly max24Hour: number; readonly maxPerSecond: number };
}

/** How the endpoint behaves until told otherwise; `{}` is a healthy one. */
export interface SesBehaviour {
  readonly latencyMilliseconds?: number;
  /** Refuses sends, for ever, so many times, or until an instant in epoch milliseconds. */
  readonly refuse?: {
    readonly code: 'Throttling' | 'MessageRejected' | 'ServiceUnavailable' | 'InternalFailure';
    readonly times?: number;
    readonly until?: number;
    /** Only sends to this address. */
    readonly to?: string;
  };
  /** Accepts the next so many mails but breaks the connection instead of answering. */
  readonly dropAnswers?: number;
}

export interface LocalSes {
  readonly endpoint: string;
  readonly mails: MailStore;
  /** Mails to one address, in order of acceptance. */
  readonly mailsTo: (address: string) => readonly StoredMail[];
  readonly behave: (behaviour: SesBehaviour) => void;
  /** Gives an address a fate other than its own, e.g. to make a known person's mail bounce. */
  readonly treat: (address: string, fate: Fate) => void;
  /** Calls of each action, refused ones included. */
  readonly calls: ReadonlyMap<string, number>;
  /** Resolves when every event of every accepted mail was published. */
  readonly published: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const defaultQuota = { max24Hour: 50_000, maxPerSecond: 14 };
const maximumBytes = 10_485_760;
const maximumRecipients = 50;

/** An endpoint that speaks the SES v1 query protocol and keeps what it is given. */
export async function startSes(options: SesOptions = {}): Promise<LocalSes> {
  const mails = mailStore(options.folder);
  const verified = new Set((options.verified ?? []).map((identity) => identity.toLowerCase()));
  const fates = new Map<string, Fate>();
  const calls = new Map<string, number>();
  const pending = new Set<Promise<void>>();
  const sentAt: number[] = [];
  let behaviour: SesBehaviour = {};
  let refusalsLeft = 0;
  let dropsLeft = 0;

  const behave = (next: SesBehaviour): void => {
    behaviour = next;
    refusalsLeft = next.refuse?.times ?? Number.POSITIVE_INFINITY;
    dropsLeft = next.dropAnswers ?? 0;
  };

  const refuseWhenTold = (recipients: readonly string[]): void => {
    const { refuse } = behaviour;
    if (!refuse || refusalsLeft <= 0 || Date.now() >= (refuse.until ?? Number.POSITIVE_INFINITY))
      return;
    if (refuse.to && !recipients.includes(refuse.to.toLowerCase())) return;
    refusalsLeft--;
    throw refusalOf(refuse.code);
  };

  const keepToRate = (recipients: number): void => {
    if (!options.quota) return;
    const second = Date.now() - 1000;
    while (sentAt[0] !== undefined && sentAt[0] <= second) sentAt.shift();
    if (sentAt.length + recipients > options.quota.maxPerSecond) throw refusalOf('Throttling');
    for (let n = 0; n < recipients; n++) sentAt.push(Date.now());
  };

  const requireVerified = (sender: string): void => {
    if (verified.has(sender) || verified.has(sender.slice(sender.indexOf('@') + 1))) return;
    throw new SesRefusal(
      'MessageRejected',
      `Email address is not verified. The following identities failed the check in region LOCAL: ${sender}`,
    );
  };

  const requireKnownSet = (name: string | undefined): void => {
    if (!name || !options.configurationSets || options.configurationSets.includes(name)) return;
    throw new SesRefusal(
      'ConfigurationSetDoesNotExist',
      `Configuration set <${name}> does not exist.`,
    );
  };

  const tell = (mail: StoredMail): void => {
    const { publish } = options;
    if (!publish || !mail.configurationSet) return;
    const fateOf = (address: string): Fate => fates.get(address) ?? simulatedFate(address);
    const telling = (async () => {
      for (const event of eventsOf(mail, fateOf)) await publish(event);
    })()
      .catch((error: unknown) => console.error('local SES: event not published:', error))
      .finally(() => pending.delete(telling));
    pending.add(telling);
  };

  const accept = (message: Message): string => {
    requireVerified(mailbox(message.source));
    requireKnownSet(message.configurationSet);
    const recipients = message.recipients.map(mailbox);
    if (recipients.length === 0)
      throw new SesRefusal('InvalidParameterValue', 'Missing required recipients.');
    if (recipients.length > maximumRecipients)
      throw new SesRefusal('MessageRejected', `Recipient count exceeds ${maximumRecipients}.`);
    if (message.mime.length > maximumBytes)
      throw new SesRefusal(
        'InvalidParameterValue',
        `Message length is more than ${maximumBytes} bytes long.`,
      );
    refuseWhenTold(recipients);
    keepToRate(recipients.length);
    const at = options.now?.() ?? new Date().toISOString();
    const messageId = `${createHash('sha256').update(randomUUID()).digest('hex').slice(0, 16)}-${randomUUID()}-000000`;
    const mime = asDelivered(message.mime, messageId, at);
    const mail: StoredMail = {
      messageId,
      at,
      source: message.source,
      recipients,
      headers: readHeaders(mime),
      tags: message.tags,
      ...(message.configurationSet && { configurationSet: message.configurationSet }),
    };
    mails.add(mail, mime);
    tell(mail);
    return messageId;
  };

  const actions: Readonly<Record<string, (form: URLSearchParams) => string>> = {
    SendRawEmail: (form) => `<MessageId>${accept(rawMessage(form))}</MessageId>`,
    SendEmail: (form) => `<MessageId>${accept(simpleMessage(form))}</MessageId>`,
    GetSendQuota: () => {
      const { max24Hour, maxPerSecond } = options.quota ?? defaultQuota;
      const used = mails.all().reduce((sum, mail) => sum + mail.recipients.length, 0);
      return `<Max24HourSend>${max24Hour}</Max24HourSend><MaxSendRate>${maxPerSecond}</MaxSendRate><SentLast24Hours>${used}</SentLast24Hours>`;
    },
    VerifyEmailIdentity: (form) => {
      verified.add(mailbox(form.get('EmailAddress') ?? ''));
      return '';
    },
    ListIdentities: () =>
      `<Identities>${[...verified].map((one) => `<member>${escapeXml(one)}</member>`).join('')}</Identities>`,
  };

  const call = (form: URLSearchParams, requestId: string): string => {
    const name = form.get('Action') ?? '';
    calls.set(name, (calls.get(name) ?? 0) + 1);
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action)
      throw new SesRefusal('InvalidAction', `The action ${name} is not valid for this endpoint.`);
    return answerXml(name, action(form), requestId);
  };

  const answerQuery = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams((await readBody(request)).toString('utf8'));
    const requestId = randomUUID();
    if (behaviour.latencyMilliseconds) await sleep(behaviour.latencyMilliseconds);
    const before = mails.all().length;
    const { status, body } = answered(() => call(form, requestId), requestId);
    if (dropsLeft > 0 && mails.all().length > before) {
      dropsLeft--;
      request.socket.destroy();
      return;
    }
    response
      .writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId })
      .end(body);
  };

  const server = await serveOnLoopback(options.port ?? 0, async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(404).end();
    if (request.url !== '/_behave') return answerQuery(request, response);
    behave(JSON.parse((await readBody(request)).toString('utf8')) as SesBehaviour);
    response.writeHead(204).end();
  });

  return {
    endpoint: server.url,
    mails,
    mailsTo: (address) =>
      mails.all().filter((mail) => mail.recipients.includes(address.toLowerCase())),
    behave,
    treat: (address, fate) => void fates.set(address.toLowerCase(), fate),
    calls,
    published: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
    stop: server.stop,
  };
}

/** SES puts its own Message-ID and Date, and takes its steering headers and Bcc out. */
const asDelivered = (mime: Buffer, messageId: string, at: string): Buffer =>
  withHeaders(mime, {
    'Message-ID': `<${messageId}@local.amazonses.com>`,
    Date: new Date(at).toUTCString().replace('GMT', '+0000'),
    'X-SES-CONFIGURATION-SET': undefined,
    'X-SES-MESSAGE-TAGS': undefined,
    Bcc: undefined,
  });

const refusals = {
  Throttling: new SesRefusal('Throttling', 'Maximum sending rate exceeded.'),
  MessageRejected: new SesRefusal('MessageRejected', 'Message rejected.'),
  ServiceUnavailable: new SesRefusal('ServiceUnavailable', 'Service is unavailable.', 503),
  InternalFailure: new SesRefusal('InternalFailure', 'Internal failure.', 500),
} as const;

const refusalOf = (code: keyof typeof refusals): SesRefusal => refusals[code];

function answered(call: () => string, requestId: string): { status: number; body: string } {
  try {
    return { status: 200, body: call() };
  } catch (error) {
    if (!(error instanceof SesRefusal)) throw error;
    return { status: error.status, body: refusalXml(error, requestId) };
  }
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
