import { tellOfFormerHolder } from '../../../shared/app/formerHolder.ts';
import { decideByLink, needsSignIn } from '../../../shared/app/links.ts';
import { type CodeMailed, mailAnswerCode } from '../../../shared/app/mailAnswerCode.ts';
import type { DecisionChoice } from '../../../shared/pages/decision/choices.ts';
import { AnswerByCodePage, OfferCodePage } from '../../../shared/pages/decision/codePages.tsx';
import { type Entered, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { decisionPage, receipt, receiptAgain, refusedPage } from '../decisionPages.tsx';
import { formToken } from '../formToken.ts';
import { commandIdOf, mustNameNoDepartment } from '../guardForm.ts';
import {
  choicesIn,
  look,
  type Open,
  openOf,
  readAnswer,
  signedInHere,
  tokenOf,
} from '../openLink.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { messageResponse, type PageStatus, page } from '../responses.tsx';
import { tooManyWishes, triedInVain } from '../triedInVain.tsx';
import { strangerContext } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** What stands on both pages of a browser that keeps no cookie. */
function codePageProps(c: WebContext, { link, dossier }: Open, choice: DecisionChoice) {
  const context = strangerContext(c);
  const { personName } = link;
  return { context, personName, dossier, choice, token: formToken(context.nonce) };
}

interface Answer {
  readonly open: Open;
  readonly choice: DecisionChoice;
  readonly entered: Entered;
}

const offerPage = (
  c: WebContext,
  { open, choice, entered }: Answer,
  status: PageStatus,
  { errors }: FormState = untouched,
) =>
  page(
    c,
    <OfferCodePage
      {...codePageProps(c, open, choice)}
      action={`/q/${tokenOf(c)}/gui-ma`}
      words={fieldOf(entered, 'words')}
      code={fieldOf(entered, 'code')}
      state={{ errors }}
    />,
    status,
  );

const codePage = (
  c: WebContext,
  { open, choice }: Answer,
  second: string,
  state: FormState,
  status: PageStatus = 200,
) =>
  page(
    c,
    <AnswerByCodePage
      {...codePageProps(c, open, choice)}
      action={`/q/${tokenOf(c)}/tra-loi-bang-ma`}
      second={second}
      state={state}
    />,
    status,
  );

/** The fresh link of its page would need the cookie: the next step is the mail. */
async function gone(c: WebContext) {
  await tellOfFormerHolder(c.get('deps'))(tokenOf(c), c.get('moment'));
  return triedInVain(c, () =>
    messageResponse(c, {
      status: 403,
      title: 'Chưa thực hiện gì',
      tone: 'bad',
      body: (
        <p>
          Liên kết không dùng được, hoặc không còn dùng được nữa. Xin mở lại liên kết từ thư để xem
          việc còn chờ không.
        </p>
      ),
    }),
  );
}

const locked = (c: WebContext) =>
  triedInVain(c, () =>
    messageResponse(c, {
      status: 410,
      title: 'Liên kết đã bị khóa',
      tone: 'bad',
      body: (
        <p>
          Mã đã bị nhập sai quá nhiều lần; chưa ghi gì. Thư có liên kết mới đang được gửi tới hộp
          thư đã đăng ký: xin trả lời từ thư đó.
        </p>
      ),
    }),
  );

const signInElsewhere =
  'Bước này là quyết định quan trọng nên phải đăng nhập trước, mà trình duyệt này chặn cookie nên không đăng nhập được; chưa ghi gì. Xin cho phép cookie của trang này, hoặc mở liên kết trong thư bằng trình duyệt khác.';

const tooManyCodes =
  'Ba mã đã được gửi trong giờ này; lần này chưa gửi mã nào. Xin dùng mã trong thư mới nhất trên trang đã mở khi xin mã ấy, hoặc xin lại sau một giờ.';

const signInFirst = (c: WebContext, { open, entered }: Answer) =>
  decisionPage(c, open, { errors: [{ field: '', message: signInElsewhere }], entered }, 403);

/** Instead of deciding by a form that no cookie vouches for; nothing is counted and no mail goes out. */
export async function offerCode(c: WebContext, entered: Entered): Promise<Response> {
  const [view, { signedInAs }] = await Promise.all([look(c), signedInHere(c)]);
  const open = openOf(view);
  if (!open) return gone(c);
  const { choice, errors } = readAnswer(entered, choicesIn(open));
  if (!choice) return decisionPage(c, open, { errors, entered }, 422);
  const answer = { open, choice, entered };
  return needsSignIn({ state: 'open', ...open }, signedInAs)
    ? signInFirst(c, answer)
    : offerPage(c, answer, 403);
}

type NotYet = Extract<CodeMailed, { refusal: unknown }>['refusal'];

/** A refusal as a browser that keeps no cookie can be helped. */
function refused(c: WebContext, answer: Answer, refusal: NotYet, again?: Again) {
  if (refusal.because === 'dead_link') return gone(c);
  if (refusal.because === 'sign_in_first') return signInFirst(c, answer);
  if (refusal.because === 'wrong_code' && refusal.left === 0) return locked(c);
  if (refusal.because === 'too_many')
    return offerPage(c, answer, 429, { errors: [{ field: '', message: tooManyCodes }] });
  const { open, entered } = answer;
  return refusedPage(c, { open, refusal, entered, ...(again && { again }) });
}

type Again = (state: FormState, status: PageStatus) => Response | Promise<Response>;

async function mailCode(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  mustNameNoDepartment(entered);
  const [view, signedIn] = await Promise.all([look(c), signedInHere(c)]);
  const open = openOf(view);
  if (!open) return gone(c);
  const { choice, words, errors } = readAnswer(entered, choicesIn(open));
  if (!choice) return decisionPage(c, open, { errors, entered }, 422);
  const tooMany = await tooManyWishes(c);
  if (tooMany) return tooMany;
  const answer = { open, choice, entered };
  const mailed = await mailAnswerCode(c.get('deps'))({
    seen: view,
    code: fieldOf(entered, 'code').slice(0, 16),
    command: choice.command(words),
    answer: choice,
    moment: c.get('moment'),
    ...signedIn,
  });
  return 'token' in mailed
    ? codePage(c, answer, mailed.token, { errors: [], entered })
    : refused(c, answer, mailed.refusal);
}

async function decideByCode(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  mustNameNoDepartment(entered);
  const commandId = commandIdOf(entered);
  const [view, signedIn] = await Promise.all([look(c), signedInHere(c)]);
  const open = openOf(view);
  if (!open) return receiptAgain(c, view, commandId) ?? gone(c);
  const choices = choicesIn(open);
  const chosen = choices.find(({ value }) => value === fieldOf(entered, 'choice'));
  const { choice, words, errors } = readAnswer(entered, choices);
  if (!chosen) return decisionPage(c, open, { errors, entered }, 422);
  const answer = { open, choice: chosen, entered };
  const second = fieldOf(entered, 'second');
  const again: Again = (...form) => codePage(c, answer, second, ...form);
  if (!choice) return again({ errors, entered }, 422);
  const outcome = await decideByLink(c.get('deps'))({
    token: tokenOf(c),
    code: fieldOf(entered, 'code').slice(0, 16),
    second: { token: second, answer: choice.value },
    command: choice.command(words),
    moment: c.get('moment'),
    commandId,
    seen: view,
    ...signedIn,
  });
  if (outcome.accepted)
    return receipt(c, outcome.dossier, choice.label, words, open.link.actingFor?.name);
  // a dead code is asked for anew from the first form
  return refused(
    c,
    answer,
    outcome.refusal,
    outcome.refusal.because === 'dead_code' ? undefined : again,
  );
}

/** The way for browsers that keep no cookie: a code by mail, then the answer with it. */
export function answerByCodeRoutes(app: WebHono): void {
  app.post('/q/:token/gui-ma', mailCode);
  app.post('/q/:token/tra-loi-bang-ma', decideByCode);
}
