import { assetRoutes, scriptUrl, stylesUrl } from './assets.ts';
import { decisionLinkRoutes } from './routes/decisionLink.tsx';
import { signInRoutes } from './routes/signIn.tsx';
import { siteApp } from './siteApp.tsx';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Where everybody arrives: mailed links and sign-in; and all that no other function serves. */
export const webApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [assetRoutes, signInRoutes, decisionLinkRoutes], {
    styles: stylesUrl,
    script: scriptUrl,
  });
