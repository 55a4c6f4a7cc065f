import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Command, Refusal } from '../domain/dossier/commands.ts';
import type { Author, Content } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Person } from '../ports.ts';
import { homeUnit } from './actingUnit.ts';
import type { Needs } from './dependencies.ts';

export type Registered = { readonly command: Command } | { readonly refusal: Refusal };

interface Place {
  readonly tenant: string;
  readonly unitId: string;
  readonly programme: Programme;
  /** The day of the request. */
  readonly on: string;
  /** Authors so far: they stay when they move to another unit. */
  readonly authors: readonly Author[];
}

/**
 * Replaces people that a request names by people as they are registered: only their ids are believed.
 * @returns `invalid_field` for people who are unknown, have left, are newly named though of another
 * unit, or may not take part in the programme.
 */
export async function withRegisteredPeople(
  deps: Needs<'organisation'>,
  command: Command,
  place: Place,
): Promise<Registered> {
  if (command.type === 'reassign') {
    const to = await registered(deps, command.to, { ...place, authors: [] });
    return 'problem' in to
      ? refused('to', to.problem)
      : { command: { ...command, to: { ...command.to, ...refOf(to) } } };
  }
  const content: Partial<Content> | undefined = 'content' in command ? command.content : undefined;
  if (!content?.authors) return { command };
  const authors: Content['authors'][number][] = [];
  for (const author of content.authors) {
    const person = await registered(deps, author.person, place);
    if ('problem' in person) return refused('authors', person.problem);
    const problem = eligibilityProblem(person, place.programme);
    if (problem) return refused('authors', problem);
    authors.push({ ...author, person: refOf(person) });
  }
  // the content is that of `command`, with names corrected; its type is the same
  return { command: { ...command, content: { ...content, authors } } as Command };
}

export const refOf = ({ id, name }: Person): PersonRef => ({ personId: id, name });

const refused = (field: string, problem: string): Registered => ({
  refusal: { because: 'invalid_field', field, problem },
});

async function registered(
  deps: Needs<'organisation'>,
  { personId }: PersonRef,
  { tenant, unitId, authors, on }: Place,
): Promise<Person | { readonly problem: string }> {
  const person = await deps.organisation.person(tenant, personId);
  if (!person?.active) return { problem: 'unknown_person' };
  const stays = authors.some((author) => author.person.personId === personId);
  if (stays || person.unitId === unitId) return person;
  const home = await homeUnit(deps, tenant, person.unitId, on);
  return home?.id === unitId ? person : { problem: 'other_unit' };
}

export const eligibilityProblem = (person: Person, programme: Programme): string | undefined =>
  programme.eligibility.people.includes(person.personnelClass) ? undefined : 'not_eligible';
