import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Day } from '../calendar/workingDays.ts';

/** The dissemination of one version of a plan; its units are frozen when the plan is launched. */
export interface Round {
  readonly tenant: string;
  readonly programmeId: string;
  /** Version of the plan. */
  readonly version: number;
  readonly programmeName: string;
  readonly openedAt: string;
  readonly openedOn: Day;
  readonly openedBy: PersonRef;
  readonly units: readonly RoundUnit[];
}

/** A unit with the name that it had at launch. */
export interface RoundUnit {
  readonly id: string;
  readonly name: string;
}

/** A unit's part of a round. */
export interface Place {
  readonly tenant: string;
  readonly programmeId: string;
  readonly version: number;
  readonly unitId: string;
}

export const placeIn = (
  { tenant, programmeId, version }: Pick<Round, 'tenant' | 'programmeId' | 'version'>,
  unitId: string,
): Place => ({ tenant, programmeId, version, unitId });

interface Candidate extends RoundUnit {
  readonly type: string;
  readonly active: boolean;
}

/** Parts of a unit, whose people are counted with it, and the department, which issues. */
const neverByThemselves: ReadonlySet<string> = new Set([
  'clinical_department',
  'office',
  'health_department',
]);

/**
 * The units that take part, from those registered on the day of the launch: the ones that the plan
 * names, else every unit of its own; private ones where the plan is for them too.
 */
export const unitsTakingPart = (
  named: readonly string[],
  privateUnits: boolean,
  registered: readonly Candidate[],
): readonly RoundUnit[] =>
  registered
    .filter(({ active }) => active)
    .filter(({ id, type }) =>
      named.length > 0
        ? named.includes(id)
        : !neverByThemselves.has(type) && (privateUnits || type !== 'non_public_facility'),
    )
    .map(({ id, name }) => ({ id, name }));
