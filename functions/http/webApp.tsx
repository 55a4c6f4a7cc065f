import { assetRoutes, scriptUrl, stylesUrl } from './assets.ts';
import { signInRoutes } from './routes/signIn.tsx';
import { siteApp } from './siteApp.tsx';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Where everybody arrives to sign in; and all that no other function serves. */
export const webApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [assetRoutes, signInRoutes], {
    styles: stylesUrl,
    script: scriptUrl,
  });
