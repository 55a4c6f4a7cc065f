import { administratorRole } from '../dossier/administratorRole.ts';
import type { Programme, RoleId } from '../programmes/programme.ts';
import { supportRole } from './supportAccess.ts';

/** Bodies that a plan names for its own route. */
export type NamedByPlan = 'receivers' | 'registrars' | 'inspecting_bodies' | 'decision_heads';

/** Where a role must be held to count: in the very unit, in it or above it, or in the plan's issuer. */
export type Reach = 'unit' | 'unit_or_above' | 'issuer' | 'issuer_or_above' | 'department';

/** Who may do one thing, beside whom a dossier itself names: its authors and those its steps wait for. */
export interface Right {
  readonly does: 'reads' | 'changes';
  /** Roles that give it; `any` role at all. */
  readonly roles: readonly RoleId[] | 'any';
  readonly plan?: NamedByPlan;
  readonly reach: Reach;
  /** Roles that give it from further away. */
  readonly also?: { readonly roles: readonly RoleId[]; readonly reach: Reach };
}

const administrators = { roles: [administratorRole], reach: 'unit_or_above' } as const;

/**
 * Every right that goes with a role. To read is not to administer: no right to change anything goes
 * with every role, and none at all with that of an inspector but what a plan gives its inspecting
 * bodies by name. Who looks after the software reads as an inspector does, and takes nothing away.
 */
export const rights = {
  administer: { does: 'changes', ...administrators },
  read_unit: { does: 'reads', roles: 'any', reach: 'unit_or_above' },
  read_dossiers: { does: 'reads', roles: ['inspector', supportRole], reach: 'unit_or_above' },
  read_trail: {
    does: 'reads',
    roles: [administratorRole, 'inspector', supportRole],
    reach: 'unit_or_above',
  },
  keep_trail: { does: 'reads', roles: [administratorRole, 'inspector'], reach: 'unit_or_above' },
  read_every_unit: { does: 'reads', roles: 'any', reach: 'department' },
  follow_plan: {
    does: 'reads',
    roles: 'any',
    reach: 'issuer',
    also: { roles: [administratorRole], reach: 'issuer_or_above' },
  },
  chase_units: {
    does: 'changes',
    roles: [
      'department_leader',
      'department_focal',
      'focal_office',
      'head_of_unit',
      'deputy_head',
      'board_of_directors',
    ],
    plan: 'receivers',
    reach: 'issuer',
    also: { roles: [administratorRole], reach: 'issuer_or_above' },
  },
  govern_plan: { does: 'changes', roles: [administratorRole], reach: 'issuer_or_above' },
  post_call: {
    does: 'changes',
    roles: ['head_of_unit', 'deputy_head', 'board_of_directors'],
    reach: 'issuer',
  },
  speak_for_unit: {
    does: 'changes',
    roles: ['head_of_unit', 'deputy_head'],
    plan: 'receivers',
    reach: 'unit',
    also: administrators,
  },
  see_who_read: {
    does: 'changes',
    roles: ['head_of_unit'],
    plan: 'receivers',
    reach: 'unit',
    also: administrators,
  },
  propose_deputy: { does: 'changes', roles: ['assistant'], reach: 'unit' },
  register_for_others: { does: 'changes', roles: [], plan: 'registrars', reach: 'unit' },
  inspect: { does: 'changes', roles: [], plan: 'inspecting_bodies', reach: 'unit' },
  reassign: { does: 'changes', roles: [administratorRole], reach: 'unit' },
  lift_freeze: {
    does: 'changes',
    roles: [administratorRole],
    plan: 'decision_heads',
    reach: 'unit',
  },
} as const satisfies Record<string, Right>;

export type RightId = keyof typeof rights;

type NamingPlan = Pick<Programme, 'route' | 'oversight' | 'registrars'>;

const named: Readonly<Record<NamedByPlan, (plan: NamingPlan) => readonly RoleId[]>> = {
  receivers: ({ route }) =>
    route.flatMap((step) => (step.type === 'intake' ? [step.responsible] : [])),
  registrars: ({ registrars = [] }) => registrars,
  inspecting_bodies: ({ oversight }) => oversight.bodies,
  decision_heads: ({ route }) =>
    route.flatMap((step) => (step.type === 'decision' ? [step.head] : [])),
};

/** Roles that give the right where it reaches, under the plan where one is meant. */
export function rolesWith(id: RightId, plan?: NamingPlan): readonly RoleId[] {
  const right: Right = rights[id];
  const own = right.roles === 'any' ? [] : right.roles;
  return [...new Set([...own, ...(right.plan && plan ? named[right.plan](plan) : [])])];
}

/** Whether one of the roles held in a unit gives the right in that unit. */
export const mayIn = (
  id: RightId,
  held: readonly { readonly role: RoleId; readonly unitId: string }[],
  unitId: string,
  plan?: NamingPlan,
): boolean => {
  const roles = rolesWith(id, plan);
  return held.some((one) => one.unitId === unitId && roles.includes(one.role));
};
