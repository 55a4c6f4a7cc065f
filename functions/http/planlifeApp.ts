import type { DisseminationDeps } from './dissemination.ts';
import { planBasisRoutes } from './routes/planBases.tsx';
import { planCallRoutes } from './routes/planCalls.tsx';
import { planCascadeRoutes } from './routes/planCascade.tsx';
import { planCycleRoutes } from './routes/planCycle.tsx';
import { planIssueRoutes } from './routes/planIssue.tsx';
import { planLifeRoutes } from './routes/planLife.tsx';
import { planTimeRoutes } from './routes/planTime.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';

/** What happens to a plan after it was drafted: number and day, versions, time given, its children. */
export const planlifeApp = (deps: DisseminationDeps): WebHono =>
  siteApp(
    deps,
    [
      planCascadeRoutes,
      planLifeRoutes(deps.dissemination),
      planIssueRoutes(deps.dissemination),
      planCycleRoutes(deps.dissemination),
      planBasisRoutes,
      planTimeRoutes,
      planCallRoutes,
    ],
    unmarkedAssets,
  );
