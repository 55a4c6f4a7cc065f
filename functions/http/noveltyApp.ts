import { noveltyRoutes } from './routes/novelty.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Holds dossiers against each other; a function of its own, because it reads all of a department. */
export const noveltyApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [noveltyRoutes], unmarkedAssets);
