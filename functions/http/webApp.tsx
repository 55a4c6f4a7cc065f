import { assetRoutes, scriptUrl, stylesUrl } from './assets.ts';
import { decisionLinkRoutes } from './routes/decisionLink.tsx';
import { deskRoutes } from './routes/desk.tsx';
import { signInRoutes } from './routes/signIn.tsx';
import { siteApp } from './siteApp.tsx';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Where everybody arrives: mailed links, sign-in and desk; and all that no other function serves. */
export const webApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [assetRoutes, signInRoutes, deskRoutes, decisionLinkRoutes], {
    styles: stylesUrl,
    script: scriptUrl,
  });
