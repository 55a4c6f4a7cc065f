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
}

/**
 * One signed POST to the root of an AWS service. The two services that are called with a single
 * action each (a mail sent, a secret read) do not need 55 kB of clients in every bundle.
 */
export function signedPost(request: SignedPost): Promise<Response> {
  const { endpoint, body, credentials, timeoutMilliseconds } = request;
  const url = new URL(endpoint);
  const signed = {
    ...request.headers,
    host: url.host,
    'x-amz-date': stampOf(request),
    ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
  };
  const canonical = ['POST', '/', '', ...canonicalHeaders(signed), sha256(body)].join('\n');
  const { host: _sentByFetch, ...headers } = signed;
  const authorization = [
    `${algorithm} Credential=${credentials.accessKeyId}/${scopeOf(request)}`,
    `SignedHeaders=${Object.keys(signed).sort().join(';')}`,
    `Signature=${signatureOf(canonical, request)}`,
  ].join(', ');
  return fetch(url, {
    method: 'POST',
    headers: { ...headers, authorization },
    body,
    signal: AbortSignal.timeout(timeoutMilliseconds),
  });
}
