import { randomUUID } from 'node:crypto';
import { tellOfFormerHolder } from '../../../shared/app/formerHolder.ts';
import {
  decideByLink,
  freshLink,
  type LinkView,
  needsSignIn,
  readLink,
} from '../../../shared/app/links.ts';
import { seatOf } from '../../../shared/app/linkView.ts';
import { personOfSession } from '../../../shared/app/session.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import { openMerge } from '../../../shared/domain/dossier/openMerge.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { cleanText } from '../../../shared/domain/text/vietnamese.ts';
import {
  type ChoiceFacts,
  choicesOf,
  type DecisionChoice,
} from '../../../shared/pages/decision/choices.ts';
import {
  DeadLinkPage,
  type DeadWhy,
  DecisionPage,
  ReceiptPage,
} from '../../../shared/pages/decision/decisionPage.tsx';
import { periodName } from '../../../shared/pages/dossier/eventDetail.ts';
import { obligationLabels } from '../../../shared/pages/labels/obligations.ts';
import { limits } from '../../../shared/pages/limits.ts';
import {
  type Entered,
  type FieldError,
  type FormState,
  untouched,
} from '../../../shared/pages/pageContext.ts';
import { localTime } from '../../../shared/pages/time.ts';
import type { Link } from '../../../shared/ports.ts';
import { sessionTokenOf } from '../cookies.ts';
import { dueWords } from '../dueWords.ts';
import { checkStrangerNonce, commandIdOf } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { refusalErrors, refusalStatus } from '../refusals.ts';
import { messageResponse, type PageStatus, page } from '../responses.tsx';
import { triedInVain } from '../triedInVain.tsx';
import { strangerContext } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

type Dead = Extract<LinkView, { state: 'dead' }>;

/** An open link that asks for a decision on a dossier. */
interface Open {
  readonly link: Link;
  readonly dossier: Dossier;
  readonly programme: Programme;
}

const unknown: Dead = { state: 'dead', why: 'unknown' };

const openOf = (view: LinkView): Open | undefined =>
  view.state === 'open' && view.link.purpose === 'decide' && view.dossier && view.programme
    ? { link: view.link, dossier: view.dossier, programme: view.programme }
    : undefined;

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

/**
 * The part of an appraisal that the obligation is about, else all parts of the person that are open.
 * Parts that ask for more than an opinion are answered on the dossier's own page.
 */
function partsOf({ link, dossier: { current }, programme }: Open): ChoiceFacts['parts'] {
  const step =
    current.kind === 'step' ? programme.route.find(({ id }) => id === current.stepId) : undefined;
  if (step?.type !== 'appraisal' || current.kind !== 'step' || current.state.type !== 'appraisal')
    return [];
  const { opinions } = current.state;
  const open = step.parts.filter(
    ({ id, onPaper, questions }) =>
      !onPaper &&
      !questions &&
      !opinions[id] &&
      current.assignees[id]?.some(({ personId }) => personId === seatOf(link)),
  );
  const asked = open.filter(({ id }) => link.obligationId?.split(':').includes(id));
  return asked.length > 0 ? asked : open;
}

const periodsOf = ({ dossier: { current } }: Open): ChoiceFacts['periods'] =>
  current.kind === 'step' && current.state.type === 'implementation'
    ? Object.entries(current.state.progress)
        .filter(([, { status }]) => status === 'reported')
        .map(([id]) => ({ id, name: periodName(id) }))
    : [];

const choicesIn = (open: Open): readonly DecisionChoice[] =>
  choicesOf(open.link.permits, { parts: partsOf(open), periods: periodsOf(open) });

const shareOf = ({ link, dossier }: Open): number | undefined =>
  link.permits.includes('answerMerge')
    ? undefined
    : dossier.content.authors.find(({ person }) => person.personId === link.personId)?.share;

async function decisionPage(c: WebContext, open: Open, state: FormState, status: PageStatus = 200) {
  const { link, dossier, programme } = open;
  const context = strangerContext(c);
  const { today } = c.get('moment');
  const calendar = await c.get('deps').calendarOf(link.tenant);
  const owed = obligations(dossier, programme).find(({ id }) => id === link.obligationId);
  return page(
    c,
    <DecisionPage
      context={context}
      action={`/q/${tokenOf(c)}`}
      personName={link.personName}
      actingFor={link.actingFor?.name}
      task={owed ? obligationLabels[owed.kind] : 'Cho ý kiến về hồ sơ'}
      dossier={dossier}
      programme={programme}
      due={owed?.due}
      words={dueWords(calendar, today)}
      share={shareOf(open)}
      merge={link.permits.includes('answerMerge') ? openMerge(dossier) : undefined}
      signInFirst={needsSignIn({ state: 'open', ...open }, (await signedInHere(c)).signedInAs)}
      choices={choicesIn(open)}
      token={{ nonce: context.nonce, commandId: randomUUID() }}
      state={state}
    />,
    status,
  );
}

/** What became of a link is told to its person, signed in; to all others every dead link is the same. */
async function deadPage(c: WebContext, view: Dead) {
  const { signedInAs } = await signedInHere(c);
  const own = signedInAs !== undefined && signedInAs === view.personId;
  return own ? dead(c, view) : triedInVain(c, () => dead(c, { state: 'dead', why: 'closed' }));
}

type Told = Omit<Dead, 'why'> & { readonly why: DeadWhy };

function dead(c: WebContext, { why, decidedBy, decidedOn }: Told) {
  const context = strangerContext(c);
  return page(
    c,
    <DeadLinkPage
      context={context}
      why={why}
      action={`/q/${tokenOf(c)}`}
      token={{ nonce: context.nonce, commandId: randomUUID() }}
      decidedBy={decidedBy}
      decidedOn={decidedOn}
    />,
    410,
  );
}

const look = (c: WebContext): Promise<LinkView> =>
  readLink(c.get('deps'))(tokenOf(c), c.get('moment'));

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

/** The explicit choice and the words it needs. */
function readAnswer(entered: Entered, choices: readonly DecisionChoice[]) {
  const choice = choices.find(({ value }) => value === fieldOf(entered, 'choice'));
  const words = cleanText(fieldOf(entered, 'words'));
  const errors: FieldError[] = [];
  if (!choice)
    errors.push({ field: 'choice', message: 'Ý kiến: hãy chọn một trong các lựa chọn.' });
  if (choice?.words === 'required' && words === '')
    errors.push({
      field: 'words',
      message: `Lý do, ý kiến: cần ghi rõ khi chọn “${choice.label}”.`,
    });
  if (words.length > limits.paragraph)
    errors.push({
      field: 'words',
      message: `Lý do, ý kiến: quá dài, nhiều nhất ${limits.paragraph} ký tự.`,
    });
  if (fieldOf(entered, 'code').trim() === '')
    errors.push({ field: 'code', message: 'Mã trong thư: chưa nhập.' });
  return { choice: errors.length === 0 ? choice : undefined, words, errors };
}

const receipt = (
  c: WebContext,
  dossier: Dossier,
  choice: string,
  words: string,
  actingFor?: string,
) =>
  page(
    c,
    <ReceiptPage
      context={strangerContext(c)}
      choice={choice}
      words={words}
      title={dossier.content.title}
      number={dossier.number}
      recordedAt={localTime(c.get('moment').now)}
      actingFor={actingFor}
    />,
  );

/** The signed-in person of this browser, if anybody is. */
async function signedInHere(c: WebContext): Promise<{ readonly signedInAs?: string }> {
  const sessionToken = sessionTokenOf(c);
  const person = sessionToken
    ? await personOfSession(c.get('deps'))(sessionToken, c.get('moment'))
    : undefined;
  return person ? { signedInAs: person.id } : {};
}

const signInFirst = ({ mailed }: { readonly mailed: boolean }): string =>
  `Bước này là quyết định quan trọng nên phải đăng nhập trước; chưa ghi gì. ${
    mailed
      ? 'Thư đăng nhập vừa được gửi tới hộp thư đã đăng ký: xin mở thư đó trên chính trình duyệt này, nhập mã trong thư, rồi quay lại trang này bấm “Gửi ý kiến” lần nữa.'
      : 'Đã gửi nhiều thư đăng nhập trong giờ qua; xin dùng thư mới nhất rồi quay lại trang này bấm “Gửi ý kiến” lần nữa.'
  }`;

const tooFast =
  'Câu trả lời đến chỉ vài giây sau khi thư được gửi nên chưa ghi gì; xin xem lại lựa chọn và mã rồi bấm “Gửi ý kiến” lần nữa.';

async function decide(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
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
  if (outcome.accepted)
    return receipt(c, outcome.dossier, choice.label, words, open.link.actingFor?.name);
  const { refusal } = outcome;
  if (refusal.because === 'dead_link')
    return triedWhenDead(c, refusal.view.state === 'dead' ? refusal.view : unknown);
  if (refusal.because === 'sign_in_first')
    return decisionPage(
      c,
      open,
      { errors: [{ field: '', message: signInFirst(refusal) }], entered },
      403,
    );
  if (refusal.because === 'too_fast')
    return decisionPage(c, open, { errors: [{ field: '', message: tooFast }], entered }, 422);
  if (refusal.because !== 'wrong_code')
    return decisionPage(
      c,
      open,
      { errors: refusalErrors(refusal, open.programme), entered },
      refusalStatus(refusal),
    );
  const message = `Mã không đúng; còn ${refusal.left} lần thử.`;
  return triedInVain(c, () =>
    refusal.left === 0
      ? dead(c, { state: 'dead', why: 'locked' })
      : decisionPage(c, open, { errors: [{ field: 'code', message }], entered }, 422),
  );
}

/** The second click of a double click sees its receipt; everything else sees why the link is dead. */
const afterDeath = (c: WebContext, view: LinkView, commandId: string) => {
  if (view.state !== 'dead') return deadPage(c, unknown);
  return view.dossier?.commandIds.includes(commandId)
    ? receipt(c, view.dossier, 'Ý kiến vừa gửi đã được ghi.', '')
    : triedWhenDead(c, view);
};

/** Whoever sends an answer by a dead link sees its page; the unit hears of it when its person was removed. */
async function triedWhenDead(c: WebContext, view: Dead) {
  await tellOfFormerHolder(c.get('deps'))(tokenOf(c), c.get('moment'));
  return deadPage(c, view);
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
