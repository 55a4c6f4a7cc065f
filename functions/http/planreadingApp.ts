import { administrationReadPlanRoutes } from './routes/administrationReadPlan.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The page that reads a plan from its document; it writes nothing anywhere. */
export const planreadingApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [administrationReadPlanRoutes], unmarkedAssets);
