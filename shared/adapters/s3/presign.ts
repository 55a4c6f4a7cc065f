import { Sha256 } from '@smithy/core/checksum';
import { buildQueryString, escapeUri } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsService } from '../system/awsService.ts';

export interface PresignRequest {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Scheme, host and the path up to the key, without a slash at the end. */
  readonly base: string;
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Headers that the request must carry as signed, besides `host`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly expiresSeconds: number;
}

/** Tells the signer that the content is not known yet; it is neither sent nor signed. */
const payloadHash = 'x-amz-content-sha256';

export type Presign = (request: PresignRequest) => Promise<string>;

/** Makes S3 addresses that work without further credentials for a while. */
export function presigner({
  region,
  credentials,
}: Pick<AwsService, 'region' | 'credentials'>): Presign {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: async () => credentials(),
    sha256: Sha256,
    uriEscapePath: false,
  });
  return async ({ method, base, key, query, headers, now, expiresSeconds }) => {
    const { protocol, host, hostname, pathname, origin } = new URL(base);
    const path = `${pathname === '/' ? '' : pathname}/${key.split('/').map(escapeUri).join('/')}`;
    const signed = await signer.presign(
      {
        method,
        protocol,
        hostname,
        path,
        query: { ...query },
        headers: { ...headers, host, [payloadHash]: 'UNSIGNED-PAYLOAD' },
      },
      {
        signingDate: now,
        expiresIn: expiresSeconds,
        signableHeaders: new Set(Object.keys(headers ?? {})),
        unsignableHeaders: new Set([payloadHash]),
        unhoistableHeaders: new Set([payloadHash]),
      },
    );
    return `${origin}${path}?${buildQueryString(signed.query ?? {})}`;
  };
}
