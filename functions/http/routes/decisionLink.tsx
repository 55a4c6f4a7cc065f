import { tellOfFormerHolder } from '../../../shared/app/formerHolder.ts';
import { decideByLink, freshLink } from '../../../shared/app/links.ts';
import { untouched } from '../../../shared/pages/pageContext.ts';
import type { Link } from '../../../shared/ports.ts';
import {
  afterDeath,
  deadPage,
  decisionPage,
  receipt,
  refusedPage,
  unknown,
} from '../decisionPages.tsx';
import { checkStrangerNonce, commandIdOf, keepsCookies } from '../guardForm.ts';
import { choicesIn, look, openOf, readAnswer, signedInHere, tokenOf } from '../openLink.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { messageResponse } from '../responses.tsx';
import type { WebContext, WebHono } from '../web.ts';
import { offerCode } from './answerByCode.tsx';

/** Mails carry one kind of address; links that decide nothing lead on to their own page. */
const otherDoors: Partial<Record<Link['purpose'], (token: string) => string>> = {
  deputise: (token) => `/uy-quyen/xac-nhan/${token}`,
  disown: (token) => `/khong-phai-toi/${token}`,
  sign_in: (token) => `/dang-nhap/${token}`,
  report: () => '/bao-cao',
};

/** Opening the link only shows what is asked. */
async function show(c: WebContext): Promise<Response> {
  const view = await look(c);
  if (view.state === 'open') {
    const other = otherDoors[view.link.purpose];
    if (other) return c.redirect(other(tokenOf(c)), 303);
  }
  const open = openOf(view);
  if (open) return decisionPage(c, open, untouched);
  return deadPage(c, view.state === 'dead' ? view : unknown);
}

async function decide(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  if (!keepsCookies(c, entered)) return offerCode(c, entered);
  const commandId = commandIdOf(entered);
  const [view, signedIn] = await Promise.all([look(c), signedInHere(c)]);
  const open = openOf(view);
  if (!open) return afterDeath(c, view, commandId);
  const { choice, words, errors } = readAnswer(entered, choicesIn(open));
  if (!choice) return decisionPage(c, open, { errors, entered }, 422);
  const outcome = await decideByLink(c.get('deps'))({
    token: tokenOf(c),
    code: fieldOf(entered, 'code').slice(0, 16),
    command: choice.command(words),
    moment: c.get('moment'),
    commandId,
    seen: view,
    ...signedIn,
  });
  return outcome.accepted
    ? receipt(c, outcome.dossier, choice.label, words, open.link.actingFor?.name)
    : refusedPage(c, { open, refusal: outcome.refusal, entered });
}

/** The same whether a mail goes out or not: who holds a dead link learns nothing of its task. */
const asked =
  'Nếu việc vẫn chờ trả lời, liên kết mới đang được gửi tới hộp thư đã đăng ký; xin mở thư mới nhất. Mỗi giờ gửi nhiều nhất ba thư. Nếu không thấy thư, xin đăng nhập để xem việc đang chờ.';

async function renew(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const fresh = await freshLink(c.get('deps'))(tokenOf(c), c.get('moment'));
  if (fresh === 'unknown') await tellOfFormerHolder(c.get('deps'))(tokenOf(c), c.get('moment'));
  return messageResponse(c, {
    status: 200,
    title: 'Xin mở hộp thư',
    tone: 'waiting',
    body: <p>{asked}</p>,
  });
}

/** The pages behind mailed links: looking, deciding, asking for a fresh link. */
export function decisionLinkRoutes(app: WebHono): void {
  app.get('/q/:token', show);
  app.post('/q/:token', decide);
  app.post('/q/:token/lien-ket-moi', renew);
}
