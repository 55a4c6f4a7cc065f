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

/** The unit, for people who hold a role in it or above it; undefined for everybody else. */
export async function readableUnit(
  c: WebContext,
  visitor: Visitor,
  unitId: string,
): Promise<Unit | undefined> {
  if (visitor.holdings.length === 0) return undefined;
  const line = await lineOf(c, visitor.tenant, unitId);
  const held = new Set(visitor.holdings.map((holding: Holding) => holding.unitId));
  return line.some(({ id }) => held.has(id)) ? line[0] : undefined;
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
