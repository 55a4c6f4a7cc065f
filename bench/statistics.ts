/** @throws when there is nothing to take a median of. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear between the two neighbours. @throws when there are no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

/** Distance between the quartiles as a share of the median; 0 where the median is. */
export function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  if (middle === 0) return 0;
  return (quantile(values, 0.75) - quantile(values, 0.25)) / Math.abs(middle);
}
