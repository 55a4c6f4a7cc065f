import { deskRoutes } from './routes/desk.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** What waits for a signed-in person; it writes nothing anywhere. */
export const deskApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [deskRoutes], unmarkedAssets);
