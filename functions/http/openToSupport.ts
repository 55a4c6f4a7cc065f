import { signedOutResponse } from './responses.tsx';
import { type Visitor, whoeverOf } from './visitor.ts';
import type { WebContext } from './web.ts';

/**
 * A page that whoever looks after the software may read too: each time it is an entry in the audit trail,
 * and without the entry it is not shown. Forms, files and every other page know `signedIn` alone.
 */
export const openToSupport =
  (handler: (c: WebContext, visitor: Visitor) => Promise<Response>) =>
  async (c: WebContext): Promise<Response> => {
    const visitor = await whoeverOf(c);
    if (!visitor) return signedOutResponse(c);
    const { support } = visitor.person;
    return !support || (await isLetIn(c, visitor, support.number))
      ? handler(c, visitor)
      : signedOutResponse(c);
  };

const longestPath = 500;

/** @returns false when the access does not run any more. */
const isLetIn = (c: WebContext, { tenant, person }: Visitor, number: number): Promise<boolean> =>
  c.get('deps').supportVisits.open({
    tenant,
    number,
    by: { personId: person.id, name: person.name },
    unitId: person.unitId,
    at: c.get('moment').now,
    path: c.req.path.slice(0, longestPath),
  });
