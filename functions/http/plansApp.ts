import { administrationProgrammeRoutes } from './routes/administrationProgrammes.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** The plans' pages of the administration, apart because only they carry what reads YAML. */
export const plansApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, [administrationProgrammeRoutes], unmarkedAssets);
