import { delegationRoutes } from './routes/delegations.tsx';
import { deputyProposalRoutes } from './routes/deputyProposals.tsx';
import { freezingRoutes } from './routes/freezing.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** What keeps decisions in the right hands: deputies for days of absence, and “it was not me”. */
export const safeguardsApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [deputyProposalRoutes, delegationRoutes, freezingRoutes], unmarkedAssets);
