import { readHeaders } from './mailStore.ts';
import { headerTags, members, messageTags } from './sesProtocol.ts';

/** What a send asks for, whichever action it came by. */
export interface Message {
  readonly source: string;
  readonly recipients: readonly string[];
  readonly mime: Buffer;
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

export function rawMessage(form: URLSearchParams): Message {
  const mime = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const headers = readHeaders(mime);
  const value = (name: string): string | undefined =>
    headers.find((header) => header.name.toLowerCase() === name)?.value;
  const addressed = ['to', 'cc', 'bcc'].flatMap((name) => splitAddresses(value(name) ?? ''));
  const named = members(form, 'Destinations');
  const configurationSet = form.get('ConfigurationSetName') ?? value('x-ses-configuration-set');
  return {
    source: form.get('Source') ?? value('from') ?? '',
    recipients: named.length > 0 ? named : addressed,
    mime,
    tags: { ...headerTags(value('x-ses-message-tags')), ...messageTags(form) },
    ...(configurationSet && { configurationSet }),
  };
}

/** Commas inside a quoted display name do not separate. */
const splitAddresses = (list: string): string[] =>
  list
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export function simpleMessage(form: URLSearchParams): Message {
  const recipients = ['To', 'Cc', 'Bcc'].flatMap((kind) =>
    members(form, `Destination.${kind}Addresses`),
  );
  const html = form.get('Message.Body.Html.Data');
  const encoded = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  const mime = [
    `From: ${form.get('Source') ?? ''}`,
    `To: ${members(form, 'Destination.ToAddresses').join(', ')}`,
    `Subject: =?UTF-8?B?${encoded(form.get('Message.Subject.Data') ?? '')}?=`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html === null ? 'plain' : 'html'}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    encoded(html ?? form.get('Message.Body.Text.Data') ?? ''),
  ].join('\r\n');
  const configurationSet = form.get('ConfigurationSetName');
  return {
    source: form.get('Source') ?? '',
    recipients,
    mime: Buffer.from(mime),
    tags: messageTags(form),
    ...(configurationSet && { configurationSet }),
  };
}
