import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { isOwedByStaff } from '../notifications/staffKinds.ts';
import type { Programme } from '../programmes/programme.ts';
import { barredFrom } from '../steps/enter.ts';
import { hereIn, stepOf } from '../steps/index.ts';
import { votersOf } from '../steps/voters.ts';
import { isAuthor, without } from './people.ts';
import type { Dossier } from './state.ts';

/**
 * Deputies up to the first who is an author of the dossier, for an author passes nothing on either;
 * without those who gave an opinion that the current step is to be kept apart from.
 */
export function impartial(
  deputies: readonly PersonRef[],
  dossier: Dossier,
  programme: Programme,
): PersonRef[] {
  const author = deputies.findIndex((one) => isAuthor(dossier, one));
  const others = author < 0 ? deputies : deputies.slice(0, author);
  const { current } = dossier;
  if (current.kind !== 'step') return [...others];
  return without(others, barredFrom(stepOf(programme, current.stepId), dossier));
}

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
