import { type Realm, realmOf, unitOf } from '../../shared/app/realm.ts';
import { rolesWith } from '../../shared/domain/organisation/rights.ts';
import type { Entered } from '../../shared/pages/pageContext.ts';
import type { Person } from '../../shared/ports.ts';
import { checkNonce } from './guardForm.ts';
import { administers } from './navigation.ts';
import { bodyLimits, readForm } from './readForm.ts';
import type { ReservedName } from './reservedFields.ts';
import { notFound } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** An administrator with what may be acted on. */
export interface Administrator {
  readonly visitor: Visitor;
  readonly realm: Realm;
}

type Page = (c: WebContext, by: Administrator) => Promise<Response> | Response;

/** Lets administrators through; for everybody else there is no such page. */
export const administering = (handler: Page) =>
  signedIn(async (c, visitor) => {
    if (!administers(visitor)) return notFound(c);
    return handler(c, { visitor, realm: await administeredBy(c, visitor) });
  });

/** The units that the visitor administers today; none for most people. */
export async function administeredBy(c: WebContext, { tenant, holdings }: Visitor): Promise<Realm> {
  const units = await c.get('deps').organisation.units(tenant, c.get('moment').today);
  const administered = holdings.filter(({ role }) => rolesWith('administer').includes(role));
  return realmOf(
    units,
    administered.map(({ unitId }) => unitId),
  );
}

/** The person of the address, if a unit of the realm employs them. */
export async function employeeOf(
  c: WebContext,
  { visitor, realm }: Administrator,
): Promise<Person | undefined> {
  const { organisation } = c.get('deps');
  const person = await organisation.person(visitor.tenant, c.req.param('id') ?? '');
  return person && !person.support && unitOf(realm, person.unitId) ? person : undefined;
}

export interface SentForm extends Administrator {
  readonly entered: Entered;
  readonly file?: File;
}

/** The same for a form of ours that the administrator sent. */
export const administeringForm = (
  handler: (c: WebContext, form: SentForm) => Promise<Response> | Response,
  { files = false, own = [] }: { files?: boolean; own?: readonly ReservedName[] } = {},
) =>
  administering(async (c, by) => {
    const form = await readForm(c, { own, ...(files && { maximumBytes: bodyLimits.upload }) });
    checkNonce(form.entered, by.visitor);
    return handler(c, { ...by, ...form });
  });
