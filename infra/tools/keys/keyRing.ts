/** The signing secret as it is stored: `{"current":"k1","k1":"…"}`. An id after the first says its day: `k2.2026-11-29`. */
export type KeyRing = Readonly<Record<string, string>> & { readonly current: string };

/** Days that a key verifies after the next one took over: twice the life of a decision link, and two more. */
const verifiesDays = 30;

const idsOf = ({ current: _, ...keys }: KeyRing): readonly string[] => Object.keys(keys);
const numberOf = (id: string): number => Number(/^k(\d+)/.exec(id)?.[1] ?? 0);
const dayOf = (id: string): string | undefined => /\.(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];

/** The ring with one more key, which signs nothing yet: every function must know it before the first link comes. */
export function withKey(
  ring: KeyRing,
  value: string,
  today: string,
): { ring: KeyRing; id: string } {
  const id = `k${Math.max(0, ...idsOf(ring).map(numberOf)) + 1}.${today}`;
  return { ring: { ...ring, [id]: value }, id };
}

/** Lets a key sign, and takes away those that somebody else took over from more than 30 days ago. */
export function withCurrent(ring: KeyRing, id: string, today: string): KeyRing {
  if (!idsOf(ring).includes(id))
    throw new Error(`no key ${id}; there are: ${idsOf(ring).join(', ')}`);
  const outlived = idsOf(ring).filter((one) => {
    const since = nextDay(ring, one);
    return one !== id && since !== undefined && daysBetween(since, today) > verifiesDays;
  });
  return without({ ...ring, current: id }, outlived);
}

/** Without a key: its links are dead as soon as the functions read the secret again. */
export function withoutKey(ring: KeyRing, id: string): KeyRing {
  if (!idsOf(ring).includes(id))
    throw new Error(`no key ${id}; there are: ${idsOf(ring).join(', ')}`);
  if (ring.current === id) throw new Error(`${id} signs; another key must take over first`);
  return without(ring, [id]);
}

/** What there is, for people: which signs, and since when. No value leaves it. */
export const described = (ring: KeyRing): readonly string[] =>
  idsOf(ring).map((id) => {
    const since = dayOf(id) ? `since ${dayOf(id)}` : 'the first';
    return `${id}: ${since}${id === ring.current ? ', signs' : ', verifies'}`;
  });

/** The day when the key after this one came. */
const nextDay = (ring: KeyRing, id: string): string | undefined =>
  idsOf(ring)
    .filter((one) => numberOf(one) > numberOf(id))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(dayOf)[0];

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

const without = (ring: KeyRing, ids: readonly string[]): KeyRing =>
  Object.fromEntries(Object.entries(ring).filter(([id]) => !ids.includes(id))) as KeyRing;
