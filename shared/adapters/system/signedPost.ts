import { type Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import {
  algorithm,
  canonicalHeaders,
  type Signing,
  scopeOf,
  sha256,
  signatureOf,
  stampOf,
} from './signature.ts';

export interface SignedPost extends Signing {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMilliseconds: number;
  /** Keeps connections open; a fresh connection for each request without it. */
  readonly agent?: HttpAgent | HttpsAgent;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * One signed POST to the root of an AWS service. The few actions that the functions call do not need
 * the 250 kB of clients that every cold start would read.
 * @throws when the connection fails or no answer comes in time; the request may have arrived.
 */
export function signedPost(request: SignedPost): Promise<Answer> {
  const url = new URL(request.endpoint);
  const headers = signedHeaders(request, url.host);
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const options = { method: 'POST', headers, agent: request.agent ?? false };
    const sent = send(url, options, (response) => read(response).then(resolve, reject));
    sent.setTimeout(request.timeoutMilliseconds, () =>
      sent.destroy(new Error('no answer in time')),
    );
    sent.on('error', reject);
    sent.end(request.body);
  });
}

function signedHeaders(request: SignedPost, host: string): Record<string, string> {
  const { credentials, body } = request;
  const signed = {
    ...request.headers,
    host,
    'x-amz-date': stampOf(request),
    ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
  };
  const canonical = ['POST', '/', '', ...canonicalHeaders(signed), sha256(body)].join('\n');
  const authorization = [
    `${algorithm} Credential=${credentials.accessKeyId}/${scopeOf(request)}`,
    `SignedHeaders=${Object.keys(signed).sort().join(';')}`,
    `Signature=${signatureOf(canonical, request)}`,
  ].join(', ');
  return { ...signed, 'content-length': String(Buffer.byteLength(body)), authorization };
}

function read(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('error', reject);
    response.on('end', () =>
      resolve({
        status: response.statusCode ?? 0,
        text: Buffer.concat(parts).toString('utf8'),
      }),
    );
  });
}
