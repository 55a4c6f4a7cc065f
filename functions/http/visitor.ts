import { homeUnit } from '../../shared/app/actingUnit.ts';
import { holderOfSession } from '../../shared/app/session.ts';
import type { PageContext } from '../../shared/pages/pageContext.ts';
import { localTime } from '../../shared/pages/time.ts';
import type { Act, Holding, Person, Unit } from '../../shared/ports.ts';
import { nonceFor, sessionTokenOf } from './cookies.ts';
import { navigationFor } from './navigation.ts';
import { notForSupport, signedOutResponse } from './responses.tsx';
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

/** Whoever is signed in, also somebody who looks after the software and belongs to no department. */
export async function whoeverOf(c: WebContext): Promise<Visitor | undefined> {
  const deps = c.get('deps');
  const moment = c.get('moment');
  const sessionToken = sessionTokenOf(c);
  const holder = sessionToken ? await holderOfSession(deps)(sessionToken, moment) : undefined;
  if (!holder || !sessionToken) return undefined;
  const { person, holdings } = holder;
  const unit = await homeUnit(deps, person.tenant, person.unitId, moment.today);
  return { tenant: person.tenant, person, unit, holdings, nonce: sessionNonce(sessionToken) };
}

/** Somebody of the department who is signed in. */
export async function visitorOf(c: WebContext): Promise<Visitor | undefined> {
  const visitor = await whoeverOf(c);
  return visitor?.person.support ? undefined : visitor;
}

/**
 * Lets only signed-in people of the department through; others are led to sign in and lose nothing they
 * typed. Who looks after the software is told that this is not theirs.
 */
export const signedIn =
  (handler: (c: WebContext, visitor: Visitor) => Promise<Response>) =>
  async (c: WebContext): Promise<Response> => {
    const visitor = await whoeverOf(c);
    if (!visitor) return signedOutResponse(c);
    return visitor.person.support ? notForSupport(c) : handler(c, visitor);
  };

/** What the visitor does on a page, now. */
export const actOf = (c: WebContext, { person }: Visitor): Act => ({
  by: { personId: person.id, name: person.name },
  at: c.get('moment').now,
  channel: 'web',
});

/** Of which unit somebody is, or until when whoever looks after the software may read. */
const belonging = ({ person: { support }, unit }: Visitor): string =>
  support ? `Hỗ trợ kỹ thuật, chỉ xem đến ${localTime(support.until)}` : (unit?.name ?? '');

/** Where somebody begins. */
export const homeOf = ({ person }: Visitor): string => (person.support ? '/don-vi' : '/viec');

/** Page context of a signed-in person. */
export const contextFor = (c: WebContext, visitor: Visitor): PageContext => ({
  viewer: {
    personId: visitor.person.id,
    name: visitor.person.name,
    unitName: belonging(visitor),
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
