import { answerByCodeRoutes } from './routes/answerByCode.tsx';
import { decisionLinkRoutes } from './routes/decisionLink.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** What mailed links lead to, apart from sign-in, because only it decides without a session. */
export const decisionApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [decisionLinkRoutes, answerByCodeRoutes], unmarkedAssets);
