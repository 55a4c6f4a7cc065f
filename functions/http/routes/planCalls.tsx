import { closeCall, postCall } from '../../../shared/app/planCalls.ts';
import { unitsTakingPart } from '../../../shared/domain/dissemination/round.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { mayIn } from '../../../shared/domain/organisation/rights.ts';
import { asks, type PlanCall } from '../../../shared/domain/programmes/call.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { callAddress, callsAddress } from '../../../shared/pages/plans/address.ts';
import { callError } from '../../../shared/pages/plans/callLabels.ts';
import { type Answer, CallPage } from '../../../shared/pages/plans/callPage.tsx';
import { CallsPage } from '../../../shared/pages/plans/callsPage.tsx';
import { callForm, readPlanForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import { onPlan, type PlanSight, readingPlan, sentOnPlan } from '../planlife.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** The head of the issuer or somebody of its board, where the plan takes what was asked for. */
const mayPost = ({ visitor, programme }: PlanSight): boolean =>
  programme.intakeChannels.includes('commissioned') &&
  mayIn('post_call', visitor.holdings, programme.issuer.unitId);

const unitOfReader = ({ visitor: { person, unit } }: PlanSight): string =>
  unit?.id ?? person.unitId;

/** Whoever holds a role in the issuer or administers it sees every call; others what asks their unit. */
const seesAll = ({ visitor, programme, governs }: PlanSight): boolean =>
  governs || visitor.holdings.some(({ unitId }) => unitId === programme.issuer.unitId);

const maySee = (sight: PlanSight, call: PlanCall): boolean =>
  seesAll(sight) || asks(call, unitOfReader(sight));

interface Shown {
  readonly state?: FormState;
  readonly done?: string;
  readonly status?: PageStatus;
}

async function showAll(
  c: WebContext,
  sight: PlanSight,
  { state = untouched, done, status }: Shown = {},
): Promise<Response> {
  const { planCalls, organisation } = c.get('deps');
  const { visitor, programme } = sight;
  const { today } = c.get('moment');
  const [calls, registered] = await Promise.all([
    planCalls.ofPlan(visitor.tenant, programme.id),
    organisation.units(visitor.tenant, today),
  ]);
  const { units, privateUnits } = programme.eligibility;
  const options = unitsTakingPart(units, privateUnits, registered).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return page(
    c,
    <CallsPage
      context={contextFor(c, visitor)}
      programme={programme}
      calls={calls.filter((call) => maySee(sight, call)).sort((a, b) => b.at.localeCompare(a.at))}
      units={mayPost(sight) ? options : []}
      today={today}
      token={() => formToken(visitor.nonce)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

async function post(c: WebContext, sight: PlanSight): Promise<Response> {
  if (!mayPost(sight)) return notFound(c);
  const { entered, act } = await sentOnPlan(c, sight, { many: (name) => name === 'units' });
  const again = (errors: readonly FieldError[]) =>
    showAll(c, sight, { state: { errors, entered }, status: 422 });
  const read = readPlanForm(callForm, entered);
  if (!read.ok) return again(read.errors);
  const facts = { ...read.value, unitIds: entered.units ?? [] };
  const outcome = await postCall(c.get('deps'))(act, facts);
  return outcome.accepted
    ? c.redirect(`${callsAddress(sight.programme.id)}?xong=dat-hang`, 303)
    : again([callError(outcome.refusal)]);
}

const answerOf = (dossier: Dossier): Answer => ({
  dossierId: dossier.id,
  number: dossier.number ?? '',
  title: dossier.content.title,
  unitName: dossier.unitName,
  status: statusOf(dossier),
});

/** The dossiers that were begun; a note without its dossier is none. */
async function answersTo(c: WebContext, sight: PlanSight, call: PlanCall) {
  const { planCalls, dossiers } = c.get('deps');
  const { tenant } = sight.visitor;
  const ids = await planCalls.answers(tenant, sight.programme.id, call.id);
  const found = await Promise.all(ids.map((id) => dossiers.find(tenant, id)));
  const begun = found.filter((one) => one !== undefined);
  const seen = begun.filter(({ unitId }) => seesAll(sight) || unitId === unitOfReader(sight));
  return {
    answers: seen.filter(({ number }) => number !== undefined).map(answerOf),
    drafts: seen.filter(({ current }) => current.kind === 'draft').length,
  };
}

async function showOne(c: WebContext, sight: PlanSight): Promise<Response> {
  const { visitor, programme } = sight;
  const { planCalls } = c.get('deps');
  const call = await planCalls.find(visitor.tenant, programme.id, c.req.param('call') ?? '');
  if (!call || !maySee(sight, call)) return notFound(c);
  const done = c.req.query('xong') === 'dong' ? { done: 'Đã đóng đặt hàng.' } : {};
  return page(
    c,
    <CallPage
      context={contextFor(c, visitor)}
      programme={programme}
      call={call}
      {...(await answersTo(c, sight, call))}
      today={c.get('moment').today}
      asked={asks(call, unitOfReader(sight))}
      own={call.by.personId === visitor.person.id}
      token={formToken(visitor.nonce)}
      {...done}
    />,
  );
}

async function close(c: WebContext, sight: PlanSight): Promise<Response> {
  const { act } = await sentOnPlan(c, sight);
  const id = c.req.param('call') ?? '';
  const outcome = await closeCall(c.get('deps'))(act, id);
  return outcome === 'closed'
    ? c.redirect(`${callAddress(sight.programme.id, id)}?xong=dong`, 303)
    : notFound(c);
}

/** Problems that leaders post under a plan, for units to answer. */
export function planCallRoutes(app: WebHono): void {
  app.get(
    '/ke-hoach/:programme/dat-hang',
    readingPlan((c, sight) =>
      showAll(
        c,
        sight,
        c.req.query('xong') === 'dat-hang'
          ? { done: 'Đã đặt hàng; đầu mối của các đơn vị được báo bằng thư.' }
          : {},
      ),
    ),
  );
  app.post('/ke-hoach/:programme/dat-hang', onPlan(post));
  app.get('/ke-hoach/:programme/dat-hang/:call', readingPlan(showOne));
  app.post('/ke-hoach/:programme/dat-hang/:call/dong', onPlan(close));
}
