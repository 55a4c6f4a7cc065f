import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { noveltyApp } from '../http/noveltyApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, noveltyApp, { novelty: dynamoNovelty });
