import { planreadingApp } from '../http/planreadingApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, planreadingApp, {});
