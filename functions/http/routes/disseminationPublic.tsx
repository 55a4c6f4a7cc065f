import { withinDepartment } from '../../../shared/adapters/dynamo/departmentScope.ts';
import { basesOf } from '../../../shared/domain/programmes/planBases.ts';
import { BasisPage } from '../../../shared/pages/dissemination/basisPage.tsx';
import { PlansPage } from '../../../shared/pages/dissemination/boardPage.tsx';
import { PublicPlanPage } from '../../../shared/pages/dissemination/planView.tsx';
import { type DisseminationDeps, planOf } from '../dissemination.ts';
import { publishedFileKey } from '../files/publishedFile.ts';
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
      const own = visitor?.holdings.length
        ? lists[deps.tenants.indexOf(visitor.tenant)]
        : undefined;
      return page(
        c,
        <PlansPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programmes={lists.flat()}
          followed={own ?? []}
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
          bases={found.bases}
          latest={found.latest}
        />,
      );
    };
    app.get('/pho-bien/ke-hoach/:programme', plan);
    app.get('/pho-bien/ke-hoach/:programme/:version', plan);
    app.get('/pho-bien/ke-hoach/:programme/can-cu/:place', async (c) => {
      const found = await publicBasis(deps, c);
      if (!found) return notFound(c);
      const { key, programme, basis } = found;
      const { text } = basis.published;
      const words = text && (await deps.files.get(key(text.fileId)));
      const visitor = await visitorOf(c);
      return page(
        c,
        <BasisPage
          context={visitor ? contextFor(c, visitor) : strangerContext(c)}
          programme={programme}
          basis={basis}
          {...(words ? { text: new TextDecoder().decode(words) } : {})}
        />,
      );
    });
    app.get('/pho-bien/ke-hoach/:programme/can-cu/:place/tep', async (c) => {
      const found = await publicBasis(deps, c);
      const original = found?.basis.published.original;
      if (!found || !original) return notFound(c);
      return c.redirect(await deps.files.link(found.key(original.fileId), original.name), 303);
    });
  };

/** The published basis of the address, with where its files lie. */
async function publicBasis(deps: DisseminationDeps, c: Parameters<typeof planOf>[1]) {
  const found = await publicPlan(deps, c);
  const basis = found?.bases.find(({ place }) => String(place) === c.req.param('place'));
  if (!found || !basis?.published) return undefined;
  const { tenant, programme } = found;
  const place = { tenant, programmeId: programme.id };
  const key = (fileId: string): string => publishedFileKey(place, fileId);
  return { key, programme, basis: { ...basis, published: basis.published } };
}

/** The plan of the address with its newest version, of whichever department issued it. */
async function publicPlan(deps: DisseminationDeps, c: Parameters<typeof planOf>[1]) {
  for (const tenant of deps.tenants) {
    const found = await withinDepartment(tenant, async () => {
      const programme = await planOf(deps, c, tenant);
      const latest = programme && (await deps.programmes.latest(tenant, programme.id));
      if (!programme || !latest) return undefined;
      const records = await deps.planLife.records(tenant, programme.id);
      const bases = basesOf(programme, records);
      return { tenant, programme, latest: latest.version, bases };
    });
    if (found) return found;
  }
  return undefined;
}
