import { administrationRoutes } from './routes/administration.tsx';
import { administrationHolidayRoutes } from './routes/administrationHolidays.tsx';
import { administrationImportRoutes } from './routes/administrationImport.tsx';
import { administrationPeopleRoutes } from './routes/administrationPeople.tsx';
import { administrationProgrammeRoutes } from './routes/administrationProgrammes.tsx';
import { administrationTransferRoutes } from './routes/administrationTransfers.tsx';
import { administrationWordingRoutes } from './routes/administrationWording.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

const administrationAreas = [
  administrationRoutes,
  administrationImportRoutes,
  administrationPeopleRoutes,
  administrationTransferRoutes,
  administrationWordingRoutes,
  administrationHolidayRoutes,
  administrationProgrammeRoutes,
];

/**
 * The administrators' pages, a function of their own: what reads plans, tables and mail templates
 * would double the function that everybody waits for.
 */
export const administrationApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, administrationAreas, unmarkedAssets);
