import { wordingApp } from '../http/wordingApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, wordingApp, {});
