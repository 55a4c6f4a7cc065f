import { dynamoBoards } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoDelegations } from '../../shared/adapters/dynamo/delegations.ts';
import { safeguardsApp } from '../http/safeguardsApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, safeguardsApp, {
  boards: dynamoBoards,
  delegations: dynamoDelegations,
});
