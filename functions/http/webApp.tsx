import { scriptUrl, stylesUrl } from './assets.ts';
import { areas } from './routes/areas.ts';
import { siteApp } from './siteApp.tsx';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The pages of everybody. */
export const webApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, areas, { styles: stylesUrl, script: scriptUrl });
