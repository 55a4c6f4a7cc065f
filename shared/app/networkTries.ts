import { createHmac } from 'node:crypto';
import { triesMinutes } from '../domain/approvals/linkRules.ts';
import type { Moment, TryKind } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { later } from './later.ts';
import type { SigningKey } from './signingKeys.ts';

const windowMilliseconds = triesMinutes * 60_000;

/** The last moment of the minutes that are counted together. */
const endOfWindow = (now: string): string =>
  later(now, windowMilliseconds - (Date.parse(now) % windowMilliseconds));

/** Nobody without the key can tell which network it was, and nobody at all whether it came again later. */
const unnamed = ({ key }: SigningKey, network: string, until: string): string =>
  createHmac('sha256', key).update(`sang-kien/network\n${until}\n${network}`).digest('base64url');

export interface NetworkTry {
  readonly tenant: string;
  readonly kind: TryKind;
  /** The beginning of an address; it is not stored. */
  readonly network: string;
  /** Tries of the kind that the network has in these minutes. */
  readonly most: number;
  readonly moment: Moment;
}

/** Counts a try of a network. @returns the seconds that it has to wait, when it has tried too often. */
export const countTry =
  ({ tries, secret }: Needs<'tries' | 'secret'>) =>
  async ({ tenant, kind, network, most, moment: { now } }: NetworkTry) => {
    const until = endOfWindow(now);
    const { current } = await secret();
    const counted = await tries.count(tenant, {
      kind,
      network: unnamed(current, network, until),
      most,
      until,
    });
    return counted ? undefined : Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
  };
