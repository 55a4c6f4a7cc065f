import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import { noveltyApp } from '../http/noveltyApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, noveltyApp, {
  novelty: dynamoNovelty,
  supportVisits: dynamoSupportVisits,
});
