import type { DisseminationDeps } from '../../functions/http/dissemination.ts';
import type { FunctionName } from '../../functions/manifest.ts';
import { appsOf } from './wholeSite.ts';

export interface Route {
  readonly app: FunctionName;
  readonly method: 'GET' | 'POST';
  /** As registered, with its parameters: `/ho-so/:id`. */
  readonly path: string;
}

/** Every page and form of every function, read from the apps themselves. */
export const everyRoute = (deps: DisseminationDeps): readonly Route[] =>
  (
    Object.entries(appsOf(deps)) as [FunctionName, ReturnType<typeof appsOf>[FunctionName]][]
  ).flatMap(([app, pages]) =>
    (pages?.routes ?? [])
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => ({ app, method: method as Route['method'], path })),
  );

export const paramsIn = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

export const filled = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));

/** Every way to choose one of each list. */
export const combinations = (
  lists: Readonly<Record<string, readonly string[]>>,
): readonly Readonly<Record<string, string>>[] =>
  Object.entries(lists).reduce<readonly Readonly<Record<string, string>>[]>(
    (found, [name, values]) =>
      found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

/** Some at a time, as a browser with many tabs would. */
export async function together<T, R>(
  all: readonly T[],
  ask: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const found: R[] = [];
  for (let at = 0; at < all.length; at += 12)
    found.push(...(await Promise.all(all.slice(at, at + 12).map(ask))));
  return found;
}
