import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Context } from '../dossier/commands.ts';
import { isAuthor, unique } from '../dossier/people.ts';
import { type Tally, tally } from '../dossier/tally.ts';
import { peopleOf, peopleOfAll } from './seats.ts';
import type { Here, StateByType } from './stepKind.ts';

export type HereDeciding = Here<'decision'>;
export type Votes = StateByType['decision']['votes'];

/** Everybody with a vote; authors are out of the count. */
export const votersOf = (here: HereDeciding): PersonRef[] => peopleOfAll(here, here.step.voters);

export const headOf = (here: HereDeciding): PersonRef[] => peopleOf(here, 'head');

export const silentVoters = (here: HereDeciding): PersonRef[] =>
  votersOf(here).filter(({ personId }) => !here.state.votes[personId]);

/** How the vote would end with these votes. */
export function tallyOf(here: HereDeciding, votes: Votes): Tally {
  const voters = votersOf(here).map(({ personId }) => ({
    personId,
    groups: here.step.voters.filter((role) =>
      peopleOf(here, role).some((person) => person.personId === personId),
    ),
  }));
  return tally(here.step.rule, voters, votes, headOf(here)[0]?.personId);
}

/** Who would vote or break ties here, and stands aside as an author of the dossier. */
export const recusedFrom = ({ step, dossier }: HereDeciding, { staffing }: Context): PersonRef[] =>
  unique(
    [...step.voters, step.head]
      .flatMap((role) => staffing[role] ?? [])
      .filter((person) => isAuthor(dossier, person)),
  );
