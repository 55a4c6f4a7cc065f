import { described, type KeyRing, withCurrent, withKey, withoutKey } from './keyRing.ts';
import type { KeyStore } from './keyStore.ts';

export interface KeyChange {
  readonly store: KeyStore;
  readonly newKey: () => string;
  /** Day in Vietnam. */
  readonly today: string;
  /** Waits until every function has read the secret again; they keep it for five minutes. */
  readonly untilKnown: () => Promise<void>;
  readonly say: (line: string) => void;
}

export const listKeys = async ({ store, say }: Pick<KeyChange, 'store' | 'say'>): Promise<void> =>
  described(await store.read()).forEach(say);

/** A new key signs from now on; links of the old one go on working for 30 days. */
export async function rotateKeys(change: KeyChange): Promise<string> {
  const { store, today, untilKnown, say } = change;
  const { id } = await addKey(change);
  say(`${id} is there. Waiting until every function knows it.`);
  await untilKnown();
  // Read anew: somebody else may have changed the ring meanwhile.
  await store.write(withCurrent(await store.read(), id, today));
  say(`${id} signs now.`);
  return id;
}

/** Kills every link of a key. The key that signs is replaced at once, without waiting for anybody. */
export async function revokeKey(change: KeyChange, id: string): Promise<void> {
  const { store, today, untilKnown, say } = change;
  const ring = await store.read();
  if (ring.current === id) {
    const next = await addKey(change);
    await store.write(withoutKey(withCurrent(next.ring, next.id, today), id));
    say(`${next.id} signs now.`);
  } else await store.write(withoutKey(ring, id));
  say(`${id} is gone. Waiting until no function knows it any more.`);
  await untilKnown();
  say(`Every link of ${id} is dead.`);
}

async function addKey({ store, newKey, today }: KeyChange): Promise<{ ring: KeyRing; id: string }> {
  const added = withKey(await store.read(), newKey(), today);
  await store.write(added.ring);
  return added;
}
