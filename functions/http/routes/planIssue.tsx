import { confirmDate, issuePlan } from '../../../shared/app/planLife.ts';
import { disputed, lacksPaper } from '../../../shared/domain/programmes/planLife.ts';
import type { RelatedInstrument } from '../../../shared/domain/programmes/programme.ts';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { lifeAddress } from '../../../shared/pages/plans/address.ts';
import { ConfirmDatePage } from '../../../shared/pages/plans/confirmDatePage.tsx';
import { IssuePage } from '../../../shared/pages/plans/issuePage.tsx';
import { dateError, issueError } from '../../../shared/pages/plans/labels.ts';
import type { Dissemination } from '../../../shared/ports.ts';
import { dateForm, issueForm, readPlanForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import {
  governing,
  governingForm,
  meanwhile,
  type PlanSight,
  type SentOnPlan,
  unlessMeanwhile,
  withFile,
} from '../planlife.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

interface Shown {
  readonly state?: FormState;
  readonly repeated?: boolean;
  readonly status?: PageStatus;
}

const showIssue = (
  c: WebContext,
  { visitor, programme }: PlanSight,
  { state = untouched, repeated = false, status }: Shown = {},
) =>
  page(
    c,
    <IssuePage
      context={contextFor(c, visitor)}
      programme={programme}
      token={formToken(visitor.nonce)}
      state={state}
      repeated={repeated}
    />,
    status,
  );

async function issue(
  c: WebContext,
  sent: SentOnPlan,
  dissemination: Dissemination,
): Promise<Response> {
  const { entered, programme } = sent;
  const again = (errors: readonly FieldError[], repeated = false) =>
    showIssue(c, sent, { state: { errors, entered }, repeated, status: 422 });
  const read = readPlanForm(issueForm, entered);
  if (!read.ok) return again(read.errors);
  const filed = await withFile(c, sent);
  if ('error' in filed) return again([filed.error]);
  const { repeated, ...facts } = read.value;
  const confirmed = { shown: fieldOf(entered, 'ban'), evenIfRepeated: repeated };
  const deps = { ...c.get('deps'), dissemination };
  const outcome = await unlessMeanwhile(issuePlan(deps)(filed.act, facts, confirmed));
  if (outcome === 'meanwhile') return again([meanwhile]);
  if (outcome.accepted) return c.redirect(`${lifeAddress(programme.id)}?xong=so`, 303);
  return again([issueError(outcome.refusal)], outcome.refusal.because === 'same_number');
}

const showDate = (
  c: WebContext,
  { visitor, programme }: PlanSight,
  paper: RelatedInstrument,
  { state = untouched, status }: Shown = {},
) =>
  page(
    c,
    <ConfirmDatePage
      context={contextFor(c, visitor)}
      programme={programme}
      paper={paper}
      token={formToken(visitor.nonce)}
      state={state}
    />,
    status,
  );

const paperNamed = ({ programme }: PlanSight, symbol: string): RelatedInstrument | undefined =>
  disputed(programme).find((paper) => paper.symbol === symbol);

async function confirm(c: WebContext, sent: SentOnPlan): Promise<Response> {
  const { entered, programme } = sent;
  const paper = paperNamed(sent, fieldOf(entered, 'van-ban'));
  if (!paper) return notFound(c);
  const again = (errors: readonly FieldError[]) =>
    showDate(c, sent, paper, { state: { errors, entered }, status: 422 });
  const read = readPlanForm(dateForm, entered);
  if (!read.ok) return again(read.errors);
  const filed = await withFile(c, sent);
  if ('error' in filed) return again([filed.error]);
  const facts = { ...read.value, symbol: paper.symbol };
  const outcome = await unlessMeanwhile(confirmDate(c.get('deps'))(filed.act, facts));
  if (outcome === 'meanwhile') return again([meanwhile]);
  return outcome.accepted
    ? c.redirect(`${lifeAddress(programme.id)}?xong=ngay`, 303)
    : again([dateError(outcome.refusal)]);
}

/** The papers of a plan: its own number and day, and the days of those it hangs on. */
export const planIssueRoutes =
  (dissemination: Dissemination): Area =>
  (app) => {
    app.get(
      '/ke-hoach/:programme/so',
      governing((c, sight) => (lacksPaper(sight.programme) ? showIssue(c, sight) : notFound(c))),
    );
    app.post(
      '/ke-hoach/:programme/so',
      governingForm((c, sent) => issue(c, sent, dissemination), { files: true }),
    );
    app.get(
      '/ke-hoach/:programme/ngay',
      governing((c, sight) => {
        const paper = paperNamed(sight, c.req.query('van-ban') ?? '');
        return paper ? showDate(c, sight, paper) : notFound(c);
      }),
    );
    app.post('/ke-hoach/:programme/ngay', governingForm(confirm, { files: true }));
  };
