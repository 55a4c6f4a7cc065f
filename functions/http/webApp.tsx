import { assetRoutes, scriptUrl, stylesUrl } from './assets.ts';
import { deskRoutes } from './routes/desk.tsx';
import { signInRoutes } from './routes/signIn.tsx';
import { siteApp } from './siteApp.tsx';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Where everybody arrives: sign-in and desk; and all that no other function serves. */
export const webApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [assetRoutes, signInRoutes, deskRoutes], {
    styles: stylesUrl,
    script: scriptUrl,
  });
