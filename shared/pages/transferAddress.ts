/** Page of a person's transfer; staff codes, and so ids, may hold a slash. */
export const transferAddress = (personId: string, number: number): string =>
  `/quan-tri/chuyen-cong-tac/${encodeURIComponent(personId)}/${number}`;
