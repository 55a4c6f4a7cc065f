import { boardReads } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { deskApp } from '../http/deskApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, deskApp, {
  boards: boardReads,
  planCalls: dynamoPlanCalls,
});
