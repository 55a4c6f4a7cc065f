import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { withinDepartment } from '../../../shared/adapters/dynamo/departmentScope.ts';
import { readLink } from '../../../shared/app/links.ts';
import { signOut } from '../../../shared/app/session.ts';
import { requestSignIn, signIn } from '../../../shared/app/signIn.ts';
import { DeadLinkPage } from '../../../shared/pages/decision/decisionPage.tsx';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { LinkMailedPage, SignInCodePage, SignInPage } from '../../../shared/pages/signInPages.tsx';
import { clearSession, sessionTokenOf, setSession } from '../cookies.ts';
import { address } from '../forms/fields.ts';
import { parsed } from '../forms/parsed.ts';
import { checkStrangerNonce } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { page } from '../responses.tsx';
import { tooManyWishes, triedInVain } from '../triedInVain.tsx';
import { homeOf, strangerContext, whoeverOf } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const strangerForm = (c: WebContext) => {
  const context = strangerContext(c);
  return { context, token: { nonce: context.nonce, commandId: randomUUID() } };
};

const askPage = (c: WebContext, state: FormState, status: 200 | 422 = 200) =>
  page(c, <SignInPage {...strangerForm(c)} state={state} />, status);

async function ask(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const result = parsed(z.object({ email: address }), { email: fieldOf(entered, 'email') });
  if (!result.ok) return askPage(c, { errors: result.errors, entered }, 422);
  const deps = c.get('deps');
  const { email } = result.value;
  for (const tenant of deps.tenants) {
    const refused = await withinDepartment(tenant, async () => {
      const tooMany = await tooManyWishes(c);
      if (!tooMany) await requestSignIn(deps)({ tenant, email, moment: c.get('moment') });
      return tooMany;
    });
    if (refused) return refused;
  }
  return page(c, <LinkMailedPage context={strangerContext(c)} />);
}

const codePage = (c: WebContext, state: FormState, status: 200 | 422 = 200) =>
  page(c, <SignInCodePage {...strangerForm(c)} action={c.req.path} state={state} />, status);

const deadPage = (c: WebContext) =>
  triedInVain(c, () =>
    page(
      c,
      <DeadLinkPage {...strangerForm(c)} why="closed" action="/dang-nhap" purpose="sign_in" />,
      410,
    ),
  );

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

/** Shows the field for the code; opening the link signs nobody in. */
async function showCode(c: WebContext): Promise<Response> {
  const view = await readLink(c.get('deps'))(tokenOf(c), c.get('moment'));
  const open = view.state === 'open' && view.link.purpose === 'sign_in';
  return open ? codePage(c, untouched) : deadPage(c);
}

const wrongCode: FormState = {
  errors: [{ field: 'code', message: 'Mã không đúng. Xin xem lại mã trong thư mới nhất.' }],
};

async function enter(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const deps = c.get('deps');
  const code = fieldOf(entered, 'code').slice(0, 16);
  const result = await signIn(deps)({ token: tokenOf(c), code, moment: c.get('moment') });
  if ('sessionToken' in result) {
    setSession(c, result.sessionToken);
    return c.redirect(result.onlyReads ? '/don-vi' : '/viec', 303);
  }
  return result.refused === 'wrong_code'
    ? triedInVain(c, () => codePage(c, wrongCode, 422))
    : deadPage(c);
}

async function leave(c: WebContext): Promise<Response> {
  const sessionToken = sessionTokenOf(c);
  if (sessionToken) await signOut(c.get('deps'))(sessionToken);
  clearSession(c);
  return c.redirect('/dang-nhap', 303);
}

async function homeAddress(c: WebContext): Promise<string> {
  const visitor = await whoeverOf(c);
  return visitor ? homeOf(visitor) : '/dang-nhap';
}

/** First page, signing in by mailed link, signing out. */
export function signInRoutes(app: WebHono): void {
  app.get('/', async (c) => c.redirect(await homeAddress(c), 303));
  app.get('/dang-nhap', (c) => askPage(c, untouched));
  app.post('/dang-nhap', ask);
  app.get('/dang-nhap/:token', showCode);
  app.post('/dang-nhap/:token', enter);
  app.post('/dang-xuat', leave);
}
