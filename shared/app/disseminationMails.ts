import type { Member } from '../domain/dissemination/member.ts';
import { readingLinkDays } from '../domain/dissemination/reading.ts';
import type { Place, RoundUnit } from '../domain/dissemination/round.ts';
import { numberWords } from '../domain/programmes/planPaper.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { OutboxMail } from '../ports.ts';
import { later } from './later.ts';

interface About {
  readonly place: Place;
  readonly unit: RoundUnit;
  readonly programme: Programme;
  /** When the chain of mails began. */
  readonly at: string;
  /** Day of a reminder. */
  readonly again?: string;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Asks one member to read the plan; its key is made of plan, version, unit, person and day of the reminder. */
export function readingMail(
  { place, unit, programme, at, again }: About,
  { personId, name }: Pick<Member, 'personId' | 'name'>,
): OutboxMail {
  const { tenant, ...reading } = place;
  const facts: FactsOf<'plan_reading'> = {
    programmeName: programme.name,
    version: programme.version,
    issuer: programme.issuer.snapshotName,
    symbol: numberWords(programme.instrument),
    unitName: unit.name,
    again: again !== undefined,
  };
  const thread = `reading-${place.programmeId}-${place.version}-${place.unitId}`;
  return {
    tenant,
    id: `${thread}${again ? `-${again}` : ''}#plan_reading#${personId}`,
    template: 'plan_reading',
    to: { personId, name },
    thread: `${thread}-${personId}`,
    unitId: place.unitId,
    facts,
    link: {
      purpose: 'read',
      reading,
      permits: [],
      expiresAt: later(at, readingLinkDays * dayMilliseconds),
    },
    createdAt: at,
    status: 'pending',
    attempts: 0,
  };
}
