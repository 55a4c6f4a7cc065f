/** What the local SES refuses, in the words of the SES v1 query protocol. */
export class SesRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** `Name.member.1`, `Name.member.2`, … in order. */
export function members(form: URLSearchParams, name: string): string[] {
  const values: string[] = [];
  for (let n = 1; form.has(`${name}.member.${n}`); n++)
    values.push(form.get(`${name}.member.${n}`) ?? '');
  return values;
}

export function messageTags(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n++) {
    tags[form.get(`Tags.member.${n}.Name`) ?? ''] = form.get(`Tags.member.${n}.Value`) ?? '';
  }
  return tags;
}

/** `a=1, b=2` of the header X-SES-MESSAGE-TAGS. */
export const headerTags = (value: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (value ?? '')
      .split(',')
      .map((pair) => pair.trim().split('='))
      .flatMap(([name, tag]) => (name && tag ? [[name, tag]] : [])),
  );

/** The bare mailbox of `Name <a@b>` or `a@b`, lower case; SES needs an `@` with a domain. */
export function mailbox(address: string): string {
  const bare = (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(bare))
    throw new SesRefusal('InvalidParameterValue', "Missing final '@domain'");
  return bare;
}

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

export const answerXml = (action: string, result: string, requestId: string): string =>
  `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
  `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;

export const refusalXml = (refusal: SesRefusal, requestId: string): string =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>${refusal.status < 500 ? 'Sender' : 'Receiver'}</Type>` +
  `<Code>${refusal.code}</Code><Message>${escapeXml(refusal.message)}</Message></Error>` +
  `<RequestId>${requestId}</RequestId></ErrorResponse>`;

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
