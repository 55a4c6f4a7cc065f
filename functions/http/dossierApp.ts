import { attachmentRoutes } from './routes/attachments.tsx';
import { dossierRoutes } from './routes/dossier.tsx';
import { dossierActionRoutes } from './routes/dossierActions.tsx';
import { dossierEditRoutes } from './routes/dossierEdit.tsx';
import { newDossierRoutes } from './routes/newDossier.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The dossier: written, read and worked on by signed-in people. */
export const dossierApp = (deps: WebDependencies): WebHono =>
  siteApp(
    deps,
    [newDossierRoutes, dossierEditRoutes, attachmentRoutes, dossierActionRoutes, dossierRoutes],
    unmarkedAssets,
  );
