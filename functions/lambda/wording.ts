import { dynamoWordings } from '../../shared/adapters/dynamo/wordings.ts';
import { wordingApp } from '../http/wordingApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, wordingApp, { wordings: dynamoWordings });
