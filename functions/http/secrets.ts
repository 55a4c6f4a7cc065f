import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Equal in time that does not tell how much was right. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** 192 random bits. */
export const randomToken = (): string => randomBytes(24).toString('base64url');

/** Proof for the forms of one session; whoever has only the proof cannot get at the session. */
export const sessionNonce = (sessionToken: string): string =>
  digest(`sang-kien/form\n${sessionToken}`).toString('base64url');

/** A short mark of any plain value, to notice that it changed. */
export const markOf = (value: unknown): string =>
  digest(JSON.stringify(value)).toString('base64url').slice(0, 22);
