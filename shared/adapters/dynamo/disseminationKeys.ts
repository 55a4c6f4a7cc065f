import type { Place } from '../../domain/dissemination/round.ts';
import type { SpreadStep } from '../../domain/dissemination/spread.ts';
import { tenantKey } from './keys.ts';
import type { Key } from './table.ts';

/** Keeps numbers in order as text. */
const ordered = (number: number, width = 4): string => String(number).padStart(width, '0');

type OfRound = Pick<Place, 'tenant' | 'programmeId' | 'version'>;

export const roundPk = ({ tenant, programmeId, version }: OfRound): string =>
  tenantKey(tenant, 'SPREAD', programmeId, ordered(version));
export const roundKey = (round: OfRound): Key => ({ pk: roundPk(round), sk: 'ROUND' });
export const coverageKey = (place: Place): Key => ({
  pk: roundPk(place),
  sk: `UNIT#${place.unitId}`,
});

export const placePk = (place: Place): string => `${roundPk(place)}#${place.unitId}`;
export const memberKey = (place: Place, personId: string): Key => ({
  pk: placePk(place),
  sk: `MEMBER#${personId}`,
});
export const briefingKey = (place: Place, number: number): Key => ({
  pk: placePk(place),
  sk: `BRIEFING#${ordered(number)}`,
});
export const publicationKey = (place: Place, number: number): Key => ({
  pk: placePk(place),
  sk: `PUBLISHED#${ordered(number)}`,
});

export const printedPk = (tenant: string, hash: string): string =>
  tenantKey(tenant, 'PRINTED', hash);

export const stepKey = (step: SpreadStep): Key => ({
  pk: roundPk(step),
  sk: `STEP#${step.chain}#${ordered(step.number, 6)}`,
});
export const waitingStepsPk = (tenant: string): string => tenantKey(tenant, 'SPREAD');
