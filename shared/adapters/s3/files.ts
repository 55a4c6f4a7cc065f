import type { Files, RemoveFile } from '../../ports.ts';
import type { AwsService } from '../system/awsService.ts';
import { type PresignRequest, presigner } from './presign.ts';

export interface Bucket extends AwsService {
  readonly name: string;
}

/** Longest life of a download link. */
const linkSeconds = 60;

/**
 * Files in a private bucket, spoken to with presigned requests: two of them do not need the
 * 130 kB of the S3 client.
 */
export function s3Files(bucket: Bucket): Files {
  const signed = signerFor(bucket);
  return {
    put: async (key, content, type) => {
      const headers = { 'content-type': type };
      const answer = await fetch(await signed('PUT', key, { headers }), {
        method: 'PUT',
        headers,
        // a view of a larger buffer would be sent whole by some fetch implementations
        body: new Uint8Array(content),
      });
      if (!answer.ok) throw new Error(`the object store refused a file: ${answer.status}`);
    },
    get: async (key) => {
      const answer = await fetch(await signed('GET', key));
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`the object store refused to read: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    link: async (key, name) =>
      signed('GET', key, { query: { 'response-content-disposition': asAttachment(name) } }),
  };
}

/** Removes files; apart from the rest, because hardly anybody may. */
export function s3RemoveFile(bucket: Bucket): RemoveFile {
  const signed = signerFor(bucket);
  return async (key) => {
    const answer = await fetch(await signed('DELETE', key), { method: 'DELETE' });
    // what is not there is removed without complaint; 404 is a bucket that is not there
    if (!answer.ok) throw new Error(`the object store refused to remove a file: ${answer.status}`);
  };
}

interface Signed {
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

function signerFor(bucket: Bucket) {
  const base = bucket.endpoint
    ? `${bucket.endpoint}/${bucket.name}`
    : `https://${bucket.name}.s3.${bucket.region}.amazonaws.com`;
  const presign = presigner(bucket);
  return (method: PresignRequest['method'], key: string, more: Signed = {}): Promise<string> =>
    presign({ method, base, key, ...more, now: new Date(), expiresSeconds: linkSeconds });
}

/** RFC 6266: an ASCII twin for old readers, the real name in UTF-8; quotes and controls cannot break out. */
export function asAttachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
