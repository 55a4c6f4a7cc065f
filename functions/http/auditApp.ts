import { trailRoutes } from './routes/trail.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The audit trail and its export, apart because only they read what happened everywhere. */
export const auditApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [trailRoutes], unmarkedAssets);
