import { giveTime, revokeTime } from '../../../shared/app/planTime.ts';
import { unitOf } from '../../../shared/app/realm.ts';
import { unitsTakingPart } from '../../../shared/domain/dissemination/round.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { timeAddress } from '../../../shared/pages/plans/address.ts';
import { timeError } from '../../../shared/pages/plans/timeLabels.ts';
import { TimePage, type TimeRow } from '../../../shared/pages/plans/timePage.tsx';
import { readPlanForm, revokeForm, timeForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import { governingForm, onPlan, type PlanSight, type SentOnPlan } from '../planlife.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly done?: string;
  readonly status?: PageStatus;
}

async function show(
  c: WebContext,
  { visitor, programme, governs }: PlanSight,
  { state = untouched, done, status }: Shown = {},
): Promise<Response> {
  const { planTime, organisation } = c.get('deps');
  const { today } = c.get('moment');
  const { tenant, person, unit } = visitor;
  const [registered, all] = await Promise.all([
    organisation.units(tenant, today),
    governs
      ? planTime.ofPlan(tenant, programme.id)
      : planTime.of(tenant, programme.id, unit?.id ?? person.unitId).then((own) => [own]),
  ]);
  const { units, privateUnits } = programme.eligibility;
  const nameOf = (id: string) => registered.find((one) => one.id === id)?.name ?? id;
  const rows = all
    .flatMap(({ unitId, given }) =>
      given.map((one): TimeRow => ({ unit: { id: unitId, name: nameOf(unitId) }, given: one })),
    )
    .sort((a, b) => b.given.granted.at.localeCompare(a.given.granted.at));
  return page(
    c,
    <TimePage
      context={contextFor(c, visitor)}
      programme={programme}
      rows={rows}
      units={
        governs
          ? unitsTakingPart(units, privateUnits, registered).map(({ id, name }) => ({
              value: id,
              label: name,
            }))
          : []
      }
      today={today}
      token={() => formToken(visitor.nonce)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

const doneWords: Readonly<Record<string, string>> = {
  'gia-han': 'Đã gia hạn; đơn vị thấy ngày mới trên bàn việc và trang chương trình.',
  'thu-hoi': 'Đã thu hồi gia hạn.',
  'da-het': 'Lần gia hạn này đã kết thúc từ trước.',
};

async function give(c: WebContext, sent: SentOnPlan): Promise<Response> {
  const { entered, programme, act } = sent;
  const again = (errors: readonly FieldError[]) =>
    show(c, sent, { state: { errors, entered }, status: 422 });
  const read = readPlanForm(timeForm, entered);
  if (!read.ok) return again(read.errors);
  const { unit: unitId, reason, ...asked } = read.value;
  if (!unitOf(sent.realm, unitId)) return again([timeError({ because: 'no_such_unit' })]);
  const outcome = await giveTime(c.get('deps'))({ ...act, unitId, reason }, asked);
  return outcome.accepted
    ? c.redirect(`${timeAddress(programme.id)}?xong=gia-han`, 303)
    : again([timeError(outcome.refusal)]);
}

async function revoke(c: WebContext, sent: SentOnPlan): Promise<Response> {
  const { entered, programme, act } = sent;
  const unitId = c.req.param('unit') ?? '';
  const read = readPlanForm(revokeForm, { reason: [fieldOf(entered, 'reason')] });
  if (!read.ok) return show(c, sent, { state: { errors: read.errors }, status: 422 });
  const request = { ...act, unitId, reason: read.value.reason };
  const outcome = await revokeTime(c.get('deps'))(request, Number(c.req.param('number')));
  if (outcome === 'not_found') return notFound(c);
  const done = outcome === 'revoked' ? 'thu-hoi' : 'da-het';
  return c.redirect(`${timeAddress(programme.id)}?xong=${done}`, 303);
}

/** Time given to units beyond the days of a plan. */
export function planTimeRoutes(app: WebHono): void {
  app.get(
    '/ke-hoach/:programme/gia-han',
    onPlan((c, sight) => {
      const done = doneWords[c.req.query('xong') ?? ''];
      return show(c, sight, done ? { done } : {});
    }),
  );
  app.post('/ke-hoach/:programme/gia-han', governingForm(give));
  app.post('/ke-hoach/:programme/gia-han/:unit/:number/thu-hoi', governingForm(revoke));
}
