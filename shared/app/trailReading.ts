import { createHash } from 'node:crypto';
import { isNewerNote, parseAuditNote } from '../../events/schema/auditNotes.ts';
import { parseRecordedCaseEvent } from '../../events/schema/caseEvents.ts';
import { parseRecordedEvent } from '../../events/schema/dossierEvents.ts';
import { isNewer } from '../../events/schema/newerEvent.ts';
import { canonicalJson } from '../domain/audit/canonicalJson.ts';
import { type Trailed, type Withheld, withheldFrom } from '../domain/audit/trailed.ts';
import { unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { TrailEntry, TrailRange } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import type { Realm } from './realm.ts';

/** An entry as somebody may read it: the stored text with what it says, or why it is kept back. */
export type ReadEntry = Pick<TrailEntry, 'number' | 'hash' | 'link'> &
  ({ readonly text: string; readonly told: Trailed | undefined } | { readonly withheld: Withheld });

type Wanted = (unitId: string | undefined) => boolean;

/** Entries of one unit and all below it, of the realm's units, or of everybody where the realm is the department's. */
export function unitsWithin({ units, whole }: Realm, unitId: string | undefined): Wanted {
  if (unitId === undefined && whole) return () => true;
  const tree = unitsById(units);
  const within = units.filter(
    ({ id }) => unitId === undefined || upFrom(tree, id).some((above) => above.id === unitId),
  );
  const ids = new Set(within.map(({ id }) => id));
  return (of) => of !== undefined && ids.has(of);
}

export async function readEntries(
  { trail }: Needs<'trail'>,
  tenant: string,
  range: TrailRange,
  wanted: Wanted,
): Promise<readonly ReadEntry[]> {
  const entries = await trail.entries(tenant, range, wanted);
  return entries.map(({ number, hash, link, unitId, text }) => ({
    number,
    hash,
    link,
    ...(wanted(unitId) ? shown(text, hash) : { withheld: 'other_unit' as const }),
  }));
}

function shown(text: string | undefined, hash: string) {
  if (text === undefined) return { withheld: 'gone' as const };
  const told = parsed(text);
  if (told === 'newer')
    return isAsChained(text, hash) ? { withheld: told } : { text, told: undefined };
  const withheld = told && withheldFrom(told);
  return withheld ? { withheld } : { text, told };
}

/** What was tampered with must not pass for the work of a later release. */
const isAsChained = (text: string, hash: string): boolean =>
  createHash('sha256').update(text).digest('hex') === hash;

/** What was tampered with may be no event any more; its text is shown as it is. */
function parsed(text: string): Trailed | 'newer' | undefined {
  try {
    const raw = JSON.parse(text) as object;
    if (canonicalJson(raw) !== text) return undefined;
    if ('kind' in raw) return isNewerNote(raw) ? 'newer' : parseAuditNote(raw);
    const event = 'caseId' in raw ? parseRecordedCaseEvent(raw) : parseRecordedEvent(raw);
    return isNewer(event) ? 'newer' : event;
  } catch {
    return undefined;
  }
}
