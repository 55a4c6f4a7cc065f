import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';

/** Sortable by time of making; not secret. */
export const newId = (): string => ulid();

/** 128 random bits, base64url. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

/** SHA-256, base64url. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');
