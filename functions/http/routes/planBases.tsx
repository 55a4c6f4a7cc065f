import { publishBasis, takeDownBasis } from '../../../shared/app/planBases.ts';
import { basesOf } from '../../../shared/domain/programmes/planBases.ts';
import { maximumPlanCharacters } from '../../../shared/imports/planText.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { basesAddress } from '../../../shared/pages/plans/address.ts';
import { BasesPage } from '../../../shared/pages/plans/basesPage.tsx';
import { basisError } from '../../../shared/pages/plans/labels.ts';
import { publishFile } from '../files/publishedFile.ts';
import { basisForm, readPlanForm, takeDownForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import {
  governing,
  governingForm,
  meanwhile,
  type PlanSight,
  type SentOnPlan,
  unlessMeanwhile,
} from '../planlife.ts';
import { fieldOf } from '../readForm.ts';
import { type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const doneWords: Readonly<Record<string, string>> = {
  dang: 'Đã đăng; ai cũng đọc được trên trang công khai của kế hoạch.',
  go: 'Đã gỡ khỏi trang công khai; việc đã đăng vẫn nằm trong quá trình của kế hoạch.',
};

async function show(
  c: WebContext,
  { visitor, programme }: PlanSight,
  state: FormState = untouched,
  status?: PageStatus,
): Promise<Response> {
  const records = await c.get('deps').planLife.records(visitor.tenant, programme.id);
  const done = doneWords[c.req.query('xong') ?? ''];
  return page(
    c,
    <BasesPage
      context={contextFor(c, visitor)}
      programme={programme}
      bases={basesOf(programme, records)}
      longestText={maximumPlanCharacters}
      token={() => formToken(visitor.nonce)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

/** The basis by its place on the plan, as the form names it. */
const basisAt = ({ programme }: PlanSight, place: string): string =>
  programme.instrument.legalBases[Number(place) - 1] ?? '';

const refused = (c: WebContext, sent: SentOnPlan, error: FieldError) =>
  show(c, sent, { errors: [error], entered: sent.entered }, 422);

async function publish(c: WebContext, sent: SentOnPlan): Promise<Response> {
  const { entered, programme, act, file } = sent;
  const read = readPlanForm(basisForm, entered);
  if (!read.ok) return show(c, sent, { errors: read.errors, entered }, 422);
  const { place, url, source: evidence } = read.value;
  const basis = basisAt(sent, place);
  const filed = await publishFile(
    c.get('deps').files,
    { tenant: act.tenant, programmeId: programme.id },
    { file, pasted: fieldOf(entered, 'text'), name: basis },
  );
  if ('problem' in filed)
    return refused(c, sent, { field: 'file', message: `Tệp: ${filed.problem}` });
  const outcome = await unlessMeanwhile(
    publishBasis(c.get('deps'))(act, { basis, ...filed, url, evidence }),
  );
  if (outcome === 'meanwhile') return refused(c, sent, meanwhile);
  return outcome.accepted
    ? c.redirect(`${basesAddress(programme.id)}?xong=dang`, 303)
    : refused(c, sent, basisError(outcome.refusal));
}

async function takeDown(c: WebContext, sent: SentOnPlan): Promise<Response> {
  const { entered, programme, act } = sent;
  const read = readPlanForm(takeDownForm, entered);
  if (!read.ok) return show(c, sent, { errors: read.errors, entered }, 422);
  const { place, reason: evidence } = read.value;
  const basis = basisAt(sent, place);
  const outcome = await unlessMeanwhile(takeDownBasis(c.get('deps'))(act, { basis, evidence }));
  if (outcome === 'meanwhile') return refused(c, sent, meanwhile);
  return outcome.accepted
    ? c.redirect(`${basesAddress(programme.id)}?xong=go`, 303)
    : refused(c, sent, basisError(outcome.refusal));
}

/** Where the issuer's administrator publishes the texts that the plan rests on. */
export function planBasisRoutes(app: WebHono): void {
  app.get(
    '/ke-hoach/:programme/can-cu',
    governing((c, sight) => show(c, sight)),
  );
  app.post('/ke-hoach/:programme/can-cu', governingForm(publish, { files: true }));
  app.post('/ke-hoach/:programme/can-cu/go', governingForm(takeDown));
}
