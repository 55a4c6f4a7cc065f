import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './environmentCredentials.ts';

/** RFC 3986, as AWS Signature Version 4 wants it: stricter than encodeURIComponent. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

export interface PresignRequest {
  readonly method: 'GET' | 'PUT';
  /** Scheme, host and the path up to the key, without a slash at the end. */
  readonly base: string;
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Headers that the request must carry as signed, besides `host`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly region: string;
  readonly credentials: Credentials;
  /** UTC instant, ISO 8601. */
  readonly now: string;
  readonly expiresSeconds: number;
}

/** An S3 address that works without further credentials for a while (AWS Signature Version 4, query form). */
export function presign(request: PresignRequest): string {
  const { method, base, key, region, credentials, expiresSeconds } = request;
  const stamp = `${request.now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const date = stamp.slice(0, 8);
  const scope = `${date}/${region}/s3/aws4_request`;
  const { host, pathname } = new URL(base);
  const path = `${pathname === '/' ? '' : pathname}/${key.split('/').map(encode).join('/')}`;
  const headers = Object.entries({ ...request.headers, host }).sort(byName);
  const signedHeaders = headers.map(([name]) => name).join(';');
  const query = Object.entries({
    ...request.query,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(expiresSeconds),
    'X-Amz-SignedHeaders': signedHeaders,
    ...(credentials.sessionToken && { 'X-Amz-Security-Token': credentials.sessionToken }),
  })
    .sort(byName)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const canonical = [
    method,
    path,
    query,
    ...headers.map(([name, value]) => `${name}:${value}`),
    '',
    signedHeaders,
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    stamp,
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const signingKey = [region, 's3', 'aws4_request'].reduce<Buffer>(
    hmac,
    hmac(`AWS4${credentials.secretAccessKey}`, date),
  );
  const signature = hmac(signingKey, toSign).toString('hex');
  return `${new URL(base).origin}${path}?${query}&X-Amz-Signature=${signature}`;
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : 1;
