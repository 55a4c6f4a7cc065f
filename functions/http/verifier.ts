import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that checks an export; the bundle carries it beside itself under `as`. */
export const verifierAssets = [
  { from: 'infra/tools/verify-audit.mjs', as: 'verify-audit.mjs' },
] as const;

/** Its text: from beside the bundle, or from the repository when run from the sources. */
export function verifier(): string {
  const [{ from, as }] = verifierAssets;
  const here = dirname(fileURLToPath(import.meta.url));
  const deployed = join(here, as);
  return readFileSync(existsSync(deployed) ? deployed : join(here, '..', '..', from), 'utf8');
}
