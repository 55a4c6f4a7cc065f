import {
  confirmByLink,
  openReading,
  type ReadingOutcome,
  type ReadingView,
  takeBackByLink,
} from '../../../shared/app/disseminationReading.ts';
import { stampOf } from '../../../shared/app/disseminationStamp.ts';
import { basesOf } from '../../../shared/domain/programmes/planBases.ts';
import { DeadReadingPage, ReadingPage } from '../../../shared/pages/dissemination/readingPages.tsx';
import type { DisseminationDeps } from '../dissemination.ts';
import { formToken } from '../formToken.ts';
import { checkStrangerNonce } from '../guardForm.ts';
import { fieldOf, readForm } from '../readForm.ts';
import { page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { triedInVain } from '../triedInVain.tsx';
import { strangerContext } from '../visitor.ts';
import type { WebContext } from '../web.ts';

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

async function shown(
  deps: DisseminationDeps,
  c: WebContext,
  view: ReadingView,
  { tooSoon = false } = {},
): Promise<Response> {
  const context = strangerContext(c);
  if (view.state === 'dead')
    return triedInVain(c, () =>
      page(
        c,
        <DeadReadingPage context={context} why={view.why} programmeId={view.programmeId} />,
        410,
      ),
    );
  const { place, member, programme } = view;
  const [unit, records] = await Promise.all([
    deps.dissemination.coverage(place),
    deps.planLife.records(place.tenant, programme.id),
  ]);
  const token = tokenOf(c);
  return page(
    c,
    <ReadingPage
      context={context}
      action={`/pho-bien/doc/${token}`}
      token={formToken(context.nonce)}
      stamp={stampOf(await deps.secret(), token, c.get('moment'))}
      programme={programme}
      bases={basesOf(programme, records)}
      unitName={unit?.unitName ?? ''}
      member={member}
      tooSoon={tooSoon}
    />,
    tooSoon ? 409 : 200,
  );
}

const answered = (deps: DisseminationDeps, c: WebContext, { outcome, view }: ReadingOutcome) =>
  shown(deps, c, view, { tooSoon: outcome === 'too_soon' });

/** The pages behind the link of a reading mail: looking changes nothing, the button confirms. */
export const disseminationReadingRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    app.get('/pho-bien/doc/:token', async (c) =>
      shown(deps, c, await openReading(deps)(tokenOf(c), c.get('moment'))),
    );
    app.post('/pho-bien/doc/:token', async (c) => {
      const { entered } = await readForm(c);
      checkStrangerNonce(c, entered);
      const stamp = fieldOf(entered, 'stamp');
      const post = { token: tokenOf(c), stamp, moment: c.get('moment') };
      return answered(deps, c, await confirmByLink(deps)(post));
    });
    app.post('/pho-bien/doc/:token/chua-doc', async (c) => {
      const { entered } = await readForm(c);
      checkStrangerNonce(c, entered);
      const post = { token: tokenOf(c), moment: c.get('moment') };
      return answered(deps, c, await takeBackByLink(deps)(post));
    });
  };
