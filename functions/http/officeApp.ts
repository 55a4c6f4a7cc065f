import { boardRoutes } from './routes/boards.tsx';
import { oversightRoutes } from './routes/oversight.tsx';
import { oversightCaseRoutes } from './routes/oversightCase.tsx';
import { programmeRoutes } from './routes/programmes.tsx';
import { reportRoutes } from './routes/reports.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** What looks over many dossiers: boards of units, reports, oversight; and the programmes' pages. */
export const officeApp = (deps: WebDependencies): WebHono =>
  siteApp(
    deps,
    [programmeRoutes, boardRoutes, reportRoutes, oversightRoutes, oversightCaseRoutes],
    unmarkedAssets,
  );
