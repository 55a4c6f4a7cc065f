import { registerForOthersRoutes } from './routes/registerForOthers.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Registering in other people's place, apart because only it reads lists from files. */
export const registrarApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [registerForOthersRoutes], unmarkedAssets);
