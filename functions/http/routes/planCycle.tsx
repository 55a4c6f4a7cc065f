import { type CycleDraft, draftCycle, launchCycle } from '../../../shared/app/planCycle.ts';
import { type Entered, type FieldError, untouched } from '../../../shared/pages/pageContext.ts';
import { lifeAddress } from '../../../shared/pages/plans/address.ts';
import { CyclePage } from '../../../shared/pages/plans/cyclePage.tsx';
import type { Dissemination } from '../../../shared/ports.ts';
import { type CycleAsked, yearsLater } from '../../../shared/programmes/nextCycle.ts';
import { planYaml } from '../../../shared/programmes/planYaml.ts';
import { cycleForm, readPlanForm } from '../forms/planForms.ts';
import { formToken } from '../formToken.ts';
import {
  governing,
  governingForm,
  meanwhile,
  type PlanSight,
  type SentOnPlan,
} from '../planlife.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

interface Shown {
  readonly entered?: Entered;
  readonly errors?: readonly FieldError[];
  readonly draft?: CycleDraft;
  readonly status?: PageStatus;
}

const show = (
  c: WebContext,
  { visitor, programme: { window, ...plan } }: PlanSight,
  { entered, errors = [], draft, status }: Shown,
) =>
  page(
    c,
    <CyclePage
      context={contextFor(c, visitor)}
      programme={{ window, ...plan }}
      asked={
        entered
          ? {
              years: fieldOf(entered, 'years'),
              from: fieldOf(entered, 'from'),
              to: fieldOf(entered, 'to'),
            }
          : { years: '1', from: yearsLater(window.from, 1), to: yearsLater(window.to, 1) }
      }
      {...(draft ? { draft } : {})}
      token={formToken(visitor.nonce)}
      state={entered ? { errors, entered } : untouched}
    />,
    status,
  );

/** What the address asks for: a preview is a page that can be reloaded and sent on. */
const queried = (c: WebContext): Entered =>
  Object.fromEntries(['years', 'from', 'to'].map((name) => [name, [c.req.query(name) ?? '']]));

const draftOf = (c: WebContext, { visitor, programme }: PlanSight, asked: CycleAsked) =>
  draftCycle(c.get('deps'))(visitor.tenant, programme, asked);

async function preview(c: WebContext, sight: PlanSight): Promise<Response> {
  if (c.req.query('years') === undefined) return show(c, sight, {});
  const entered = queried(c);
  const read = readPlanForm(cycleForm, entered);
  if (!read.ok) return show(c, sight, { entered, errors: read.errors, status: 422 });
  return show(c, sight, { entered, draft: await draftOf(c, sight, read.value) });
}

async function download(c: WebContext, sight: PlanSight): Promise<Response> {
  const read = readPlanForm(cycleForm, queried(c));
  if (!read.ok) return notFound(c);
  const { programme } = await draftOf(c, sight, read.value);
  c.header('content-type', 'application/yaml; charset=utf-8');
  c.header(
    'content-disposition',
    `attachment; filename="${encodeURIComponent(programme.id)}.yaml"`,
  );
  return c.body(planYaml(programme));
}

async function launch(
  c: WebContext,
  sent: SentOnPlan,
  dissemination: Dissemination,
): Promise<Response> {
  const { entered, act, programme } = sent;
  const read = readPlanForm(cycleForm, entered);
  if (!read.ok) return show(c, sent, { entered, errors: read.errors, status: 422 });
  const deps = { ...c.get('deps'), dissemination };
  const outcome = await launchCycle(deps)(act, read.value, fieldOf(entered, 'ban'));
  if (outcome === 'launched') return c.redirect(`${lifeAddress(programme.id)}?xong=ky-moi`, 303);
  return show(c, sent, {
    entered,
    errors: outcome === 'meanwhile' ? [meanwhile] : [],
    draft: await draftOf(c, sent, read.value),
    status: 422,
  });
}

/** The next cycle of a plan. */
export const planCycleRoutes =
  (dissemination: Dissemination): Area =>
  (app) => {
    app.get('/ke-hoach/:programme/ky-moi', governing(preview));
    app.get('/ke-hoach/:programme/ky-moi/tep', governing(download));
    app.post(
      '/ke-hoach/:programme/ky-moi/phat-hanh',
      governingForm((c, sent) => launch(c, sent, dissemination)),
    );
  };
