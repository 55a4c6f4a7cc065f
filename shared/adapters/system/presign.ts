import type { Credentials } from './environmentCredentials.ts';
import { algorithm, canonicalHeaders, scopeOf, signatureOf, stampOf } from './signature.ts';

/** RFC 3986, as AWS wants it: stricter than encodeURIComponent. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

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

/** An S3 address that works without further credentials for a while. */
export function presign(request: PresignRequest): string {
  const { method, base, key, region, credentials, now, expiresSeconds } = request;
  const signing = { service: 's3', region, credentials, now };
  const { host, pathname, origin } = new URL(base);
  const path = `${pathname === '/' ? '' : pathname}/${key.split('/').map(encode).join('/')}`;
  const headers = { ...request.headers, host };
  const query = Object.entries({
    ...request.query,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': `${credentials.accessKeyId}/${scopeOf(signing)}`,
    'X-Amz-Date': stampOf(signing),
    'X-Amz-Expires': String(expiresSeconds),
    'X-Amz-SignedHeaders': Object.keys(headers).sort().join(';'),
    ...(credentials.sessionToken && { 'X-Amz-Security-Token': credentials.sessionToken }),
  })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const canonical = [method, path, query, ...canonicalHeaders(headers), 'UNSIGNED-PAYLOAD'];
  return `${origin}${path}?${query}&X-Amz-Signature=${signatureOf(canonical.join('\n'), signing)}`;
}
