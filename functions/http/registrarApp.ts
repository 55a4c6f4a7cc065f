import { olderInitiativeRoutes } from './routes/olderInitiatives.tsx';
import { registerForOthersRoutes } from './routes/registerForOthers.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Registering in other people's place and taking in older initiatives, apart because it reads lists from files. */
export const registrarApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [registerForOthersRoutes, olderInitiativeRoutes], unmarkedAssets);
