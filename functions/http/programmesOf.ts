import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { WebContext } from './web.ts';

/** Newest versions of the programmes that a unit takes part in. */
export async function programmesOf(
  c: WebContext,
  tenant: string,
  unitId: string,
): Promise<readonly Programme[]> {
  const programmes = await c.get('deps').programmes.list(tenant);
  return programmes.filter(
    ({ eligibility: { units } }) => units.length === 0 || units.includes(unitId),
  );
}
