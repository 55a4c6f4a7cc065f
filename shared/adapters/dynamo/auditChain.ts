import { createHash } from 'node:crypto';
import { chainHash, chainStart } from './eventChain.ts';

/** An entry of the trail as the chain knows it: where it lies and the hash of its stored text. */
export interface ChainedEntry {
  readonly pk: string;
  readonly sk: string;
  /** SHA-256 of the stored text, hexadecimal. */
  readonly hash: string;
  readonly unitId?: string;
}

/** Entries that came into a department's chain together; stored once and never changed. */
export interface Segment {
  /** 1 for the department's first. */
  readonly number: number;
  /** When it was chained; never before the segment before it. */
  readonly at: string;
  /** Place in the chain of its first entry, from 1. */
  readonly first: number;
  /** The link that it goes on from. */
  readonly previous: string;
  readonly entries: readonly ChainedEntry[];
  /** The link of its last entry. */
  readonly head: string;
}

export const entryHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One link per entry: SHA-256 over the link before and the entry's hash. */
export function linksOf(previous: string, hashes: readonly string[]): readonly string[] {
  const links: string[] = [];
  for (const hash of hashes) links.push(chainHash(links.at(-1) ?? previous, hash));
  return links;
}

/** The segment that follows, whatever the clock says. */
export function nextSegment(
  last: Segment | undefined,
  entries: readonly ChainedEntry[],
  now: string,
): Segment {
  const previous = last?.head ?? chainStart;
  const links = linksOf(
    previous,
    entries.map(({ hash }) => hash),
  );
  return {
    number: (last?.number ?? 0) + 1,
    at: last && last.at > now ? last.at : now,
    first: last ? lastPlace(last) + 1 : 1,
    previous,
    entries,
    head: links.at(-1) ?? previous,
  };
}

/** Place in the chain of the segment's last entry. */
export const lastPlace = ({ first, entries }: Segment): number => first + entries.length - 1;

/** The first segment that does not follow from the one before it; undefined when all do. */
export function brokenSegment(
  before: { readonly number: number; readonly link: string },
  segments: readonly Segment[],
): Segment | undefined {
  let { number, link } = before;
  for (const segment of segments) {
    const links = linksOf(
      link,
      segment.entries.map(({ hash }) => hash),
    );
    const follows = segment.previous === link && segment.first === number + 1;
    if (!follows || links.at(-1) !== segment.head) return segment;
    number = lastPlace(segment);
    link = segment.head;
  }
  return undefined;
}
