import type { PlanAct } from '../../shared/app/planLife.ts';
import { type Realm, unitOf } from '../../shared/app/realm.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { VersionConflict } from '../../shared/errors.ts';
import type { Entered, FieldError } from '../../shared/pages/pageContext.ts';
import { administeredBy } from './administering.ts';
import { receiveFile } from './files/receiveFile.ts';
import { checkNonce, commandIdOf } from './guardForm.ts';
import { openToSupport } from './openToSupport.ts';
import { bodyLimits, readForm } from './readForm.ts';
import { notFound } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** The newest version of the plan in the address, and what the visitor may do with it. */
export interface PlanSight {
  readonly visitor: Visitor;
  readonly programme: Programme;
  readonly realm: Realm;
  /** Administers the issuer, or a body above it. */
  readonly governs: boolean;
}

type Page = (c: WebContext, sight: PlanSight) => Promise<Response> | Response;

/** For everybody who is signed in: what a plan is and became is no secret inside the department. */
export const onPlan = (handler: Page) => sighted(signedIn, handler);

/** The same for pages that are only read. */
export const readingPlan = (handler: Page) => sighted(openToSupport, handler);

const sighted = (door: typeof signedIn, handler: Page) =>
  door(async (c, visitor) => {
    const { programmes } = c.get('deps');
    const programme = await programmes.latest(visitor.tenant, c.req.param('programme') ?? '');
    if (!programme) return notFound(c);
    const realm = await administeredBy(c, visitor);
    const governs = unitOf(realm, programme.issuer.unitId) !== undefined;
    return handler(c, { visitor, programme, realm, governs });
  });

/** For administrators of the issuer; for everybody else there is no such page. */
export const governing = (handler: Page) =>
  onPlan((c, sight) => (sight.governs ? handler(c, sight) : notFound(c)));

export interface SentOnPlan extends PlanSight {
  readonly entered: Entered;
  readonly file?: File;
  readonly act: PlanAct;
}

/** Reads a form of ours that was sent on a plan. */
export async function sentOnPlan(
  c: WebContext,
  sight: PlanSight,
  {
    files = false,
    many,
  }: { readonly files?: boolean; readonly many?: (name: string) => boolean } = {},
): Promise<SentOnPlan> {
  const { visitor, programme } = sight;
  const form = await readForm(c, {
    ...(files && { maximumBytes: bodyLimits.upload }),
    ...(many && { many }),
  });
  checkNonce(form.entered, visitor);
  const act: PlanAct = {
    tenant: visitor.tenant,
    programme,
    by: { personId: visitor.person.id, name: visitor.person.name },
    moment: c.get('moment'),
    channel: 'web',
    commandId: commandIdOf(form.entered),
  };
  return { ...sight, ...form, act };
}

type FormHandler = (c: WebContext, sent: SentOnPlan) => Promise<Response> | Response;

export const governingForm = (handler: FormHandler, options: { readonly files?: boolean } = {}) =>
  governing(async (c, sight) => handler(c, await sentOnPlan(c, sight, options)));

/** Files of a plan lie apart from those of dossiers. */
export const planFolder = (programmeId: string): string => `ke-hoach-${programmeId}`;

/** The act with the file that came with it, where one did. */
export async function withFile(
  c: WebContext,
  { act, file }: Pick<SentOnPlan, 'act' | 'file'>,
): Promise<{ readonly act: PlanAct } | { readonly error: FieldError }> {
  if (!file || file.size === 0) return { act };
  const owner = { tenant: act.tenant, dossierId: planFolder(act.programme.id) };
  const received = await receiveFile(c.get('deps').files, owner, file);
  return 'problem' in received
    ? { error: { field: 'file', message: `Tệp: ${received.problem}` } }
    : { act: { ...act, file: received.stored } };
}

/** Somebody else wrote first; the form comes back and says so. */
export async function unlessMeanwhile<T>(act: Promise<T>): Promise<T | 'meanwhile'> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof VersionConflict) return 'meanwhile';
    throw error;
  }
}

export const meanwhile: FieldError = {
  field: '',
  message:
    'Có người vừa ghi vào kế hoạch này trước. Chưa thực hiện gì; xin mở lại trang của kế hoạch để xem rồi làm lại nếu còn cần.',
};
