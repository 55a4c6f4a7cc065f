import * as z from 'zod/mini';
import { Unreadable } from '../../errors.ts';
import { type Item, S } from './table.ts';

/**
 * Version of the item layout that is written, and those that are read: of the release before, which may
 * still be at work, and of the next, which may be taken back. Readers refuse the rest instead of guessing.
 */
const layout = '1';
const readable = ['0', '1', '2'];

/**
 * An item's body is one JSON text beside its keys, indexes and conditions: it comes back exactly as
 * it went in, and an event's hash is over the very bytes that are stored.
 */
export const withData = (attributes: Item, data: string): Item => ({
  ...attributes,
  v: { N: layout },
  data: S(data),
});

/** What a body must be, made when the first is read: a function carries the shapes of all, and meets few. */
export type Body<T> = () => z.ZodMiniType<T>;

export function bodyOf<T>(make: Body<T>): Body<T> {
  let made: z.ZodMiniType<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** For what its reader checks by itself. */
export const anything: Body<unknown> = bodyOf(() => z.unknown());

/** Reads an item's body. @throws {Unreadable} when it is not what `body` says. */
export function dataOf<T>(item: Item, schema: Body<T>): T {
  const { v, data } = item;
  if (!readable.includes(v?.N ?? '') || data?.S === undefined)
    throw new Unreadable('no readable body of a layout that is known');
  const body = schema().safeParse(parsed(data.S));
  if (!body.success) throw new Unreadable(`body does not fit: ${problem(body.error)}`);
  return body.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable('body is no JSON', { cause });
  }
}

/** Paths and codes only: a message could quote what people wrote. */
const problem = (error: z.core.$ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join('; ');

/**
 * A body written by this very code from a typed value: the fields that identify it are checked,
 * the rest is trusted, because its type has one definition and that is the domain's.
 */
export const ownBody = <T extends object>(fields: () => z.core.$ZodShape): Body<T> =>
  // the loose schema cannot know T; the identifying fields were checked
  bodyOf(() => z.looseObject(fields()) as unknown as z.ZodMiniType<T>);

export const numberOf = (item: Item, attribute: string): number => Number(item[attribute]?.N ?? 0);
export const textOf = (item: Item, attribute: string): string | undefined => item[attribute]?.S;
