import { type CascadeRow, cascadeOf } from '../../shared/app/planCascade.ts';
import { unitOf } from '../../shared/app/realm.ts';
import { mayIn } from '../../shared/domain/organisation/rights.ts';
import type { PlanSight } from './planlife.ts';
import type { WebContext } from './web.ts';

/** Which units issued their own plan, as far as the reader may see. */
export interface PlanBoard extends PlanSight {
  readonly rows: readonly CascadeRow[];
  readonly siblings: Awaited<ReturnType<ReturnType<typeof cascadeOf>>>['siblings'];
  /** Sees every unit: administers the issuer, or holds a role in it. */
  readonly follows: boolean;
  /** Asks units for their plan; to see who has none is not enough. */
  readonly chases: boolean;
}

/** Units that the reader holds a role in or administers; all of them for whoever follows the plan. */
export async function planBoardOf(c: WebContext, sight: PlanSight): Promise<PlanBoard> {
  const { visitor, programme, realm, governs } = sight;
  const { rows, siblings } = await cascadeOf(c.get('deps'))(
    visitor.tenant,
    programme,
    c.get('moment'),
  );
  const held = new Set(visitor.holdings.map(({ unitId }) => unitId));
  const follows = governs || held.has(programme.issuer.unitId);
  const seen = rows.filter(({ unit }) => follows || held.has(unit.id) || unitOf(realm, unit.id));
  const chases =
    governs || mayIn('chase_units', visitor.holdings, programme.issuer.unitId, programme);
  return { ...sight, rows: seen, siblings, follows, chases };
}

/** For everybody else there is no such page. */
export const mayBeSeen = ({ follows, rows }: PlanBoard): boolean => follows || rows.length > 0;
