import * as z from 'zod/mini';

export interface SigningKey {
  readonly id: string;
  readonly key: string;
}

/** The current key signs; keys of earlier rotations still verify. */
export interface SigningKeys {
  readonly current: SigningKey;
  readonly all: readonly SigningKey[];
}

const shape = z.catchall(z.object({ current: z.string() }), z.string().check(z.minLength(32)));

/** Reads `{"current":"k2","k1":"…","k2":"…"}`. @throws when it is not that, or the current key is missing. */
export function signingKeysFrom(text: string): SigningKeys {
  const { current: id, ...keys } = shape.parse(JSON.parse(text));
  const key = keys[id];
  if (key === undefined) throw new Error('no current key');
  return { current: { id, key }, all: Object.entries(keys).map(([id, key]) => ({ id, key })) };
}
