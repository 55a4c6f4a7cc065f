import { createHmac } from 'node:crypto';
import { pageHours } from '../domain/dissemination/reading.ts';
import type { Moment } from '../ports.ts';
import { same } from './linkToken.ts';
import type { SigningKeys } from './signingKeys.ts';

const mac = ({ current }: SigningKeys, token: string, at: string): string =>
  createHmac('sha256', current.key).update(`sang-kien/shown\n${token}\n${at}`).digest('base64url');

/** When a page was shown, so that the form cannot say otherwise. */
export const stampOf = (keys: SigningKeys, token: string, { now }: Moment): string =>
  `${now}.${mac(keys, token, now)}`;

/** Seconds since the page was shown; undefined when the stamp is not ours, or of another day. */
export function secondsShown(
  keys: SigningKeys,
  {
    token,
    stamp,
    moment,
  }: { readonly token: string; readonly stamp: string; readonly moment: Moment },
): number | undefined {
  const [, at, sign] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\.([\w-]{43})$/.exec(stamp) ?? [];
  if (!at || !sign || !same(mac(keys, token, at), sign)) return undefined;
  const seconds = (Date.parse(moment.now) - Date.parse(at)) / 1000;
  return seconds >= 0 && seconds <= pageHours * 3600 ? seconds : undefined;
}
