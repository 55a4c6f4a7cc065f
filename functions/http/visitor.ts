import { homeUnit } from '../../shared/app/actingUnit.ts';
import { holderOfSession } from '../../shared/app/session.ts';
import type { PageContext } from '../../shared/pages/pageContext.ts';
import type { Act, Holding, Person, Unit } from '../../shared/ports.ts';
import { nonceFor, sessionTokenOf } from './cookies.ts';
import { navigationFor } from './navigation.ts';
import { signedOutResponse } from './responses.tsx';
import { sessionNonce } from './secrets.ts';
import type { WebContext } from './web.ts';

/** A signed-in person with the roles that they hold today. */
export interface Visitor {
  readonly tenant: string;
  readonly person: Person;
  readonly unit?: Unit;
  readonly holdings: readonly Holding[];
  readonly nonce: string;
}

export async function visitorOf(c: WebContext): Promise<Visitor | undefined> {
  const deps = c.get('deps');
  const moment = c.get('moment');
  const sessionToken = sessionTokenOf(c);
  const holder = sessionToken ? await holderOfSession(deps)(sessionToken, moment) : undefined;
  if (!holder || !sessionToken) return undefined;
  const { person, holdings } = holder;
  const unit = await homeUnit(deps, person.tenant, person.unitId, moment.today);
  return { tenant: person.tenant, person, unit, holdings, nonce: sessionNonce(sessionToken) };
}

/** Lets only signed-in people through; others are led to sign in and lose nothing they typed. */
export const signedIn =
  (handler: (c: WebContext, visitor: Visitor) => Promise<Response>) =>
  async (c: WebContext): Promise<Response> => {
    const visitor = await visitorOf(c);
    return visitor ? handler(c, visitor) : signedOutResponse(c);
  };

/** What the visitor does on a page, now. */
export const actOf = (c: WebContext, { person }: Visitor): Act => ({
  by: { personId: person.id, name: person.name },
  at: c.get('moment').now,
  channel: 'web',
});

/** Page context of a signed-in person. */
export const contextFor = (c: WebContext, visitor: Visitor): PageContext => ({
  viewer: {
    personId: visitor.person.id,
    name: visitor.person.name,
    unitName: visitor.unit?.name ?? '',
  },
  navigation: navigationFor(visitor),
  path: c.req.path,
  ...c.get('assets'),
  nonce: visitor.nonce,
});

/** Page context of somebody who is not signed in; sets the cookie that their forms need. */
export const strangerContext = (c: WebContext): PageContext => ({
  navigation: [],
  path: c.req.path,
  ...c.get('assets'),
  nonce: nonceFor(c),
});
