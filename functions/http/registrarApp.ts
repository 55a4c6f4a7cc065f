import { mergeRoutes } from './routes/merging.tsx';
import { olderInitiativeRoutes } from './routes/olderInitiatives.tsx';
import { registerForOthersRoutes } from './routes/registerForOthers.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/**
 * What an office puts in order: dossiers registered in other people's place, older initiatives taken in,
 * two dossiers that are the same made one. Apart, because it reads lists from files.
 */
export const registrarApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [registerForOthersRoutes, olderInitiativeRoutes, mergeRoutes], unmarkedAssets);
