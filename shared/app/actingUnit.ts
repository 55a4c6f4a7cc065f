import { type Acting, actingFor } from '../domain/organisation/unitOn.ts';
import type { Staffing } from '../domain/programmes/programme.ts';
import type { Unit } from '../ports.ts';
import type { Needs } from './dependencies.ts';

type Found = Exclude<Acting, { readonly kind: 'successor' }> & {
  readonly id: string;
  readonly unit: Unit | undefined;
};

/** Who acts on that day for a unit, after however many successions; itself when it is not registered. */
export async function actingUnit(
  { organisation }: Needs<'organisation'>,
  tenant: string,
  unitId: string,
  on: string,
): Promise<Found> {
  const seen = new Set<string>();
  let id = unitId;
  for (;;) {
    const unit = await organisation.unit(tenant, id, on);
    const acting: Acting = unit ? actingFor(unit) : { kind: 'itself' };
    if (acting.kind !== 'successor' || seen.has(id))
      return acting.kind === 'nobody' ? { ...acting, id, unit } : { kind: 'itself', id, unit };
    seen.add(id);
    id = acting.unitId;
  }
}

/** Who holds which role of the unit on that day, or of whoever carries its dossiers on; nobody where nobody does. */
export async function actingStaffing(
  deps: Needs<'organisation'>,
  tenant: string,
  unitId: string,
  on: string,
): Promise<Staffing> {
  const [acting, own] = await Promise.all([
    actingUnit(deps, tenant, unitId, on),
    deps.organisation.staffing(tenant, unitId, on),
  ]);
  if (acting.kind === 'nobody') return {};
  return acting.id === unitId ? own : deps.organisation.staffing(tenant, acting.id, on);
}

/** The unit that a person registered in `unitId` belongs to on that day: it, or the successor once it is dissolved. */
export async function homeUnit(
  { organisation }: Needs<'organisation'>,
  tenant: string,
  unitId: string,
  on: string,
): Promise<Unit | undefined> {
  const seen = new Set<string>();
  let unit = await organisation.unit(tenant, unitId, on);
  while (unit?.successorId !== undefined && !seen.has(unit.id)) {
    seen.add(unit.id);
    unit = (await organisation.unit(tenant, unit.successorId, on)) ?? unit;
  }
  return unit;
}
