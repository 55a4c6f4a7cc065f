/** Steps aside for whoever else is at work on the same items: 0, 8, 16, 32 … milliseconds. */
export const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, attempt === 0 ? 0 : 4 * 2 ** attempt));
