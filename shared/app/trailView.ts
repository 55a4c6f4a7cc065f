import { subjectOf } from '../domain/audit/trailed.ts';
import type { ShownEntry, TrailStanding } from '../pages/administration/trailShown.ts';
import { trailLabel } from '../pages/labels/trail.ts';
import { channelLabels } from '../pages/labels/values.ts';
import type { ChainPlace } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import type { Realm } from './realm.ts';
import { type ReadEntry, readEntries, unitsWithin } from './trailReading.ts';

const mostShown = 30;

/** How far the chain reaches and its newest entries as the reader may see them; changes nothing. */
export const trailView =
  ({ trail }: Needs<'trail'>) =>
  async (
    tenant: string,
    realm: Realm,
  ): Promise<{ readonly standing: TrailStanding; readonly newest: readonly ShownEntry[] }> => {
    const [head, mailed] = await Promise.all([trail.head(tenant), trail.lastCheckpoint(tenant)]);
    const standing = {
      ...(head && { head: shownPlace(head) }),
      ...(mailed && { mailed: shownPlace(mailed) }),
    };
    if (!head) return { standing, newest: [] };
    const range = {
      first: Math.max(1, head.number - mostShown + 1),
      last: head.number,
      before: '',
    };
    const entries = await readEntries({ trail }, tenant, range, unitsWithin(realm, undefined));
    return { standing, newest: entries.map(shownEntry).toReversed() };
  };

const shownPlace = ({ number, link, at }: ChainPlace) => ({
  number,
  at,
  place: `${number}:${link}`,
});

function shownEntry(entry: ReadEntry): ShownEntry {
  const { number } = entry;
  if ('withheld' in entry) return { number, withheld: entry.withheld };
  const { told } = entry;
  if (!told) return { number, withheld: 'gone' };
  const { id, name } = subjectOf(told);
  const { by } = told;
  return {
    number,
    what: trailLabel(told),
    about: name ?? id,
    who: by.actingFor ? `${by.name} (thay ${by.actingFor.name})` : by.name,
    at: told.at,
    channel: channelLabels[told.channel],
  };
}
