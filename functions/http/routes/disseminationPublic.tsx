import { withinDepartment } from '../../../shared/adapters/dynamo/departmentScope.ts';
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
      const lists = await Promise.all(
        deps.tenants.map((tenant) => withinDepartment(tenant, () => deps.programmes.list(tenant))),
      );
      return page(
        c,
        <PlansPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programmes={lists.flat()}
          boards={(visitor?.holdings.length ?? 0) > 0}
        />,
      );
    });

    const plan = async (c: Parameters<typeof planOf>[1]) => {
      const found = await publicPlan(deps, c);
      if (!found) return notFound(c);
      const visitor = await visitorOf(c);
      return page(
        c,
        <PublicPlanPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programme={found.programme}
          latest={found.latest}
        />,
      );
    };
    app.get('/pho-bien/ke-hoach/:programme', plan);
    app.get('/pho-bien/ke-hoach/:programme/:version', plan);
  };

/** The plan of the address with its newest version, of whichever department issued it. */
async function publicPlan(deps: DisseminationDeps, c: Parameters<typeof planOf>[1]) {
  for (const tenant of deps.tenants) {
    const found = await withinDepartment(tenant, async () => {
      const programme = await planOf(deps, c, tenant);
      const latest = programme && (await deps.programmes.latest(tenant, programme.id));
      return programme && latest && { programme, latest: latest.version };
    });
    if (found) return found;
  }
  return undefined;
}
