import { createHash, createHmac } from 'node:crypto';
import type { Credentials } from './environmentCredentials.ts';

/** Whose request is signed, for which service and when (AWS Signature Version 4). */
export interface Signing {
  readonly service: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** UTC instant, ISO 8601. */
  readonly now: string;
}

export const algorithm = 'AWS4-HMAC-SHA256';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** `20230601T010203Z`. */
export const stampOf = ({ now }: Signing): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;

export const scopeOf = (signing: Signing): string =>
  [stampOf(signing).slice(0, 8), signing.region, signing.service, 'aws4_request'].join('/');

export function signatureOf(canonicalRequest: string, signing: Signing): string {
  const scope = scopeOf(signing);
  const toSign = [algorithm, stampOf(signing), scope, sha256(canonicalRequest)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>(hmac, `AWS4${signing.credentials.secretAccessKey}`);
  return createHmac('sha256', key).update(toSign).digest('hex');
}

/** Header names in the order in which they are signed. */
export const sortedHeaders = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));

export const canonicalHeaders = (headers: Readonly<Record<string, string>>): readonly string[] => [
  ...sortedHeaders(headers).map(([name, value]) => `${name}:${value.trim()}`),
  '',
  Object.keys(headers).sort().join(';'),
];
