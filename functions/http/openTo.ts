import { mayIn } from '../../shared/domain/organisation/rights.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { exceptionOn } from '../../shared/domain/programmes/timeGiven.ts';
import type { OpenTo } from '../../shared/pages/components/window.tsx';
import type { Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** The programme with the time that the unit was given today. */
export async function openTo(
  c: WebContext,
  { tenant, person, unit, holdings }: Visitor,
  programme: Programme,
): Promise<OpenTo> {
  const { given } = await c
    .get('deps')
    .planTime.of(tenant, programme.id, unit?.id ?? person.unitId);
  const exception = exceptionOn(given, c.get('moment').today);
  const registers =
    unit !== undefined && mayIn('register_for_others', holdings, unit.id, programme);
  return { programme, registers, ...(exception && { exception }) };
}
