import { createHash } from 'node:crypto';

/** What the first event of a dossier is chained to. */
export const chainStart = '';

/** SHA-256 over the previous event's hash and this event's canonical JSON. */
export const chainHash = (previous: string, canonicalEvent: string): string =>
  createHash('sha256').update(previous).update('\n').update(canonicalEvent).digest('hex');

/**
 * Looks for the first event that was altered, inserted or removed.
 * @returns its place, or the number of events when the end is missing; undefined when all is well.
 */
export function brokenLink(
  events: readonly { readonly canonical: string; readonly hash: string }[],
  lastHash: string,
): number | undefined {
  let previous = chainStart;
  for (const [place, { canonical, hash }] of events.entries()) {
    if (chainHash(previous, canonical) !== hash) return place;
    previous = hash;
  }
  return previous === lastHash ? undefined : events.length;
}
