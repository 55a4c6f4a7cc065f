import { type Realm, realmOf } from '../../shared/app/realm.ts';
import { rolesWith } from '../../shared/domain/organisation/rights.ts';
import { notFound } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** Somebody who may read the audit trail, and of which units. */
export interface TrailReader {
  readonly visitor: Visitor;
  readonly realm: Realm;
}

/** Lets those through who may; for everybody else there is no such page. */
export const readingTrail = (
  handler: (c: WebContext, reader: TrailReader) => Promise<Response> | Response,
) =>
  signedIn(async (c, visitor) => {
    const held = visitor.holdings.filter(({ role }) => rolesWith('read_trail').includes(role));
    if (held.length === 0) return notFound(c);
    const units = await c.get('deps').organisation.units(visitor.tenant, c.get('moment').today);
    const realm = realmOf(
      units,
      held.map(({ unitId }) => unitId),
    );
    return handler(c, { visitor, realm });
  });
