import { planreadingApp } from '../http/planreadingApp.ts';
import { pagesWithoutDossiers } from '../pageHandler.ts';

export const handler = pagesWithoutDossiers(process.env, planreadingApp, {});
