import {
  type DossierEvent,
  parseDossierEvent,
  parseRecordedEvent,
  type RecordedEvent,
} from '../../../events/schema/dossierEvents.ts';
import { canonicalJson } from '../../domain/audit/canonicalJson.ts';
import { Unreadable } from '../../errors.ts';
import { dossierPk } from './dossierItem.ts';
import { chainHash } from './eventChain.ts';
import { anything, dataOf, withData } from './itemData.ts';
import { eventSk, tenantKey } from './keys.ts';
import { type Item, type Key, keyOf, S } from './table.ts';

/** What a consumer sets on the event when its work is done; with both set the event waits for the audit chain. */
export type Mark = 'told' | 'projected';

export const unfinishedEventsPk = (tenant: string): string => tenantKey(tenant, 'EVENT');

export const eventKey = (tenant: string, dossierId: string, seq: number): Key => ({
  pk: dossierPk(tenant, dossierId),
  sk: eventSk(seq),
});

/** `<dossierId>#<seq>` as key. @throws {Unreadable} when the id is none. */
export function eventKeyOf(tenant: string, eventId: string): Key {
  const [, dossierId, seq] = /^(.+)#(\d{6})$/.exec(eventId) ?? [];
  if (!dossierId || !seq) throw new Unreadable('no event id');
  return eventKey(tenant, dossierId, Number(seq));
}

/** The event's item and its hash, chained to the event before it. */
export function toItem(event: DossierEvent, previousHash: string): { item: Item; hash: string } {
  const canonical = canonicalJson(event);
  const hash = chainHash(previousHash, canonical);
  const item = withData(
    {
      ...keyOf(eventKey(event.tenant, event.dossierId, event.seq)),
      hash: S(hash),
      todoPk: S(unfinishedEventsPk(event.tenant)),
      todoSk: S(`${event.at}#${event.id}`),
    },
    canonical,
  );
  return { item, hash };
}

export const fromItem = (item: Item): DossierEvent => parsedBy(parseDossierEvent, item);

/** For people to see: one of a later release's type is no reason to show nothing. */
export const recordedFrom = (item: Item): RecordedEvent => parsedBy(parseRecordedEvent, item);

function parsedBy<T>(parse: (raw: unknown) => T, item: Item): T {
  const raw = dataOf(item, anything);
  try {
    return parse(raw);
  } catch (cause) {
    throw new Unreadable(`event ${item.sk?.S ?? ''} does not fit`, { cause });
  }
}

/** An event as a stream record carries it, with the marks it had at that moment. */
export const readEvent = (item: Item): { event: DossierEvent; done: readonly Mark[] } => ({
  event: fromItem(item),
  done: (['told', 'projected'] as const).filter((mark) => item[mark] !== undefined),
});
