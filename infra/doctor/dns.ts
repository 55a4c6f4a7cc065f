import { Resolver } from 'node:dns/promises';

/** What the domain name system says; an empty list when it knows nothing of the name. */
export interface Dns {
  readonly txt: (name: string) => Promise<readonly string[]>;
  readonly cname: (name: string) => Promise<readonly string[]>;
  readonly mx: (name: string) => Promise<readonly string[]>;
}

/** @param server `address` or `address:port` of another name server than this machine's. */
export function dnsOf(server?: string): Dns {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (server) resolver.setServers([server]);
  const names = (found: readonly string[]) => found.map((name) => name.toLowerCase());
  return {
    txt: async (name) =>
      (await orNothing(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    cname: async (name) => names(await orNothing(resolver.resolveCname(name))),
    mx: async (name) =>
      names((await orNothing(resolver.resolveMx(name))).map(({ exchange }) => exchange)),
  };
}

/** The name server could not be reached or refused. */
export class NoDns extends Error {}

async function orNothing<T>(asked: Promise<T[]>): Promise<T[]> {
  try {
    return await asked;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENODATA' || code === 'ENOTFOUND') return [];
    throw new NoDns(`the name server did not answer (${code})`);
  }
}
