import { boardReads } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoDelegations } from '../../shared/adapters/dynamo/delegations.ts';
import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { safeguardsApp } from '../http/safeguardsApp.ts';
import { linkDoor } from '../linkDoor.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, safeguardsApp, {
  boards: boardReads,
  delegations: dynamoDelegations,
  links: dynamoLinks,
  ...linkDoor(process.env),
});
