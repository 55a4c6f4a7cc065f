import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assembly } from '../../infra/local/assembly/assembly.ts';
import { buildAssembly } from '../../infra/local/assembly/buildAssembly.ts';
import { type LocalSystem, type SystemOptions, startSystem } from '../../infra/local/system.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../.build/assembly');
let built: Promise<Assembly> | undefined;

/** The real assembly with the functions as they are now. */
export const builtAssembly = (): Promise<Assembly> => {
  built ??= buildAssembly(folder);
  return built;
};

/**
 * The whole system on free ports with everything in memory. Stop it when done.
 * Starting takes two to ten seconds: give `beforeAll` a minute.
 */
export const startLocalSystem = async (
  options: Omit<SystemOptions, 'assembly'> = {},
): Promise<LocalSystem> =>
  startSystem({
    assembly: await builtAssembly(),
    backoff: { first: 20, most: 200 },
    ...options,
  });
