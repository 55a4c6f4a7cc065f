const two = (n: number): string => String(n).padStart(2, '0');

/** Periods that have begun between two days: `2023-07` by month, `2023-Q3` by quarter; newest first. */
export function periodsBegun(
  from: string,
  to: string,
  every: 'month' | 'quarter',
): readonly string[] {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const periods = new Set<string>();
  for (let index = fromYear * 12 + fromMonth - 1; index <= toYear * 12 + toMonth - 1; index += 1) {
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    periods.add(every === 'month' ? `${year}-${two(month)}` : `${year}-Q${Math.ceil(month / 3)}`);
  }
  return [...periods].reverse();
}
