import { randomUUID } from 'node:crypto';
import type { GiveRequest } from '../../../shared/app/delegations.ts';
import {
  type AnswerOutcome,
  answerByLink,
  answerProposal,
  endProposal,
  proposeForLeader,
  readProposalLink,
} from '../../../shared/app/deputyProposals.ts';
import { isWaiting } from '../../../shared/domain/organisation/deputyProposal.ts';
import { mayIn, rolesWith } from '../../../shared/domain/organisation/rights.ts';
import { DeadLinkPage, type DeadWhy } from '../../../shared/pages/decision/decisionPage.tsx';
import { delegationAddress } from '../../../shared/pages/delegationAddress.ts';
import {
  ConfirmDeputyPage,
  LeadersPage,
  ProposePage,
} from '../../../shared/pages/deputyProposalPages.tsx';
import { delegationError } from '../../../shared/pages/labels/delegations.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import type { Person } from '../../../shared/ports.ts';
import { deputyFields } from '../forms/deputyFields.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, checkStrangerNonce, commandIdOf } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { messageResponse, notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, strangerContext, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Whose absence an assistant of the unit may record. */
const leading = ['head_of_unit', 'deputy_head', 'board_of_directors', 'head_of_department'];

const assists = ({ holdings }: Visitor): readonly string[] =>
  holdings
    .filter(({ role }) => rolesWith('propose_deputy').includes(role))
    .map(({ unitId }) => unitId);

async function leaders(c: WebContext, visitor: Visitor): Promise<Response> {
  const units = assists(visitor);
  if (units.length === 0) return notFound(c);
  const { organisation } = c.get('deps');
  const { today } = c.get('moment');
  const found = await Promise.all(
    units.flatMap((unitId) =>
      leading.map(async (role) => {
        const holders = await organisation.holders(visitor.tenant, unitId, role, today);
        return holders.map(({ personId: id, name }) => ({ id, name, role }));
      }),
    ),
  );
  const once = new Map(found.flat().map((one) => [one.id, one]));
  return page(c, <LeadersPage context={contextFor(c, visitor)} leaders={[...once.values()]} />);
}

/** Somebody who leads where the visitor assists. */
async function leaderOf(c: WebContext, visitor: Visitor): Promise<Person | undefined> {
  const { organisation } = c.get('deps');
  const id = c.req.param('person') ?? '';
  const [person, held] = await Promise.all([
    organisation.person(visitor.tenant, id),
    organisation.rolesOf(visitor.tenant, id, c.get('moment').today),
  ]);
  const leads = held.some(
    ({ role, unitId }) =>
      leading.includes(role) && mayIn('propose_deputy', visitor.holdings, unitId),
  );
  return person?.active && leads ? person : undefined;
}

const doneWords: Readonly<Record<string, string>> = {
  'da-gui': 'Đã gửi; lãnh đạo nhận thư để xác nhận. Chưa có ủy quyền nào cho đến lúc đó.',
  thoi: 'Đã thôi đề nghị; lãnh đạo được báo bằng thư.',
};

async function show(
  c: WebContext,
  visitor: Visitor,
  person: Person,
  state: FormState = untouched,
  status?: PageStatus,
): Promise<Response> {
  const { delegations, programmes } = c.get('deps');
  const { tenant } = visitor;
  const { today } = c.get('moment');
  const [{ given }, proposal, plans] = await Promise.all([
    delegations.of(tenant, person.id),
    delegations.proposal(tenant, person.id),
    programmes.list(tenant),
  ]);
  const done = doneWords[c.req.query('xong') ?? ''];
  return page(
    c,
    <ProposePage
      context={contextFor(c, visitor)}
      person={person}
      {...(proposal && isWaiting(proposal, today) && { waiting: proposal })}
      given={given.filter(({ revoked, to }) => !revoked && to >= today)}
      programmes={plans.map(({ id, name }) => ({ value: id, label: name }))}
      token={() => formToken(visitor.nonce)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

const requestOf = (c: WebContext, { person: { id, name }, tenant }: Visitor, personId: string) => ({
  tenant,
  personId,
  by: { personId: id, name },
  moment: c.get('moment'),
});

async function propose(c: WebContext, visitor: Visitor): Promise<Response> {
  const person = await leaderOf(c, visitor);
  if (!person) return notFound(c);
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const again = (error: FieldError) => show(c, visitor, person, { errors: [error], entered }, 422);
  const read = await deputyFields(c, visitor, person.unitId, entered);
  if ('error' in read) return again(read.error);
  const request: GiveRequest = {
    ...requestOf(c, visitor, person.id),
    ...read.fields,
    commandId: commandIdOf(entered),
  };
  const outcome = await proposeForLeader(c.get('deps'))(request);
  return outcome.accepted
    ? c.redirect(`${delegationAddress(person.id)}/de-nghi?xong=da-gui`, 303)
    : again(delegationError(outcome.refusal));
}

async function takeBack(c: WebContext, visitor: Visitor): Promise<Response> {
  const person = await leaderOf(c, visitor);
  if (!person) return notFound(c);
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  await endProposal(c.get('deps'))({
    ...requestOf(c, visitor, person.id),
    number: Number(c.req.param('number')),
    commandId: commandIdOf(entered),
  });
  return c.redirect(`${delegationAddress(person.id)}/de-nghi?xong=thoi`, 303);
}

/** The leader's answer while signed in; nobody else's page has the form. */
async function answerSignedIn(c: WebContext, visitor: Visitor): Promise<Response> {
  const own = c.req.param('person') === visitor.person.id;
  if (!own) return notFound(c);
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const choice = fieldOf(entered, 'choice');
  const back = (done: string) =>
    c.redirect(`${delegationAddress(visitor.person.id)}?xong=${done}`, 303);
  if (!['co', 'khong'].includes(choice)) return back('chua-chon');
  const outcome = await answerProposal(c.get('deps'))({
    ...requestOf(c, visitor, visitor.person.id),
    number: Number(c.req.param('number')),
    agrees: choice === 'co',
    commandId: commandIdOf(entered),
  });
  return back(doneAfter(outcome));
}

function doneAfter(outcome: AnswerOutcome): string {
  if (outcome === 'ended') return 'tu-choi';
  if (outcome === 'not_waiting') return 'khong-cho';
  return outcome.accepted ? 'dat' : 'khong-con-duoc';
}

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';
const linkAddress = (c: WebContext): string => `/uy-quyen/xac-nhan/${tokenOf(c)}`;

function dead(c: WebContext, why: DeadWhy = 'closed') {
  const context = strangerContext(c);
  const token = { nonce: context.nonce, commandId: randomUUID() };
  return page(
    c,
    <DeadLinkPage context={context} why={why} action={`/q/${tokenOf(c)}`} token={token} />,
    410,
  );
}

async function look(
  c: WebContext,
  state: FormState = untouched,
  status?: PageStatus,
): Promise<Response> {
  const found = await readProposalLink(c.get('deps'))(tokenOf(c), c.get('moment'));
  if (!found) return dead(c);
  const context = strangerContext(c);
  return page(
    c,
    <ConfirmDeputyPage
      context={context}
      action={linkAddress(c)}
      proposal={found.proposal}
      token={{ nonce: context.nonce, commandId: randomUUID() }}
      state={state}
    />,
    status,
  );
}

async function answer(c: WebContext): Promise<Response> {
  const { entered } = await readForm(c);
  checkStrangerNonce(c, entered);
  const again = (error: FieldError) => look(c, { errors: [error], entered }, 422);
  const choice = fieldOf(entered, 'choice');
  if (!['co', 'khong'].includes(choice))
    return again({ field: 'choice', message: 'Ý kiến: hãy chọn một trong hai.' });
  const code = fieldOf(entered, 'code').slice(0, 16);
  if (code.trim() === '') return again({ field: 'code', message: 'Mã trong thư: chưa nhập.' });
  const agrees = choice === 'co';
  const result = await answerByLink(c.get('deps'))({
    token: tokenOf(c),
    code,
    agrees,
    moment: c.get('moment'),
    commandId: commandIdOf(entered),
  });
  switch (result.because) {
    case 'dead_link':
      return dead(c);
    case 'too_fast':
      return again({
        field: '',
        message: 'Chưa ghi được; xin xem lại mã và bấm lần nữa sau ít giây.',
      });
    case 'wrong_code':
      return result.left === 0
        ? dead(c, 'locked')
        : again({ field: 'code', message: `Mã không đúng; còn ${result.left} lần thử.` });
    case 'answered':
      return told(c, result.outcome) ?? dead(c);
  }
}

/** What the leader's word did; nothing where the proposal waited no more. */
function told(c: WebContext, outcome: AnswerOutcome): Response | Promise<Response> | undefined {
  if (outcome === 'not_waiting') return undefined;
  const isGiven = outcome !== 'ended' && outcome.accepted;
  if (outcome !== 'ended' && !outcome.accepted)
    return messageResponse(c, {
      status: 409,
      title: 'Chưa đặt được ủy quyền',
      tone: 'waiting',
      body: <p>{delegationError(outcome.refusal).message}</p>,
    });
  return messageResponse(c, {
    status: 200,
    title: isGiven ? 'Đã đặt người xử lý thay' : 'Đã ghi: không đồng ý',
    tone: 'good',
    body: (
      <p>
        {isGiven
          ? 'Ông/Bà, người xử lý thay và trợ lý được báo bằng thư. Ông/Bà vẫn tự xử lý được và thu hồi được bất cứ lúc nào trên trang Ủy quyền khi vắng mặt.'
          : 'Không có ủy quyền nào; trợ lý được báo bằng thư.'}
      </p>
    ),
  });
}

/** Deputies that an assistant records for leaders, and the leaders' own word on them. */
export function deputyProposalRoutes(app: WebHono): void {
  app.get('/uy-quyen/tro-ly', signedIn(leaders));
  app.get('/uy-quyen/xac-nhan/:token', (c) => look(c));
  app.post('/uy-quyen/xac-nhan/:token', answer);
  app.get(
    '/uy-quyen/:person/de-nghi',
    signedIn(async (c, visitor) => {
      const person = await leaderOf(c, visitor);
      return person ? show(c, visitor, person) : notFound(c);
    }),
  );
  app.post('/uy-quyen/:person/de-nghi', signedIn(propose));
  app.post('/uy-quyen/:person/de-nghi/:number/thoi', signedIn(takeBack));
  app.post('/uy-quyen/:person/de-nghi/:number/tra-loi', signedIn(answerSignedIn));
}
