import type { Dossier } from './state.ts';

/** An author, or the officer who registered it in the lead's place. */
export const isWrittenBy = ({ content, registrar }: Dossier, personId: string): boolean =>
  registrar?.personId === personId ||
  content.authors.some(({ person }) => person.personId === personId);

/** Work may have been given to somebody outside the role. */
export const isAssigned = ({ current }: Dossier, personId: string): boolean =>
  current.kind === 'step' &&
  Object.values(current.assignees).some((people) =>
    people.some((one) => one.personId === personId),
  );
