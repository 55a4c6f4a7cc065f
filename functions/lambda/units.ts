import { unitsApp } from '../http/unitsApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, unitsApp, {});
