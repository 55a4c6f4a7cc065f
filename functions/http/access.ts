import { unitsById, upFrom } from '../../shared/domain/organisation/unitTree.ts';
import type { Holding, Unit } from '../../shared/ports.ts';
import type { Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** Deeper trees than department, hospital, khoa/phòng do not occur. */
const deepest = 6;

/** The unit and the units above it, nearest first. */
async function lineOf(c: WebContext, tenant: string, unitId: string): Promise<readonly Unit[]> {
  const line: Unit[] = [];
  const { organisation } = c.get('deps');
  const { today } = c.get('moment');
  let next: string | undefined = unitId;
  while (next !== undefined && line.length < deepest) {
    const unit: Unit | undefined = await organisation.unit(tenant, next, today);
    if (!unit) break;
    line.push(unit);
    next = unit.successorId ?? unit.parentId;
  }
  return line;
}

/** The unit and those above it, for people who hold a role in one of them; empty for everybody else. */
export async function readableLine(
  c: WebContext,
  visitor: Visitor,
  unitId: string,
): Promise<readonly Unit[]> {
  if (visitor.holdings.length === 0) return [];
  const line = await lineOf(c, visitor.tenant, unitId);
  const held = new Set(visitor.holdings.map((holding: Holding) => holding.unitId));
  return line.some(({ id }) => held.has(id)) ? line : [];
}

/** The unit, for people who hold a role in it or above it; undefined for everybody else. */
export const readableUnit = async (
  c: WebContext,
  visitor: Visitor,
  unitId: string,
): Promise<Unit | undefined> => (await readableLine(c, visitor, unitId))[0];

/** Ids of those among all units whose boards the visitor may open. */
export function readableAmong({ holdings }: Visitor, all: readonly Unit[]): ReadonlySet<string> {
  const units = unitsById(all);
  const held = new Set(holdings.map(({ unitId }) => unitId));
  const readable = all.filter(({ id }) => upFrom(units, id).some((up) => held.has(up.id)));
  return new Set(readable.map(({ id }) => id));
}

/** Whether the visitor follows several units: holds a role in the department itself. */
export async function followsAllUnits(
  c: WebContext,
  { tenant, holdings }: Visitor,
): Promise<boolean> {
  const units = await Promise.all(
    holdings.map(({ unitId }) =>
      c.get('deps').organisation.unit(tenant, unitId, c.get('moment').today),
    ),
  );
  return units.some((unit) => unit?.type === 'health_department');
}
