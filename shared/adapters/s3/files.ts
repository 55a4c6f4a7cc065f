import type { Files } from '../../ports.ts';
import type { AwsService } from '../system/awsService.ts';
import { presigner } from './presign.ts';

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
  const base = bucket.endpoint
    ? `${bucket.endpoint}/${bucket.name}`
    : `https://${bucket.name}.s3.${bucket.region}.amazonaws.com`;
  const presign = presigner(bucket);
  const signed = (
    method: 'GET' | 'PUT',
    key: string,
    more: { query?: Record<string, string>; headers?: Record<string, string> } = {},
  ): Promise<string> =>
    presign({ method, base, key, ...more, now: new Date(), expiresSeconds: linkSeconds });

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
