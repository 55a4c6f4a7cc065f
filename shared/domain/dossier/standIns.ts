import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { isOwedByStaff } from '../notifications/staffKinds.ts';
import type { Programme } from '../programmes/programme.ts';
import { hereIn } from '../steps/index.ts';
import { votersOf } from '../steps/voters.ts';
import { without } from './people.ts';
import type { Dossier } from './state.ts';

/**
 * Which deputies may do what is asked: never what an author owes, and nobody who has a vote of his or
 * her own casts a second one.
 */
export function mayStandIn(
  deputies: readonly PersonRef[],
  dossier: Dossier,
  programme: Programme,
  kind: Obligation['kind'] | undefined,
): PersonRef[] {
  if (kind === undefined || !isOwedByStaff({ kind })) return [];
  const { current } = dossier;
  const here = current.kind === 'step' ? hereIn(current, dossier, programme) : undefined;
  return kind === 'vote' && here?.type === 'decision'
    ? without(deputies, votersOf(here))
    : [...deputies];
}
