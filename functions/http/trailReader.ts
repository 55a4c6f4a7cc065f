import { type Realm, realmOf } from '../../shared/app/realm.ts';
import { rolesWith } from '../../shared/domain/organisation/rights.ts';
import { openToSupport } from './openToSupport.ts';
import { notFound } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** Somebody who may read the audit trail, and of which units. */
export interface TrailReader {
  readonly visitor: Visitor;
  readonly realm: Realm;
}

type Handler = (c: WebContext, reader: TrailReader) => Promise<Response> | Response;

/** Lets those through who may; for everybody else there is no such page. */
const havingOver = (right: 'read_trail' | 'keep_trail', door: typeof signedIn, handler: Handler) =>
  door(async (c, visitor) => {
    const held = visitor.holdings.filter(({ role }) => rolesWith(right).includes(role));
    if (held.length === 0) return notFound(c);
    const units = await c.get('deps').organisation.units(visitor.tenant, c.get('moment').today);
    const realm = realmOf(
      units,
      held.map(({ unitId }) => unitId),
    );
    return handler(c, { visitor, realm });
  });

export const readingTrail = (handler: Handler) => havingOver('read_trail', openToSupport, handler);

/** The same for what leaves as a file. */
export const keepingTrail = (handler: Handler) => havingOver('keep_trail', signedIn, handler);
