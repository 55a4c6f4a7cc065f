import type { DisseminationDeps } from './dissemination.ts';
import { administrationProgrammeRoutes } from './routes/administrationProgrammes.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';

/** The plans' pages of the administration, apart because only they carry what reads YAML. */
export const plansApp = (deps: DisseminationDeps): WebHono =>
  siteApp(deps, [administrationProgrammeRoutes(deps.dissemination)], unmarkedAssets);
