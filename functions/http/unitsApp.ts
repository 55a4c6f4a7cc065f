import { unitRoutes } from './routes/units.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The units' own pages, apart because only they ask for the open dossiers of a unit that ends. */
export const unitsApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [unitRoutes], unmarkedAssets);
