import * as z from 'zod/mini';
import { day, eventVersion } from './envelope.ts';

/** Something that happened, of a type that only a later release knows: all that this one can say of it. */
export interface NewerEvent {
  readonly newer: true;
  readonly id: string;
  readonly seq: number;
  readonly on: string;
}

export const isNewer = (event: object): event is NewerEvent => 'newer' in event;

const frame = z.object({
  v: eventVersion,
  id: z.string(),
  seq: z.number(),
  on: day,
  type: z.string(),
});

/**
 * Reads of an event only what every release stores alike.
 * @returns undefined when the type is known or it is no event at all: then nothing is excused.
 */
export function newerEventIn(
  raw: unknown,
  isKnown: (type: string) => boolean,
): NewerEvent | undefined {
  const { success, data } = frame.safeParse(raw);
  if (!success || isKnown(data.type)) return undefined;
  return { newer: true, id: data.id, seq: data.seq, on: data.on };
}
