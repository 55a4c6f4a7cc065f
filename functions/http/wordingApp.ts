import { administrationWordingRoutes } from './routes/administrationWording.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The pages where administrators word the mails, apart because only they show every template. */
export const wordingApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [administrationWordingRoutes], unmarkedAssets);
