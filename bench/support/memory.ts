import type { ActNeeds } from '../../shared/app/actOnDossier.ts';
import { benchMoment, known, type World } from './world.ts';

/**
 * The command runner's ports with every read answered from memory: what is left to measure is
 * authorising, deciding, hashing and storing.
 */
export async function answeredFromMemory(world: World, ids: readonly string[]): Promise<ActNeeds> {
  const { deps, sample, officer } = world;
  const { tenant, hospital } = sample;
  const dossiers = new Map(
    await Promise.all(ids.map(async (id) => [id, await known(deps, tenant, id)] as const)),
  );
  const [units, staffing, department, calendar, person] = await Promise.all([
    deps.organisation.units(tenant, benchMoment.today),
    deps.organisation.staffing(tenant, hospital.id, benchMoment.today),
    deps.organisation.staffing(tenant, tenant, benchMoment.today),
    deps.calendarOf(tenant),
    deps.organisation.person(tenant, officer.personId),
  ]);
  return {
    programmes: deps.programmes,
    delegations: deps.delegations,
    planTime: deps.planTime,
    calendarOf: async () => calendar,
    dossiers: { ...deps.dossiers, find: async (_tenant, id) => dossiers.get(id) },
    organisation: {
      ...deps.organisation,
      person: async () => person,
      unit: async (_tenant, id) => units.find((one) => one.id === id),
      staffing: async (_tenant, unitId) => (unitId === hospital.id ? staffing : department),
    },
  };
}
