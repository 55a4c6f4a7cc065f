import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Author, Dossier } from './state.ts';

const isSame = (a: PersonRef) => (b: PersonRef) => a.personId === b.personId;

export const includesPerson = (people: readonly PersonRef[], person: PersonRef): boolean =>
  people.some(isSame(person));

export const authorsOf = (dossier: Dossier): PersonRef[] =>
  dossier.content.authors.map(({ person }) => person);

export const isAuthor = (dossier: Dossier, person: PersonRef): boolean =>
  includesPerson(authorsOf(dossier), person);

export const leadOf = (authors: readonly Author[]): PersonRef[] =>
  authors.filter(({ lead }) => lead).map(({ person }) => person);

/** Who writes the dossier: its lead, and the officer who registered it in the lead's place. */
export const writersOf = ({ content, registrar }: Dossier): PersonRef[] => [
  ...leadOf(content.authors),
  ...(registrar ? [registrar] : []),
];

export const isWriter = (dossier: Dossier, person: PersonRef): boolean =>
  includesPerson(writersOf(dossier), person);

export const without = (people: readonly PersonRef[], others: readonly PersonRef[]): PersonRef[] =>
  people.filter((person) => !includesPerson(others, person));

/** Each person once, in the order of first mention. */
export const unique = (people: readonly PersonRef[]): PersonRef[] =>
  people.filter((person, at) => people.findIndex(isSame(person)) === at);
