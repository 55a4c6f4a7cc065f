import type { DescriptionPart } from './descriptionPart.ts';

/** What one heading of a plan's description said before and says now. */
export interface ChangedPart {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Lines that only one of two descriptions has, heading by heading in the order of the newer one. */
export function planDifferences(
  before: readonly DescriptionPart[],
  after: readonly DescriptionPart[],
): readonly ChangedPart[] {
  const headings = new Set([...after, ...before].map(({ heading }) => heading));
  return [...headings]
    .map((heading) => {
      const [old, now] = [linesOf(before, heading), linesOf(after, heading)];
      return { heading, removed: without(old, now), added: without(now, old) };
    })
    .filter(({ removed, added }) => removed.length > 0 || added.length > 0);
}

const linesOf = (parts: readonly DescriptionPart[], heading: string): readonly string[] =>
  parts.filter((part) => part.heading === heading).flatMap(({ lines }) => lines);

/** The lines that the others do not have; a line that stands twice is missing when it stands once. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
