import { giveNoveltyVerdict } from '../../../shared/app/noveltyVerdict.ts';
import { similarityReport, similarTitles } from '../../../shared/app/similarWork.ts';
import type { VerdictRefusal } from '../../../shared/domain/novelty/verdict.ts';
import { cleanLine } from '../../../shared/domain/text/vietnamese.ts';
import { verdictError } from '../../../shared/pages/labels/novelty.ts';
import { limits } from '../../../shared/pages/limits.ts';
import { SimilarityPage } from '../../../shared/pages/novelty/similarityPage.tsx';
import { SimilarTitles } from '../../../shared/pages/novelty/similarTitles.tsx';
import { noveltyAddress } from '../../../shared/pages/noveltyAddress.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import { readVerdict } from '../forms/verdictForm.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { openToSupport } from '../openToSupport.ts';
import { readForm } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor, visitorOf } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Fewer characters name nothing yet. */
const shortestTitle = 10;

/** Answers the script, never a person: nothing to sign in to, and no error page inside a form. */
async function suggest(c: WebContext): Promise<Response> {
  const visitor = await visitorOf(c);
  if (!visitor) return c.body(null, 401);
  const title = cleanLine(c.req.query('tua') ?? '').slice(0, limits.title);
  if (title.length < shortestTitle) return c.html('');
  const dossierId = c.req.query('ho-so');
  const asked = { title, besides: dossierId };
  const entries = await similarTitles(c.get('deps'))(visitor.tenant, asked, c.get('moment'));
  const fragment = <SimilarTitles entries={entries} dossierId={dossierId} />;
  return c.html(entries.length === 0 ? '' : fragment.toString());
}

async function show(
  c: WebContext,
  visitor: Visitor,
  state: FormState = untouched,
  status: PageStatus = 200,
): Promise<Response> {
  const moment = c.get('moment');
  const report = await similarityReport(c.get('deps'))(
    visitor.person,
    c.req.param('id') ?? '',
    moment,
  );
  if (!report) return notFound(c);
  const { judges, ...seen } = report;
  return page(
    c,
    <SimilarityPage
      context={contextFor(c, visitor)}
      {...seen}
      token={judges ? formToken(visitor.nonce) : undefined}
      state={state}
      today={moment.today}
      done={c.req.query('xong') === 'ket-luan'}
    />,
    status,
  );
}

const statuses: Readonly<Record<VerdictRefusal['because'], PageStatus>> = {
  not_in_this_state: 409,
  own_dossier: 403,
  not_yours: 403,
  evidence_too_short: 422,
  compared_missing: 422,
  compared_with_itself: 422,
};

async function conclude(c: WebContext, visitor: Visitor): Promise<Response> {
  const { entered } = await readForm(c);
  checkNonce(entered, visitor);
  const commandId = commandIdOf(entered);
  const read = readVerdict(entered);
  if (!read.ok) return show(c, visitor, { errors: read.errors, entered }, 422);
  const { compared, other, ...given } = read.value;
  const dossierId = c.req.param('id') ?? '';
  const decision = await giveNoveltyVerdict(c.get('deps'))({
    ...given,
    person: visitor.person,
    dossierId,
    against: { dossierId: compared, other },
    commandId,
    moment: c.get('moment'),
  });
  if (!decision) return notFound(c);
  if (decision.accepted) return c.redirect(`${noveltyAddress(dossierId)}?xong=ket-luan`, 303);
  const { refusal } = decision;
  return show(c, visitor, { errors: [verdictError(refusal)], entered }, statuses[refusal.because]);
}

export function noveltyRoutes(app: WebHono): void {
  app.get('/trung-lap/goi-y', suggest);
  app.get(
    '/trung-lap/ho-so/:id',
    openToSupport((c, visitor) => show(c, visitor)),
  );
  app.post('/trung-lap/ho-so/:id/ket-luan', signedIn(conclude));
}
