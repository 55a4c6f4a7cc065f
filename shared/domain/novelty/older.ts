import { beginning, gistCharacters, type NoveltyEntry, type OlderWork } from './entry.ts';
import { noOutline, sentencesOf, spelled } from './reading.ts';

/** An initiative recognised before this system, as a list names it. */
export interface OlderInitiative extends OlderWork {
  readonly title: string;
  readonly unitName: string;
  /** Empty when the unit is not in the system (any more). */
  readonly unitId: string;
}

export const yearOf = ({ decisionDate }: Pick<OlderInitiative, 'decisionDate'>): string =>
  decisionDate.slice(0, 4);

/** What the search keeps of it; it lies in the year of its decision. */
export const olderEntryOf = (
  { title, unitId, unitName, ...older }: OlderInitiative,
  {
    tenant,
    id,
    version,
  }: { readonly tenant: string; readonly id: string; readonly version: number },
): NoveltyEntry => ({
  tenant,
  dossierId: id,
  version,
  year: yearOf(older),
  listed: true,
  title,
  unitId,
  unitName,
  authorIds: [],
  older,
  gist: beginning(spelled(sentencesOf(older.summary, noOutline)), gistCharacters),
});
