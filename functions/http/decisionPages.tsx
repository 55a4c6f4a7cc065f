import { randomUUID } from 'node:crypto';
import { tellOfFormerHolder } from '../../shared/app/formerHolder.ts';
import { type LinkRefusal, type LinkView, needsSignIn } from '../../shared/app/links.ts';
import type { Refusal } from '../../shared/domain/dossier/commands.ts';
import { obligations } from '../../shared/domain/dossier/obligations.ts';
import { openMerge } from '../../shared/domain/dossier/openMerge.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import {
  DeadLinkPage,
  type DeadWhy,
  DecisionPage,
  ReceiptPage,
} from '../../shared/pages/decision/decisionPage.tsx';
import { obligationLabels } from '../../shared/pages/labels/obligations.ts';
import type { Entered, FormState } from '../../shared/pages/pageContext.ts';
import { localTime } from '../../shared/pages/time.ts';
import { dueWords } from './dueWords.ts';
import { choicesIn, type Open, signedInHere, tokenOf } from './openLink.ts';
import { refusalErrors, refusalStatus } from './refusals.ts';
import { type PageStatus, page } from './responses.tsx';
import { triedInVain } from './triedInVain.tsx';
import { strangerContext } from './visitor.ts';
import type { WebContext } from './web.ts';

type Dead = Extract<LinkView, { state: 'dead' }>;

export const unknown: Dead = { state: 'dead', why: 'unknown' };

const shareOf = ({ link, dossier }: Open): number | undefined =>
  link.permits.includes('answerMerge')
    ? undefined
    : dossier.content.authors.find(({ person }) => person.personId === link.personId)?.share;

export async function decisionPage(
  c: WebContext,
  open: Open,
  state: FormState,
  status: PageStatus = 200,
) {
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
export async function deadPage(c: WebContext, view: Dead) {
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

export const receipt = (
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

const signInFirst = ({ mailed }: { readonly mailed: boolean }): string =>
  `Bước này là quyết định quan trọng nên phải đăng nhập trước; chưa ghi gì. ${
    mailed
      ? 'Thư đăng nhập vừa được gửi tới hộp thư đã đăng ký: xin mở thư đó trên chính trình duyệt này, nhập mã trong thư, rồi quay lại trang này bấm “Gửi ý kiến” lần nữa.'
      : 'Đã gửi nhiều thư đăng nhập trong giờ qua; xin dùng thư mới nhất rồi quay lại trang này bấm “Gửi ý kiến” lần nữa.'
  }`;

const tooFast =
  'Câu trả lời đến chỉ vài giây sau khi thư được gửi nên chưa ghi gì; xin xem lại lựa chọn và mã rồi bấm “Gửi ý kiến” lần nữa.';

const deadCode =
  'Mã vừa nhập đã quá hạn hoặc không phải cho ý kiến này; chưa ghi gì. Xin nhập lại mã trong thư có liên kết này rồi bấm “Gửi ý kiến” để nhận mã mới.';

/** A refused answer: to whom, why, and the form that its person fills in again. */
export interface RefusedAnswer {
  readonly open: Open;
  readonly refusal: LinkRefusal | Refusal;
  readonly entered: Entered;
  readonly again?: (state: FormState, status: PageStatus) => Response | Promise<Response>;
}

export function refusedPage(
  c: WebContext,
  { open, refusal, entered, again = (...form) => decisionPage(c, open, ...form) }: RefusedAnswer,
): Response | Promise<Response> {
  const form = (message: string, status: PageStatus = 422, field = '') =>
    again({ errors: [{ field, message }], entered }, status);
  switch (refusal.because) {
    case 'dead_link':
      return triedWhenDead(c, refusal.view.state === 'dead' ? refusal.view : unknown);
    case 'sign_in_first':
      return form(signInFirst(refusal), 403);
    case 'too_fast':
      return form(tooFast);
    case 'dead_code':
      return triedInVain(c, () => form(deadCode));
    case 'wrong_code':
      return triedInVain(c, () =>
        refusal.left === 0
          ? dead(c, { state: 'dead', why: 'locked' })
          : form(`Mã không đúng; còn ${refusal.left} lần thử.`, 422, 'code'),
      );
    default:
      return again(
        { errors: refusalErrors(refusal, open.programme), entered },
        refusalStatus(refusal),
      );
  }
}

/** What the second click of a double click sees. */
export const receiptAgain = (c: WebContext, view: LinkView, commandId: string) =>
  view.state === 'dead' && view.dossier?.commandIds.includes(commandId)
    ? receipt(c, view.dossier, 'Ý kiến vừa gửi đã được ghi.', '')
    : undefined;

/** Everything else than a second click sees why the link is dead. */
export const afterDeath = (c: WebContext, view: LinkView, commandId: string) => {
  if (view.state !== 'dead') return deadPage(c, unknown);
  return receiptAgain(c, view, commandId) ?? triedWhenDead(c, view);
};

/** Whoever sends an answer by a dead link sees its page; the unit hears of it when its person was removed. */
async function triedWhenDead(c: WebContext, view: Dead) {
  await tellOfFormerHolder(c.get('deps'))(tokenOf(c), c.get('moment'));
  return deadPage(c, view);
}
