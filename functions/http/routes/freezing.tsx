import { randomUUID } from 'node:crypto';
import { seenDossier } from '../../../shared/app/dossierView.ts';
import {
  type Disowning,
  disownByLink,
  liftFreezeOf,
  mayLiftFreeze,
  readDisowning,
} from '../../../shared/app/freezing.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { cleanText } from '../../../shared/domain/text/vietnamese.ts';
import { DeadLinkPage, type DeadWhy } from '../../../shared/pages/decision/decisionPage.tsx';
import { DisownPage, LiftFreezePage } from '../../../shared/pages/freezePages.tsx';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, checkStrangerNonce, commandIdOf } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { messageResponse, notFound, type PageStatus, page } from '../responses.tsx';
import { triedInVain } from '../triedInVain.tsx';
import { contextFor, signedIn, strangerContext, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

function disownPage(
  c: WebContext,
  found: Extract<Disowning, { open: unknown }>,
  state: FormState,
  status?: PageStatus,
) {
  const { link, dossier } = found.open;
  if (!dossier) return notFound(c);
  if (dossier.frozen) return frozenAlready(c);
  const context = strangerContext(c);
  return page(
    c,
    <DisownPage
      context={context}
      action={`/khong-phai-toi/${tokenOf(c)}`}
      personName={link.personName}
      dossier={dossier}
      deed={found.deed}
      token={{ nonce: context.nonce, commandId: randomUUID() }}
      state={state}
    />,
    status,
  );
}

const frozenAlready = (c: WebContext) =>
  messageResponse(c, {
    status: 200,
    title: 'Hồ sơ đang tạm dừng',
    tone: 'waiting',
    body: <p>Hồ sơ đã dừng; quản trị và người đứng đầu đơn vị đang xem xét.</p>,
  });

function deadPage(c: WebContext, why: DeadWhy = 'closed') {
  return triedInVain(c, () => {
    const context = strangerContext(c);
    const token = { nonce: context.nonce, commandId: randomUUID() };
    return page(
      c,
      <DeadLinkPage context={context} why={why} action={`/q/${tokenOf(c)}`} token={token} />,
      410,
    );
  });
}

async function look(c: WebContext): Promise<Response> {
  const found = await readDisowning(c.get('deps'))(tokenOf(c), c.get('moment'));
  return 'dead' in found ? deadPage(c) : disownPage(c, found, untouched);
}

async function disown(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const deps = c.get('deps');
  const moment = c.get('moment');
  const found = await readDisowning(deps)(tokenOf(c), moment);
  if ('dead' in found) return deadPage(c);
  const again = (error: FieldError) => disownPage(c, found, { errors: [error], entered }, 422);
  const code = fieldOf(entered, 'code').slice(0, 16);
  if (code.trim() === '') return again({ field: 'code', message: 'Mã trong thư: chưa nhập.' });
  const outcome = await disownByLink(deps)({
    token: tokenOf(c),
    code,
    moment,
    commandId: commandIdOf(entered),
  });
  if (outcome.accepted) return stopped(c);
  const { refusal } = outcome;
  switch (refusal.because) {
    case 'dead_link':
      return deadPage(c);
    case 'wrong_code':
      return refusal.left === 0
        ? deadPage(c, 'locked')
        : triedInVain(c, () =>
            again({ field: 'code', message: `Mã không đúng; còn ${refusal.left} lần thử.` }),
          );
    case 'frozen':
      return frozenAlready(c);
    default:
      return again({
        field: '',
        message: 'Chưa ghi được; xin xem lại mã và bấm lần nữa sau ít giây.',
      });
  }
}

const stopped = (c: WebContext) =>
  messageResponse(c, {
    status: 200,
    title: 'Hồ sơ đã dừng',
    tone: 'good',
    body: (
      <p>
        Đã ghi lời báo của Ông/Bà. Không bước nào đi tiếp cho đến khi quản trị hoặc người đứng đầu
        đơn vị xem xét; Ông/Bà sẽ được báo kết quả bằng thư.
      </p>
    ),
  });

/** The frozen dossier of the address, for whoever may see to it. */
async function liftable(c: WebContext, visitor: Visitor): Promise<Dossier | undefined> {
  const id = c.req.param('id') ?? '';
  const seen = await seenDossier(c.get('deps'))(visitor.person, id, c.get('moment'));
  return seen && mayLiftFreeze(seen) ? seen.dossier : undefined;
}

interface Shown {
  readonly state?: FormState;
  readonly status?: PageStatus;
}

const addressOf = ({ id }: Dossier): string => `/tam-dung/${encodeURIComponent(id)}`;

const liftPage = (
  c: WebContext,
  visitor: Visitor,
  dossier: Dossier,
  { state = untouched, status }: Shown = {},
) =>
  page(
    c,
    <LiftFreezePage
      context={contextFor(c, visitor)}
      dossier={dossier}
      action={addressOf(dossier)}
      token={formToken(visitor.nonce)}
      state={state}
      {...(c.req.query('xong')
        ? { done: 'Đã ghi kết quả xem xét; những người liên quan được báo bằng thư.' }
        : {})}
    />,
    status,
  );

async function showFreeze(c: WebContext, visitor: Visitor): Promise<Response> {
  const dossier = await liftable(c, visitor);
  return dossier ? liftPage(c, visitor, dossier) : notFound(c);
}

async function lift(c: WebContext, visitor: Visitor): Promise<Response> {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const dossier = await liftable(c, visitor);
  if (!dossier) return notFound(c);
  const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
    liftPage(c, visitor, dossier, { state: { errors, entered }, status });
  const how = fieldOf(entered, 'how');
  if (how !== 'release' && how !== 'takeBack')
    return again([{ field: 'how', message: 'Xử lý: hãy chọn một trong hai cách.' }]);
  const outcome = await liftFreezeOf(c.get('deps'))({
    tenant: visitor.tenant,
    dossierId: dossier.id,
    by: { personId: visitor.person.id, name: visitor.person.name },
    takeBack: how === 'takeBack',
    reason: cleanText(fieldOf(entered, 'reason')),
    moment: c.get('moment'),
    commandId: commandIdOf(entered),
  });
  if (outcome.accepted) return c.redirect(`${addressOf(dossier)}?xong=1`, 303);
  const programme = await c
    .get('deps')
    .programmes.find(visitor.tenant, dossier.programmeId, dossier.programmeVersion);
  return programme
    ? again(refusalErrors(outcome.refusal, programme), refusalStatus(outcome.refusal))
    : notFound(c);
}

/** “Không phải tôi” behind the link of a receipt, and the page where the freeze is seen to. */
export function freezingRoutes(app: WebHono): void {
  app.get('/khong-phai-toi/:token', look);
  app.post('/khong-phai-toi/:token', disown);
  app.get('/tam-dung/:id', signedIn(showFreeze));
  app.post('/tam-dung/:id', signedIn(lift));
}
