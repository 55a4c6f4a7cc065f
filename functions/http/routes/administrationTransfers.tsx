import { type Realm, unitOf } from '../../../shared/app/realm.ts';
import { askToTransfer, replyToTransfer } from '../../../shared/app/transfers.ts';
import { addDays } from '../../../shared/domain/calendar/days.ts';
import {
  isPending,
  mostDaysAhead,
  type Transfer,
  type TransferAct,
  type TransferAnswer,
} from '../../../shared/domain/organisation/transfer.ts';
import { isPart } from '../../../shared/domain/organisation/unit.ts';
import { ProposeTransferPage } from '../../../shared/pages/administration/proposeTransferPage.tsx';
import { TransferPage } from '../../../shared/pages/administration/transferPage.tsx';
import { TransfersPage } from '../../../shared/pages/administration/transfersPage.tsx';
import { answerError, proposalError } from '../../../shared/pages/labels/transfers.ts';
import {
  type Entered,
  type FieldError,
  type FormState,
  untouched,
} from '../../../shared/pages/pageContext.ts';
import { transferAddress } from '../../../shared/pages/transferAddress.ts';
import type { Person } from '../../../shared/ports.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  employeeOf,
  type SentForm,
} from '../administering.ts';
import { readAcceptance, readProposal, readReason } from '../forms/administrationForms.ts';
import type { Parsed } from '../forms/parsed.ts';
import { formToken } from '../formToken.ts';
import { commandIdOf } from '../guardForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

async function list(c: WebContext, { visitor, realm }: Administrator): Promise<Response> {
  const pending = await c.get('deps').transfers.pending(visitor.tenant);
  const receives = ({ to }: Transfer) => unitOf(realm, to.id) !== undefined;
  const gives = ({ from }: Transfer) => unitOf(realm, from.id) !== undefined;
  const open = pending.filter(({ status }) => status === 'open');
  return page(
    c,
    <TransfersPage
      context={contextFor(c, visitor)}
      asked={open.filter(receives)}
      proposed={open.filter((one) => gives(one) && !receives(one))}
      accepted={pending.filter((one) => one.status === 'accepted' && (gives(one) || receives(one)))}
    />,
  );
}

interface Shown {
  readonly state?: FormState;
  readonly status?: PageStatus;
}

async function showProposal(
  c: WebContext,
  { visitor, realm }: Administrator,
  person: Person,
  { state = untouched, status }: Shown = {},
): Promise<Response> {
  const unit = unitOf(realm, person.unitId);
  if (!unit) return notFound(c);
  const { today } = c.get('moment');
  const units = await c.get('deps').organisation.units(visitor.tenant, today);
  return page(
    c,
    <ProposeTransferPage
      context={contextFor(c, visitor)}
      token={formToken(visitor.nonce)}
      person={person}
      unit={unit}
      units={units
        .filter((one) => one.active && !isPart(one) && one.id !== unit.id)
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))}
      today={today}
      last={addDays(today, mostDaysAhead)}
      state={state}
    />,
    status,
  );
}

async function startProposal(c: WebContext, by: Administrator): Promise<Response> {
  const person = await employeeOf(c, by);
  if (!person) return notFound(c);
  const last = (await c.get('deps').transfers.ofPerson(person.tenant, person.id)).at(-1);
  return last && isPending(last)
    ? c.redirect(transferAddress(person.id, last.number), 303)
    : showProposal(c, by, person);
}

const actOf = (c: WebContext, { visitor, entered }: SentForm): TransferAct => ({
  by: { personId: visitor.person.id, name: visitor.person.name },
  at: c.get('moment').now,
  channel: 'web',
  commandId: commandIdOf(entered),
});

async function sendProposal(c: WebContext, form: SentForm): Promise<Response> {
  const { realm, entered } = form;
  const person = await employeeOf(c, form);
  if (!person) return notFound(c);
  const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
    showProposal(c, form, person, { state: { errors, entered }, status });
  const read = readProposal(entered);
  if (!read.ok) return again(read.errors);
  const outcome = await askToTransfer(c.get('deps'))({
    realm,
    person,
    act: actOf(c, form),
    moment: c.get('moment'),
    ...read.value,
  });
  if (outcome.accepted)
    return c.redirect(`${transferAddress(person.id, outcome.transfer.number)}?xong=de-nghi`, 303);
  const { refusal } = outcome;
  if (refusal.because === 'not_found') return notFound(c);
  const stale = refusal.because === 'already_pending' || refusal.because === 'moved_meanwhile';
  return again([proposalError(refusal)], stale ? 409 : 422);
}

const numberIn = (c: WebContext): number => {
  const text = c.req.param('number') ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
};

/** The transfer of the address, for administrators of either unit. */
async function transferOf(c: WebContext, { visitor, realm }: Administrator) {
  const personId = c.req.param('person') ?? '';
  const found = await c.get('deps').transfers.find(visitor.tenant, personId, numberIn(c));
  return found && (administers(realm, found.to) || administers(realm, found.from))
    ? found
    : undefined;
}

const administers = (realm: Realm, { id }: { readonly id: string }): boolean =>
  unitOf(realm, id) !== undefined;

const doneWords: Readonly<Record<string, string>> = {
  'de-nghi': 'Đã gửi đề nghị đến quản trị của đơn vị tiếp nhận.',
  nhan: 'Đã nhận. Người đề nghị được báo bằng thư.',
  'tu-choi': 'Đã từ chối. Người đề nghị được báo bằng thư.',
  rut: 'Đã rút đề nghị. Đơn vị tiếp nhận được báo bằng thư.',
};

async function show(
  c: WebContext,
  by: Administrator,
  attempt?: { readonly form: string; readonly state: FormState },
  status?: PageStatus,
): Promise<Response> {
  const transfer = await transferOf(c, by);
  if (!transfer) return notFound(c);
  const { visitor, realm } = by;
  const person = await c.get('deps').organisation.person(visitor.tenant, transfer.person.id);
  const done = doneWords[c.req.query('xong') ?? ''];
  return page(
    c,
    <TransferPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      transfer={transfer}
      person={person}
      receives={administers(realm, transfer.to)}
      gives={administers(realm, transfer.from)}
      {...(done ? { done } : {})}
      {...(attempt ? { attempt } : {})}
    />,
    status,
  );
}

/** One of the forms of a transfer's page: read it, do it, and lead back or show why not. */
const take = (
  slug: 'nhan' | 'tu-choi' | 'rut',
  read: (entered: Entered) => Parsed<TransferAnswer>,
) =>
  administeringForm(async (c, form) => {
    const { visitor, realm, entered } = form;
    const transfer = await transferOf(c, form);
    if (!transfer) return notFound(c);
    const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
      show(c, form, { form: slug, state: { errors, entered } }, status);
    const answer = read(entered);
    if (!answer.ok) return again(answer.errors);
    const personId = transfer.person.id;
    const outcome = await replyToTransfer(c.get('deps'))({
      tenant: visitor.tenant,
      personId,
      number: transfer.number,
      answer: answer.value,
      realm,
      act: actOf(c, form),
      moment: c.get('moment'),
    });
    if (outcome.accepted)
      return c.redirect(`${transferAddress(personId, transfer.number)}?xong=${slug}`, 303);
    const { refusal } = outcome;
    if (refusal.because === 'not_found') return notFound(c);
    return again([answerError(refusal)], refusal.because === 'already_closed' ? 409 : 422);
  });

export function administrationTransferRoutes(app: WebHono): void {
  app.get('/quan-tri/chuyen-cong-tac', administering(list));
  app.get('/quan-tri/nguoi/:id/chuyen', administering(startProposal));
  app.post('/quan-tri/nguoi/:id/chuyen', administeringForm(sendProposal));
  app.get(
    '/quan-tri/chuyen-cong-tac/:person/:number',
    administering((c, by) => show(c, by)),
  );
  app.post('/quan-tri/chuyen-cong-tac/:person/:number/nhan', take('nhan', readAcceptance));
  app.post('/quan-tri/chuyen-cong-tac/:person/:number/tu-choi', take('tu-choi', readReason));
  app.post(
    '/quan-tri/chuyen-cong-tac/:person/:number/rut',
    take('rut', () => ({ ok: true, value: { type: 'withdraw' } })),
  );
}
