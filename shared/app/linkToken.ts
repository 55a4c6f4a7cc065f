import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { LinkPurpose } from '../ports.ts';
import type { SigningKey, SigningKeys } from './signingKeys.ts';

/** What a token says; the secret is worth nothing without the stored link that has its hash. */
export interface TokenContent {
  readonly tenant: string;
  readonly purpose: LinkPurpose;
  /** 128 bits, base64url. */
  readonly secret: string;
  readonly expiresAt: string;
}

const payload = z.strictObject({
  k: z.string(),
  t: z.string(),
  p: z.enum(['decide', 'confirm', 'sign_in', 'report', 'read', 'disown', 'deputise']),
  s: z.string(),
  e: z.string(),
});

/** Tokens are short; what is longer is not worth a hash. */
const longestToken = 600;

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** Each purpose has its own label, so that a token of one kind is refused by every other door. */
const mac = ({ key }: SigningKey, purpose: LinkPurpose, body: string): string =>
  createHmac('sha256', key).update(`sang-kien/link/${purpose}\n${body}`).digest('base64url');

export function writeToken(key: SigningKey, content: TokenContent): string {
  const { tenant: t, purpose: p, secret: s, expiresAt: e } = content;
  const body = base64(JSON.stringify({ k: key.id, t, p, s, e }));
  return `${body}.${mac(key, p, body)}`;
}

/**
 * Checks the MAC before anything is read from a table.
 * @returns undefined for every token that is not exactly one of ours: another encoding of the same
 * bytes, other or missing fields, an unknown key, another purpose.
 */
export function readToken(
  keys: SigningKeys,
  token: string,
  purposes: readonly LinkPurpose[],
): TokenContent | undefined {
  const [body, sign, ...more] = token.length > longestToken ? [] : token.split('.');
  if (!body || !sign || more.length > 0) return undefined;
  const content = payload.safeParse(parsed(body));
  if (!content.success) return undefined;
  const { k, t, p, s, e } = content.data;
  const key = keys.all.find(({ id }) => id === k);
  if (!key || !purposes.includes(p)) return undefined;
  // comparing with what we would have written ourselves refuses every second spelling
  const ours = writeToken(key, { tenant: t, purpose: p, secret: s, expiresAt: e });
  return same(ours, token) ? { tenant: t, purpose: p, secret: s, expiresAt: e } : undefined;
}

/** Whose token it says it is, before anything is checked. */
export const tenantNamedIn = (token: string): string | undefined =>
  payload.safeParse(parsed(token.slice(0, longestToken).split('.')[0] ?? '')).data?.t;

function parsed(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Compares in constant time, whatever the lengths. */
export const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Secret of the link in a mail: the same mail sent twice carries the same link. */
export const secretOf = ({ key }: SigningKey, purpose: LinkPurpose, mailId: string): string =>
  createHmac('sha256', key)
    .update(`sang-kien/secret/${purpose}\n${mailId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');

/** What is stored of a secret. */
export const secretHash = (secret: string): string => digest(secret).toString('base64url');

/** No vowels and nothing that can be mistaken for something else on a small screen. */
const letters = 'BCDFGHJKMNPQRTVWXY346789';
const codeLength = 4;

/** The short code in the mail's body; it is not in the address, so a program that clicks does not know it. */
export function codeOf({ key }: SigningKey, purpose: LinkPurpose, mailId: string): string {
  const bytes = createHmac('sha256', key).update(`sang-kien/code/${purpose}\n${mailId}`).digest();
  const numbers = Array.from({ length: codeLength }, (_, n) => bytes.readUInt32BE(n * 4));
  return numbers.map((number) => letters[number % letters.length]).join('');
}

/** What is stored of a code: worthless without the link it belongs to. */
export const codeHash = (linkHash: string, code: string): string =>
  createHmac('sha256', linkHash).update(cleanCode(code)).digest('base64url');

/** As people type it: any case, with spaces or dashes. */
const cleanCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 16);
