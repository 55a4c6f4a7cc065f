import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { CommandType } from '../dossier/commands.ts';
import { type Refused, refuse } from '../dossier/decision.ts';
import { authorsOf, includesPerson, isAuthor, unique, without } from '../dossier/people.ts';
import type { Dossier, OpenStep } from '../dossier/state.ts';

interface Place {
  readonly open: OpenStep;
  readonly dossier: Dossier;
}

/** Who may act for a part now: its people, without anybody who has become an author since. */
export const peopleOf = ({ open, dossier }: Place, part: string): PersonRef[] =>
  without(open.assignees[part] ?? [], authorsOf(dossier));

export const peopleOfAll = (place: Place, parts: readonly string[]): PersonRef[] =>
  unique(parts.flatMap((part) => peopleOf(place, part)));

/** Refuses `own_dossier` to authors and `not_yours` to anybody outside `people` who acts for none of them. */
export function mustBeOneOf(
  people: readonly PersonRef[],
  dossier: Dossier,
  by: PersonRef,
): Refused | undefined {
  if (isAuthor(dossier, by)) return refuse('own_dossier');
  return includesPerson(people, seatOf(by)) ? undefined : refuse('not_yours');
}

/** Whose place somebody takes: a deputy's deed counts for the person acted for. */
export const seatOf = ({ actingFor, ...self }: PersonRef): PersonRef => actingFor ?? self;

/** Refuses `own_dossier` to authors and `not_yours` to anybody who does not act for the part. */
export const mustActFor = (place: Place, part: string, by: PersonRef): Refused | undefined =>
  mustBeOneOf(peopleOf(place, part), place.dossier, by);

/** The commands that `person` may give as one of `people`. */
export const allowed = (
  commands: readonly CommandType[],
  people: readonly PersonRef[],
  person: PersonRef,
): CommandType[] => (includesPerson(people, person) ? [...commands] : []);
