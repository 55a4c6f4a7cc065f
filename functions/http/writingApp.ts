import { attachmentRoutes } from './routes/attachments.tsx';
import { dossierEditRoutes } from './routes/dossierEdit.tsx';
import { newDossierRoutes } from './routes/newDossier.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The dossier as its author writes it: begun, filled in, handed in, revised, amended. */
export const writingApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [newDossierRoutes, dossierEditRoutes, attachmentRoutes], unmarkedAssets);
