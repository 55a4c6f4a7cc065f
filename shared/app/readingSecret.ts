import type { Place } from '../domain/dissemination/round.ts';

type Reading = Omit<Place, 'tenant'>;

const mark = '~';

/**
 * What a reading link says instead of a secret: whose list it is about and who is asked. The MAC makes
 * it ours; all that can end it stands on the list, so nothing of a launch's many links is stored.
 */
export const readingSecret = (
  { programmeId, version, unitId }: Reading,
  personId: string,
): string => [programmeId, version, unitId, personId].join(mark);

/** @returns undefined for what was not written by `readingSecret`. */
export function readReadingSecret(
  secret: string,
): { readonly reading: Reading; readonly personId: string } | undefined {
  const [programmeId, version, unitId, ...person] = secret.split(mark);
  const personId = person.join(mark);
  if (!programmeId || !unitId || !personId || !/^[1-9]\d{0,3}$/.test(version ?? ''))
    return undefined;
  return { reading: { programmeId, version: Number(version), unitId }, personId };
}
