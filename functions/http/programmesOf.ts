import { unitTakesPart } from '../../shared/domain/programmes/eligibility.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Unit } from '../../shared/ports.ts';
import type { WebContext } from './web.ts';

/** Newest versions of the programmes that a unit takes part in. */
export async function programmesOf(
  c: WebContext,
  tenant: string,
  unit: Unit,
): Promise<readonly Programme[]> {
  const programmes = await c.get('deps').programmes.list(tenant);
  return programmes.filter((programme) => unitTakesPart(programme, unit));
}
