import { PlansPage } from '../../../shared/pages/dissemination/boardPage.tsx';
import { PublicPlanPage } from '../../../shared/pages/dissemination/planView.tsx';
import { type DisseminationDeps, planOf } from '../dissemination.ts';
import { notFound, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor, strangerContext, visitorOf } from '../visitor.ts';

/** What everybody may read, signed in or not: the plans themselves. */
export const disseminationPublicRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    app.get('/pho-bien', async (c) => {
      const visitor = await visitorOf(c);
      const programmes = await deps.programmes.list(deps.tenant);
      return page(
        c,
        <PlansPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programmes={programmes}
          boards={(visitor?.holdings.length ?? 0) > 0}
        />,
      );
    });

    const plan = async (c: Parameters<typeof planOf>[1]) => {
      const programme = await planOf(deps, c, deps.tenant);
      const latest = programme && (await deps.programmes.latest(deps.tenant, programme.id));
      if (!programme || !latest) return notFound(c);
      const visitor = await visitorOf(c);
      return page(
        c,
        <PublicPlanPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programme={programme}
          latest={latest.version}
        />,
      );
    };
    app.get('/pho-bien/ke-hoach/:programme', plan);
    app.get('/pho-bien/ke-hoach/:programme/:version', plan);
  };
