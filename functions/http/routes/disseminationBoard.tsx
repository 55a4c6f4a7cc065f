import { roundOf } from '../../../shared/app/planRead.ts';
import { coverageOf, worstFirst } from '../../../shared/domain/dissemination/coverage.ts';
import { CoverageBoardPage } from '../../../shared/pages/dissemination/boardPage.tsx';
import { type DisseminationDeps, planOf, unitsBelow } from '../dissemination.ts';
import { openToSupport } from '../openToSupport.ts';
import { notFound, page } from '../responses.tsx';
import type { Area } from '../siteApp.tsx';
import { contextFor, type Visitor } from '../visitor.ts';
import type { WebContext } from '../web.ts';

/** Counts of the units in or below which the reader holds a role; nobody's name. */
async function board(deps: DisseminationDeps, c: WebContext, visitor: Visitor): Promise<Response> {
  const { tenant } = visitor;
  const [readable, programme] = await Promise.all([
    unitsBelow(deps, c, visitor),
    planOf(deps, c, tenant),
  ]);
  if (readable.size === 0 || !programme) return notFound(c);
  const round = await roundOf(deps)(tenant, programme);
  const coverages = round
    ? await deps.dissemination.coverages(tenant, programme.id, round.version)
    : [];
  const rows = coverages
    .filter(({ unitId }) => readable.has(unitId))
    .map((unit) => ({ unit, coverage: coverageOf(unit.counts, unit.mostAttending) }))
    .sort((a, b) => worstFirst(a.coverage, b.coverage));
  const listed = new Set(coverages.map(({ unitId }) => unitId));
  return page(
    c,
    <CoverageBoardPage
      context={contextFor(c, visitor)}
      programme={programme}
      round={round}
      rows={rows}
      beingListed={(round?.units ?? [])
        .filter(({ id }) => readable.has(id) && !listed.has(id))
        .map(({ name }) => name)}
      only={c.req.query('xem') === 'tat-ca' ? 'all' : 'incomplete'}
    />,
  );
}

export const disseminationBoardRoutes =
  (deps: DisseminationDeps): Area =>
  (app) => {
    const handler = openToSupport((c, visitor) => board(deps, c, visitor));
    app.get('/pho-bien/:programme', handler);
    app.get('/pho-bien/:programme/:version', handler);
  };
