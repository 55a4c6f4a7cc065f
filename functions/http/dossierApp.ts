import { dossierRoutes } from './routes/dossier.tsx';
import { dossierActionRoutes } from './routes/dossierActions.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The dossier: read and worked on by signed-in people. */
export const dossierApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [dossierActionRoutes, dossierRoutes], unmarkedAssets);
