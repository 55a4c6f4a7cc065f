import { administrationRoutes } from './routes/administration.tsx';
import { administrationHolidayRoutes } from './routes/administrationHolidays.tsx';
import { administrationImportRoutes } from './routes/administrationImport.tsx';
import { administrationPeopleRoutes } from './routes/administrationPeople.tsx';
import { administrationSupportRoutes } from './routes/administrationSupport.tsx';
import { administrationTransferRoutes } from './routes/administrationTransfers.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

const administrationAreas = [
  administrationRoutes,
  administrationImportRoutes,
  administrationPeopleRoutes,
  administrationTransferRoutes,
  administrationHolidayRoutes,
  administrationSupportRoutes,
];

/**
 * The administrators' pages on units, people and days off, a function of their own: what reads and
 * writes tables is too much for the function that everybody waits for.
 */
export const administrationApp = (deps: WebDependencies): WebHono =>
  siteApp(deps, administrationAreas, unmarkedAssets);
